package dev.schemac.core.diff;

import static dev.schemac.core.diff.TableSpec.name;
import static dev.schemac.core.diff.TableSpec.schema;
import static dev.schemac.core.diff.TableSpec.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.schemac.core.intent.Intent;
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
    Object[] tables = new Object[TABLES];
    for (int i = 0; i < TABLES; i++) {
      tables[i] =
          table(prefix + i)
              .column("id", "bigint not null")
              .column("next", "bigint")
              .column(column, "text")
              .primaryKey("id")
              .index("lower(" + column + ")")
              .check(column + " <> ''", column)
              .foreignKey("next", prefix + (i + 1) % TABLES);
    }
    return schema(tables);
  }

  private static Schema wide(String prefix) {
    TableSpec table = table("t");
    for (int i = 0; i < COLUMNS; i++) {
      table.column(prefix + i, "int").index(prefix + i).check(prefix + i + " > 0", prefix + i);
    }
    return schema(table);
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
