package dev.schemac.database.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.scratch.TestScratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts with placeholders make what Flyway itself makes of them. */
class FlywayPlaceholdersTest {

  private static final Map<String, String> VALUES =
      Map.of("Prefix", "app_", "greeting", "it''s ${prefix} $$ }", "empty", "");

  private static final String MADE =
      """
      SELECT c.oid::regclass, a.attname, pg_get_expr(d.adbin, d.adrelid),
        obj_description(c.oid, 'pg_class'),
        CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'v') AND c.relname LIKE 'app\\_%'
      ORDER BY c.oid::regclass::text, a.attnum""";

  @TempDir Path folder;

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"shop", "Shop 1"})
  void theyAreReplacedWhereFlywayReplacesThem(String schema) throws Exception {
    write(
        "V1__users.sql",
        """
        -- ${prefix} here too, ${flyway:timestamp}, ${flyway:workingDirectory}
        CREATE TABLE ${prefix}users (
          id int PRIMARY KEY, "${PREFIX}Name${empty}" text DEFAULT '${greeting}',
          note text DEFAULT '${flyway:table} ${FLYWAY:environment} {} $ { $1 ${flyway:filename}');
        COMMENT ON TABLE ${prefix}users IS 'of ${flyway:user} in ${flyway:defaultSchema}';
        DO $$ BEGIN
          EXECUTE 'COMMENT ON DATABASE "${flyway:database}" IS ''${prefix}''';
        END $$;
        """);
    write("V2__as_it_is.sql", "CREATE TABLE app_raw (x text DEFAULT '${nobody} ${flyway:user}');");
    write("V2__as_it_is.sql.conf", "placeholderReplacement = false\n");
    write("R__view.sql", "CREATE OR REPLACE VIEW ${prefix}names AS SELECT id FROM ${prefix}users;");

    FlywaySettings settings = new FlywaySettings(VALUES, true, schema);
    try (TestDatabase own = PostgresServer.of(18).newDatabase();
        TestDatabase flyway = PostgresServer.of(18).newDatabase()) {
      FluentConfiguration configuration =
          Flyway.configure()
              .dataSource(TestScratch.source(flyway))
              .locations("filesystem:" + folder)
              .placeholders(VALUES);
      if (schema != null) {
        configuration.defaultSchema(schema);
      }
      configuration.load().migrate();
      new MigrationRunner(own.connection(), schema)
          .run(MigrationFiles.read(folder, settings).files());

      List<String> expected = flyway.rows(MADE);
      assertThat(expected).hasSize(5).anyMatch(it -> it.contains("${nobody} ${flyway:user}"));
      assertThat(own.rows(MADE)).isEqualTo(expected);
      String comment =
          "SELECT shobj_description(oid, 'pg_database') FROM pg_database"
              + " WHERE datname = current_database()";
      assertThat(own.rows(comment)).containsExactly("app_").isEqualTo(flyway.rows(comment));
    }
  }

  @Test
  void whatHasNoValueIsNamedAtOnce() throws Exception {
    write("V1__a.sql", "CREATE TABLE ${first} (x text DEFAULT '${second}'); -- ${first}");
    write("R__b.sql", "SELECT '${flyway:nothing}', '${open");
    write("U1__a.sql", "DROP TABLE ${undone}");
    assertThatThrownBy(
            () -> MigrationFiles.read(folder, FlywaySettings.DEFAULT.withPlaceholder("second=2=3")))
        .isInstanceOf(MigrationsException.class)
        .hasMessage(
            """
            V1__a.sql uses Flyway's placeholder ${first}, which has no value: give it one with \
            flyway.placeholders.first=… (--placeholder first=…), or write \
            placeholderReplacement=false into V1__a.sql.conf if it is none.
            R__b.sql uses Flyway's placeholder ${flyway:nothing}, which has no value: give it one \
            with flyway.placeholders.flyway:nothing=… (--placeholder flyway:nothing=…), or write \
            placeholderReplacement=false into R__b.sql.conf if it is none.
            R__b.sql uses Flyway's placeholder ${open}, which has no value: give it one with \
            flyway.placeholders.open=… (--placeholder open=…), or write \
            placeholderReplacement=false into R__b.sql.conf if it is none.""");
    List<MigrationFile> asTheyAre =
        MigrationFiles.read(folder, FlywaySettings.DEFAULT.withoutPlaceholders()).files();
    assertThat(asTheyAre.get(0).text()).isEqualTo(Files.readString(folder.resolve("V1__a.sql")));
  }

  /** schemac's own names are none of Flyway's, so nothing replaces there. */
  @Test
  void otherScriptsHaveNone() throws Exception {
    write("0001_a.sql", "SELECT '${nobody}'");
    assertThat(MigrationFiles.read(folder).files().get(0).text()).isEqualTo("SELECT '${nobody}'");
  }

  @Test
  void aValueIsWrittenBehindItsName() {
    assertThatThrownBy(() -> FlywaySettings.DEFAULT.withPlaceholder("name"))
        .hasMessage("'name' says no value of a placeholder; write name=value.");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
