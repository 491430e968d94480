package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time grows with the size of a schema and no faster; the limits leave room for slow machines. */
class DiffScaleTest {

  private static final int TABLES = 10_000;
  private static final int COLUMNS = 1_000;

  /** A chain of foreign keys as long as there are tables. */
  private static Schema chain(String prefix, String column) {
    TableBuilder[] tables = new TableBuilder[TABLES];
    for (int i = 0; i < TABLES; i++) {
      tables[i] =
          table(prefix + i)
              .column("id", "bigint", "not null")
              .column("next", "bigint")
              .column(column, "text")
              .primaryKey("id")
              .index("lower(" + column + ")")
              .check(prefix + i + "_" + column + "_check", column + " <> ''")
              .foreignKey("next", prefix + (i + 1) % TABLES, "id");
    }
    return schemaOf(tables);
  }

  private static Schema wide(String prefix) {
    TableBuilder table = table("t");
    for (int i = 0; i < COLUMNS; i++) {
      String column = prefix + i;
      table.column(column, "int").index(column).check("t_" + column + "_check", column + " > 0");
    }
    return schemaOf(table);
  }

  private static DiffResult diff(Schema base, Schema target, Set<Intent> intents) {
    return assertTimeout(
        Duration.ofSeconds(20),
        () -> Diff.between(base, target, intents, intents, DiffOptions.CONFIRM));
  }

  @Test
  void manyTablesThatStay() {
    assertThat(diff(chain("t", "a"), chain("t", "a"), Set.of()).changes()).isEmpty();
  }

  @Test
  void manyTablesThatAreRenamed() {
    Set<Intent> intents = new HashSet<>();
    for (int i = 0; i < TABLES; i++) {
      intents.add(new Intent.RenamedTable(name("t" + i), name("u" + i)));
      intents.add(new Intent.RenamedColumn(name("u" + i), "a", "b"));
    }
    // All carried out before, too: a rename there and back.
    assertThat(diff(chain("t", "a"), chain("u", "b"), intents).changes()).hasSize(6 * TABLES);
  }

  @Test
  void manyTablesThatNobodyAccountedFor() {
    assertThat(diff(chain("t", "a"), chain("u", "b"), Set.of()).findings()).hasSize(TABLES);
  }

  @Test
  void manyColumns() {
    Set<Intent> intents = new HashSet<>();
    for (int i = 0; i < COLUMNS; i++) {
      intents.add(new Intent.RenamedColumn(name("t"), "a" + i, "b" + i));
    }
    assertThat(diff(wide("a"), wide("a"), Set.of()).changes()).isEmpty();
    assertThat(diff(wide("a"), wide("b"), intents).changes()).hasSize(3 * COLUMNS);
    assertThat(diff(wide("a"), wide("b"), Set.of()).findings()).hasSize(COLUMNS);
  }
}
