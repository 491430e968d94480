package dev.schemac.database.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.difference.MendingScript;
import dev.schemac.database.difference.SchemaDifference;
import dev.schemac.database.migrations.MigrationFailure;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationRunner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that mend what a person did by hand to a database of a random schema: behind them it
 * has what it had, but for what they say is left. {@code -Dschemac.test.mended=200} mends so many
 * databases, {@code -Dschemac.test.seed=…} says where to begin.
 */
class MendingScriptTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 815);
  private static final int DATABASES = Integer.getInteger("schemac.test.mended", 8);

  @OnPostgres
  void theyTakeTheDatabaseBack(int major) throws Exception {
    List<String> wrong = new ArrayList<>();
    int mended = 0;
    int open = 0;
    for (long seed = SEED; seed < SEED + DATABASES; seed++) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        Migrations.create(database, RandomSchema.draft(seed, 3).schema());
        Introspection before = read(database);
        List<ManualChange> made = change(database, seed, before);
        Introspection actual = read(database);
        long leftovers =
            SchemaDifference.between(before, actual).stream()
                .filter(SchemaDifference::isLeftover)
                .count();
        if (leftovers > 0) {
          // A view on a column or a child table keeps a script from what it has to do.
          continue;
        }
        MendingScript script =
            MendingScript.between(
                actual.schema(), before.schema(), PostgresVersion.of(major), List.of());
        String failure = run(database, script);
        List<SchemaDifference> left = SchemaDifference.between(before, read(database));
        boolean asBefore = failure == null && left.isEmpty();
        if (script.open().isEmpty() && !asBefore) {
          wrong.add("seed " + seed + ": " + made + ": " + failure + " " + left);
        }
        mended += script.open().isEmpty() ? 1 : 0;
        open += script.open().isEmpty() ? 0 : 1;
      }
    }
    System.out.println(mended + " databases mended, " + open + " with something open, on " + major);
    assertThat(wrong).isEmpty();
  }

  private static List<ManualChange> change(TestDatabase database, long seed, Introspection before)
      throws Exception {
    ManualChanges changes = new ManualChanges(seed);
    List<ManualChange> made = new ArrayList<>();
    for (int tries = 0; tries < 12 && made.size() < 3; tries++) {
      ManualChange change = changes.ofSchema(before.schema());
      try {
        database.runInTransaction(change.sql());
        made.add(change);
      } catch (SqlFailure e) {
        // The server refuses it: draw another.
      }
    }
    return made;
  }

  private static @Nullable String run(TestDatabase database, MendingScript script)
      throws Exception {
    MigrationRunner runner = new MigrationRunner(database.connection());
    try {
      for (MendingScript.Part part : script.scripts()) {
        runner.run(new MigrationFile("mending", null, part.sql(), part.transactional()));
      }
      return null;
    } catch (MigrationFailure e) {
      return e.getMessage() + "\n" + script.text();
    }
  }

  private static Introspection read(TestDatabase database) throws Exception {
    return Introspector.of(CatalogFilter.ALL).read(database.connection());
  }
}
