package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.index;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is lost ahead of a later drop, by names that people know. */
class AheadOfDropTest {

  @Test
  void aCheckOfTheColumn() {
    assertThat(
            lost(
                users(it -> it.column("note", "text").check("ck", "note > ''")),
                users(it -> it.column(pending("note")))))
        .containsExactly(new Hazard.LosesData(LostData.AHEAD_OF_DROP, "ck"));
  }

  @Test
  void notAnIndexThatAnotherOneReplaces() {
    assertThat(
            lost(
                users(it -> it.column("note", "text").index(index("ix", "note"))),
                users(it -> it.column(pending("note")).index(index("ix", "email")))))
        .isEmpty();
  }

  private static Column pending(String name) {
    return Column.of(name, SchemaBuilder.type("text"), true).withPending(true);
  }

  private static TableBuilder users(UnaryOperator<TableBuilder> more) {
    return more.apply(
            table("users").column("id", "integer", "not null").column("email", "text", "not null"))
        .primaryKey("id");
  }

  private static List<Hazard> lost(TableBuilder before, TableBuilder after) {
    MigrationHazards hazards =
        Migrations.onlineHazards(schemaOf(before), schemaOf(after), it -> it);
    List<Hazard> lost = new ArrayList<>();
    for (ScriptHazards script : hazards.scripts()) {
      for (Hazard hazard : script.all()) {
        if (hazard instanceof Hazard.LosesData) {
          lost.add(hazard);
        }
      }
    }
    return lost;
  }
}
