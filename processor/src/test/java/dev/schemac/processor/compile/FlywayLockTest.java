package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Flyway as it comes, with a lock that is a transaction: an index that is built concurrently would
 * wait for it for ever. The file says so at once, and what it says to do leads on. {@code
 * -Dflyway.version=…} of Maven runs this with another Flyway.
 */
class FlywayLockTest {

  private static final String BEFORE =
      """
      import dev.schemac.*;
      @Table("users")
      class Users {
        @PrimaryKey long id;
        String email;
      }
      """;

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void compile() {
    project = new TestProject(folder.resolve("project"));
    for (String source :
        new String[] {BEFORE, BEFORE.replace("String email", "@Index String email"), BEFORE}) {
      project.source("Users.java", source);
      CompileResult result = project.build("-Aschemac.base=none", "-Aschemac.mode=write");
      assertThat(result.success()).as(result.output()).isTrue();
    }
  }

  @OnPostgres
  void withItsOwnLockTheFileFailsAtOnce(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Flyway itsLock = flyway(database).load();
      assertThatThrownBy(itsLock::migrate)
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("flyway.postgresql.transactional.lock=false")
          .hasMessageContaining("repair");
      assertThat(indexes(database)).isEqualTo("1");
      Flyway without = without(database);
      without.repair();
      without.migrate();
      assertThat(applied(database)).isGreaterThan(1);
      assertThat(database.rows("SELECT FROM pg_index WHERE NOT indisvalid")).isEmpty();
      assertThat(indexes(database)).isEqualTo("1");
    }
  }

  @OnPostgres
  void withoutItTheFileRuns(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      without(database).migrate();
      int applied = applied(database);
      assertThat(applied).isGreaterThan(1);
      without(database).migrate();
      assertThat(applied(database)).isEqualTo(applied);
      assertThat(indexes(database)).isEqualTo("1");
    }
  }

  private static String indexes(TestDatabase database) {
    return database.value("SELECT count(*) FROM pg_index WHERE indrelid = 'users'::regclass");
  }

  private static int applied(TestDatabase database) {
    return Integer.parseInt(
        database.value("SELECT count(*) FROM flyway_schema_history WHERE success"));
  }

  private static Flyway without(TestDatabase database) throws SQLException {
    FluentConfiguration configuration = flyway(database);
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration.load();
  }

  private static FluentConfiguration flyway(TestDatabase database) throws SQLException {
    return Flyway.configure()
        .dataSource(database.connection().getMetaData().getURL(), "postgres", "postgres")
        .locations("filesystem:" + project.migrations())
        .sqlMigrationPrefix("")
        .sqlMigrationSeparator("_")
        .validateMigrationNaming(true);
  }
}
