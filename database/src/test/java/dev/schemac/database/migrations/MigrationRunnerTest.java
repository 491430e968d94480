package dev.schemac.database.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationRunnerTest {

  @Test
  void scriptsRunInTheOrderOfTheirNumbers(@TempDir Path folder) throws Exception {
    for (String name :
        new String[] {"V10__d.sql", "V2__b.sql", "V2.1__c.sql", "V1__a.sql", "R__z.sql", "x.txt"}) {
      Files.writeString(folder.resolve(name), "SELECT 1");
    }
    Files.writeString(folder.resolve("afterMigrate.sql"), "SELECT 1");
    Files.writeString(folder.resolve("U2__b.sql"), "SELECT 1");
    MigrationFiles read = MigrationFiles.read(folder);
    assertThat(read.files())
        .extracting(MigrationFile::name)
        .containsExactly("V1__a.sql", "V2__b.sql", "V2.1__c.sql", "V10__d.sql", "R__z.sql");
    assertThat(read.ignored()).containsExactly("U2__b.sql", "afterMigrate.sql");
    assertThat(read.find("2.1")).isSameAs(read.files().get(2));
    assertThat(read.find("V10__d")).isSameAs(read.files().get(3));
    assertThat(read.find("0001")).isSameAs(read.files().get(0));
    assertThat(read.find("3")).isNull();
  }

  /** Flyway runs the newest baseline migration in an empty database, and what is newer. */
  @Test
  void aBaselineStandsForWhatIsOlder(@TempDir Path folder) throws Exception {
    for (String name :
        List.of(
            "B1_1__old.sql",
            "B1_20_0__all.sql",
            "V1_2__a.sql",
            "V1_20_0__b.sql",
            "V1_20_1__c.sql",
            "V2__d.sql",
            "R__views.sql")) {
      write(folder, name, "SELECT 1;");
    }
    MigrationFiles read = MigrationFiles.read(folder);
    assertThat(read.files().stream().map(MigrationFile::name))
        .containsExactly("B1_20_0__all.sql", "V1_20_1__c.sql", "V2__d.sql", "R__views.sql");
    assertThat(read.ignored())
        .containsExactlyInAnyOrder("B1_1__old.sql", "V1_2__a.sql", "V1_20_0__b.sql");
  }

  @Test
  void aScriptSaysHowItRuns(@TempDir Path folder) throws Exception {
    write(folder, "0000_a.sql", "SELECT 1");
    write(folder, "0001_b.sql", "SELECT 1");
    write(folder, "0001_b.sql.conf", "# by hand\nexecuteInTransaction = false\n");
    write(folder, "0002_c.sql", "-- 0002_c\n-- x\n-- Run: psql -f, outside a transaction, not\n");
    write(
        folder,
        "0003_d.sql",
        "--liquibase formatted sql\n--changeset me:1 runInTransaction:false\n");
    write(folder, "0004_e.sql", "-- why\ncreate  unique index\nconcurrently i ON t (a)");
    write(folder, "0005_f.sql", "CREATE INDEX concurrently_ ON t (a)");
    write(folder, "0006_g.sql", "VACUUM t");
    write(folder, "0006_g.sql.conf", "executeInTransaction=true");
    assertThat(MigrationFiles.read(folder).files())
        .extracting(MigrationFile::transactional)
        .containsExactly(true, false, false, false, false, true, true);
  }

  @Test
  void aFolderThatIsNoneIsRefused(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> MigrationFiles.read(folder.resolve("x")))
        .isInstanceOf(MigrationsException.class)
        .hasMessageStartingWith("There is no folder ");
    write(folder, "0001_a.sql", "");
    write(folder, "0001_b.sql", "");
    assertThatThrownBy(() -> MigrationFiles.read(folder))
        .hasMessage("0001_a.sql and 0001_b.sql have one number; give one of them another.");
    Files.delete(folder.resolve("0001_b.sql"));
    Files.write(folder.resolve("0001_a.sql"), new byte[] {'-', '-', (byte) 0xE4});
    assertThatThrownBy(() -> MigrationFiles.read(folder))
        .hasMessage("0001_a.sql is not UTF-8; save it as UTF-8.");
  }

  @Test
  void aLinkOutOfTheFolderIsRefused(@TempDir Path folder, @TempDir Path outside) throws Exception {
    write(outside, "secret.sql", "SELECT 's3cret'");
    Files.createSymbolicLink(folder.resolve("0001_a.sql"), outside.resolve("secret.sql"));
    assertThatThrownBy(() -> MigrationFiles.read(folder))
        .isInstanceOf(MigrationsException.class)
        .hasMessageContaining("0001_a.sql is a link out of the folder");
  }

  @OnPostgres
  void aFailureRollsTheScriptBackAndNamesItsLine(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      MigrationRunner runner = new MigrationRunner(database.connection());
      MigrationFile file =
          MigrationFile.script(
              "0001_x.sql", "CREATE TABLE t (a int);\n\nSELECT\n  1,\n  nothing;\n");
      MigrationFailure failure =
          catchThrowableOfType(MigrationFailure.class, () -> runner.run(file));
      assertThat(failure).hasMessage("0001_x.sql:5: column \"nothing\" does not exist");
      assertThat(failure.sqlState()).isEqualTo("42703");
      assertThat(database.rows("SELECT to_regclass('t')")).containsExactly("null");
    }
  }

  @OnPostgres
  void outsideATransactionWhatRanStays(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      MigrationRunner runner = new MigrationRunner(database.connection());
      MigrationFile file =
          MigrationFile.script(
              "0001_x.sql",
              "CREATE TABLE t (a int);\nCREATE INDEX CONCURRENTLY i ON t (a);\nINSERT INTO u"
                  + " VALUES (1);\nSELECT 1;");
      assertThat(file.transactional()).isFalse();
      assertThatThrownBy(() -> runner.run(file))
          .hasMessage("0001_x.sql:3: relation \"u\" does not exist");
      assertThat(database.rows("SELECT to_regclass('i')")).containsExactly("i");
    }
  }

  /** A dump that was made the first migration, as people do with Flyway. */
  @OnPostgres
  void whatADumpSetsEndsWithIt(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      MigrationRunner runner = new MigrationRunner(database.connection());
      runner.run(
          MigrationFile.script(
              "V1__dump.sql",
              """
              SET statement_timeout = '77s';
              SELECT pg_catalog.set_config('search_path', '', false);
              CREATE TABLE public.t (a int, b text);
              COPY public.t (a, b) FROM stdin;
              1\tit's; {d '2026-01-01'}
              2\t\\N
              \\.
              SELECT '?' AS "{fn now()}";
              """));
      runner.run(MigrationFile.script("V2__more.sql", "ALTER TABLE t ADD COLUMN c int;"));
      assertThat(database.rows("SELECT * FROM t ORDER BY a"))
          .containsExactly("1 | it's; {d '2026-01-01'} | null", "2 | null | null");
      assertThat(database.value("SHOW statement_timeout")).isEqualTo("0");
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
