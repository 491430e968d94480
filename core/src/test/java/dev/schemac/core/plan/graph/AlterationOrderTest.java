package dev.schemac.core.plan.graph;

import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In which order the actions of one ALTER TABLE are written. */
class AlterationOrderTest {

  private static final Table ITEMS =
      table("items")
          .column("id", "integer")
          .column("size", "integer")
          .column("weight", "integer")
          .column("name", "text")
          .column("twice", "integer", "generated size * 2")
          .build();

  /** As they are to be written. */
  private static final List<Alteration> ORDERED =
      List.of(
          new Alteration.DropConstraint("items_check", Set.of()),
          new Alteration.SetNotNull("size"),
          new Alteration.DropDefault("weight"),
          new Alteration.SetDefault("name", sql("''")),
          new Alteration.DropColumn("former"),
          new Alteration.AddColumn(Column.of("id", type("integer"), true)),
          new Alteration.AddColumn(ITEMS.column("twice")),
          new Alteration.SetDefault("id", sql("0")),
          new Alteration.AddConstraint(new PrimaryKey("items_pkey", List.of("id")), null),
          new Alteration.AddConstraint(new Check("small", sql("size < 9")), null));

  @Test
  void whatGoesComesFirstThenWhatChangesByColumnThenWhatComes() {
    Random random = new Random(20261129);
    for (int i = 0; i < 50; i++) {
      List<Alteration> shuffled = new ArrayList<>(ORDERED);
      Collections.shuffle(shuffled, random);
      shuffled.sort(new AlterationOrder(ITEMS, shuffled));
      assertThat(shuffled).containsExactlyElementsOf(ORDERED);
    }
  }

  @Test
  void aTableThatTheTargetDoesNotHaveKeepsTheOrderOfNames() {
    List<Alteration> alterations =
        new ArrayList<>(
            List.of(new Alteration.DropDefault("weight"), new Alteration.SetNotNull("size")));
    List<Alteration> before = List.copyOf(alterations);
    alterations.sort(new AlterationOrder(null, alterations));
    assertThat(alterations).isEqualTo(before);
  }
}
