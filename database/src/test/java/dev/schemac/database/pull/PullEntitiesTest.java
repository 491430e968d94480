package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Entities that are pulled from databases are up to date, and Hibernate takes them and the database
 * as they are. Each script of {@code src/test/resources/entities} is a database; so is each of the
 * folder that {@code -Dschemac.test.databases=FOLDER} names, whose statements may fail, as where an
 * extension is missing.
 */
class PullEntitiesTest {

  private static final Path SCRIPTS = Path.of("src/test/resources/entities");

  private static TestHibernate hibernate;
  private static TestHibernate hibernate7;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    hibernate = new TestHibernate(6, folder.resolve("programs-6"));
    hibernate7 = new TestHibernate(7, folder.resolve("programs-7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "types"})
  void hibernateValidatesStoresAndReads(String name, @TempDir Path folder) throws Exception {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      PulledClasses pulled = pull(database, name, folder);
      int tables = pulled.schema().tables().size();
      Path classes = folder.resolve("target/classes");
      assertThat(hibernate.storeAndRead(database, classes)).hasSize(tables);
      database.clear();
      database.runStatements(Files.readString(SCRIPTS.resolve(name + ".sql")));
      assertThat(hibernate7.storeAndRead(database, classes)).hasSize(tables);
    }
  }

  /** Of types that Java has nothing for, so that the program has no values. */
  @Test
  void hibernateValidatesTextOfOtherTypes(@TempDir Path folder) throws Exception {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      pull(database, "unstorable", folder);
      hibernate.validate(database, folder.resolve("target/classes"));
    }
  }

  /** Keys of columns that are more than those of what they reference, or in another order. */
  @Test
  void notEachKeyIsAReference(@TempDir Path folder) throws Exception {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      PulledClasses pulled = pull(database, "no_references", folder);
      hibernate.validate(database, folder.resolve("target/classes"));
      assertThat(pulled.files())
          .allSatisfy(file -> assertThat(file.text()).doesNotContain("ToOne"))
          .filteredOn(file -> file.text().contains("@Entity"))
          .hasSize(pulled.schema().tables().size() - 1);
    }
  }

  /** {@code -Dschemac.cases=40} draws more. */
  @Test
  void hibernateValidatesAnySchema(@TempDir Path folder) throws Exception {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      Seeds.forEach(
          3,
          seed -> {
            database.clear();
            Migrations.create(database, RandomSchema.draft(seed, 5).schema());
            Introspection found = Introspector.of(CatalogFilter.ALL).read(database.connection());
            Path project = folder.resolve(String.valueOf(seed));
            PulledClasses pulled = PulledProject.isUpToDate(found, Style.JPA, project);
            if (pulled.files().stream().anyMatch(file -> file.text().contains("@Entity"))) {
              hibernate.validate(database, project.resolve("target/classes"));
            }
          });
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("databases")
  void hibernateValidatesOtherDatabases(Path script, @TempDir Path folder) throws Exception {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      int refused = 0;
      for (String statement : ScriptSplitter.split(Files.readString(script))) {
        try {
          database.execute(statement);
        } catch (SqlFailure e) {
          refused++;
        }
      }
      database.execute("RESET ALL");
      Introspection found = Introspector.of(CatalogFilter.ALL).read(database.connection());
      PulledClasses pulled = PulledProject.isUpToDate(found, Style.JPA, folder);
      long entities = pulled.files().stream().filter(it -> it.text().contains("@Entity")).count();
      System.out.printf(
          "%s: %d statements refused, %d tables, %d entities, %d left over%n",
          script.getFileName(),
          refused,
          pulled.schema().tables().size(),
          entities,
          pulled.leftovers().size());
      hibernate.validate(database, folder.resolve("target/classes"));
      assertThat(GoogleJavaFormat.changed(folder)).isEmpty();
    }
  }

  static List<Path> databases() throws IOException {
    String folder = System.getProperty("schemac.test.databases");
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> scripts = Files.list(Path.of(folder))) {
      return scripts.sorted().toList();
    }
  }

  private static PulledClasses pull(TestDatabase database, String name, Path folder)
      throws Exception {
    database.runStatements(Files.readString(SCRIPTS.resolve(name + ".sql")));
    Introspection found = Introspector.of(CatalogFilter.ALL).read(database.connection());
    return PulledProject.isUpToDate(found, Style.JPA, folder);
  }
}
