package dev.schemac.database.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.difference.SchemaDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a person does by hand to a database of a random schema is found and named, one change after
 * the other; what changes no schema is no difference. {@code -Dschemac.test.changes=1000} makes so
 * many, {@code -Dschemac.test.seed=…} says where to begin.
 */
class ManualChangesTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 4711);
  private static final int CHANGES = Integer.getInteger("schemac.test.changes", 100);
  private static final int CHANGES_OF_ONE_DATABASE = 25;

  @OnPostgres
  void eachIsFoundAndNamed(int major) throws Exception {
    List<String> wrong = new ArrayList<>();
    int made = 0;
    int nothing = 0;
    for (long seed = SEED + major; made < CHANGES; seed++) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        Migrations.create(database, RandomSchema.draft(seed, 3).schema());
        ManualChanges changes = new ManualChanges(seed);
        Random random = new Random(seed);
        Introspection before = read(database);
        String rows = CatalogRows.of(database);
        for (int i = 0; i < CHANGES_OF_ONE_DATABASE && made < CHANGES; i++) {
          boolean none = random.nextInt(8) == 0;
          ManualChange change =
              none ? changes.nothing(before.schema()) : changes.next(before.schema());
          if (!isTaken(database, change)) {
            continue;
          }
          String changed = CatalogRows.of(database);
          if (changed.equals(rows)) {
            // It was so before, as where a privilege is granted once more.
            none = true;
          }
          rows = changed;
          Introspection after = read(database);
          List<SchemaDifference> found = SchemaDifference.between(before, after);
          if (none ? !found.isEmpty() : !isNamed(change, found)) {
            wrong.add("seed " + seed + ": " + change + ": " + found);
          }
          nothing += none ? 1 : 0;
          made += none ? 0 : 1;
          before = after;
        }
      }
    }
    System.out.println(
        made + " changes by hand found, " + nothing + " that change nothing not, on " + major);
    assertThat(wrong).isEmpty();
  }

  private static boolean isNamed(ManualChange change, List<SchemaDifference> found) {
    return found.stream().anyMatch(it -> it.title().contains(change.name().replace("\"", "\"\"")));
  }

  /** A change that the server refuses is none. */
  private static boolean isTaken(TestDatabase database, ManualChange change) {
    try {
      database.runInTransaction(change.sql());
      return true;
    } catch (SqlFailure e) {
      return false;
    }
  }

  private static Introspection read(TestDatabase database) throws Exception {
    return Introspector.of(CatalogFilter.ALL).read(database.connection());
  }
}
