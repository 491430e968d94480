package dev.schemac.database.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.PostgresServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of databases, in both forms, and what is said of wrong ones. */
class DatabaseAddressTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h:1/d, jdbc:postgresql://h:1/d, , ",
    "'jdbc:postgresql://h:1,i:2/d', 'jdbc:postgresql://h:1,i:2/d', , ",
    "jdbc:postgresql:d, jdbc:postgresql:d, , ",
    "jdbc:postgresql://[::1]:5432/d, jdbc:postgresql://[::1]:5432/d, , ",
    "jdbc:postgresql://h/d?user=u&sslmode=require&password=p%26, jdbc:postgresql://h/d?sslmode=require, u, p&",
    "postgresql://u:p%40w@h:1/d, jdbc:postgresql://h:1/d, u, p@w",
    "postgres://u@h/d?sslmode=disable, jdbc:postgresql://h/d?sslmode=disable, u, ",
    "postgresql://h/d?user=v&password=w, jdbc:postgresql://h/d, v, w",
    "postgresql://u%40x:p%2F%3F%23%40%26%25w@h/d, jdbc:postgresql://h/d, u@x, p/?#@&%w",
    "postgresql://h/d?user=u@x&ssl=true, jdbc:postgresql://h/d?ssl=true, u@x, ",
    "jdbc:postgresql://h/d?ssl&user=u, jdbc:postgresql://h/d?ssl, u, ",
    "jdbc:postgresql://h/d?password=p#w@x, jdbc:postgresql://h/d, , p#w@x",
    "postgresql://a+b:c+d@h/d, jdbc:postgresql://h/d, a+b, c+d",
  })
  void understandsBothForms(String written, String jdbc, String user, String password)
      throws DatabaseException {
    assertThat(JdbcUrl.parse(written)).isEqualTo(new JdbcUrl(jdbc, user, password, null));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h:1/d?sslmode=require, jdbc:postgresql://h:1/x?sslmode=require",
    "jdbc:postgresql://h/, jdbc:postgresql://h/x",
    "jdbc:postgresql:d, jdbc:postgresql:x",
    "postgresql://u:p@h/d, jdbc:postgresql://h/x",
  })
  void namesAnotherDatabaseOfTheServer(String written, String other) throws DatabaseException {
    assertThat(JdbcUrl.parse(written).withDatabase("x").jdbc()).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mysql://u:secret@h/d",
        "jdbc:oracle:secret",
        "jdbc:postgresql://u:secret@h/d",
        "h/secret",
        "jdbc:postgresql://h:port/secret"
      })
  void refusesWhatIsNoAddressWithoutSayingIt(String written) {
    assertThatThrownBy(() -> DatabaseAddress.of(written, null, null, Map.of()))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("jdbc:postgresql://host:5432/database")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://u:se/cret@h/d",
        "postgresql://u:12/secret@h/d",
        "postgresql://u:12/se#cret@h/d",
        "postgresql://u:12/se?secret@h/d",
        "postgresql://u:12/se?cret=secret@h/d",
        "postgresql://u:12?secret@h/d",
        "postgresql://u:12#secret@h/d",
        "postgresql://u:12@secret@h/d",
        "postgresql://u:12%secret@h/d",
        "postgresql://u:12^secret@h/d",
        "postgresql://h/d?user=u&password=12#secret",
        "postgresql://h/d?user=u&password=12&secret",
        "jdbc:postgresql://u:secret@h/d",
        "jdbc:postgresql://u:12/se?secret@h/d",
        "jdbc:postgresql://h/d?user=u&password=12&secret",
        "jdbc:postgresql://h/d?user=u&password=12%secret",
      })
  void refusesWhatAPasswordCutsAndSaysHowToWriteIt(String written) {
    assertThatThrownBy(() -> DatabaseAddress.of(written, null, null, Map.of()))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("set PGPASSWORD; or write postgresql://user:password@host:5432/…")
        .hasMessageNotContaining("cret")
        .hasNoCause();
  }

  @Test
  void showsNoParameterSinceAPasswordMayEndInOne() throws DatabaseException {
    String written = "jdbc:postgresql://h/d?user=u&password=12&secret=34&sslmode=require";
    assertThat(DatabaseAddress.of(written, null, null, Map.of()))
        .hasToString("jdbc:postgresql://h/d");
  }

  @Test
  void saysWhereNothingListens() throws DatabaseException {
    DatabaseAddress address =
        DatabaseAddress.of("postgresql://u:secret@localhost:1/d", null, null, Map.of());
    assertThatThrownBy(address::connect)
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("jdbc:postgresql://localhost:1/d")
        .hasMessageContaining("Start the server, or correct host and port.")
        .hasMessageNotContaining("secret");
  }

  @Test
  void takesThePasswordFromTheEnvironmentAndSaysWhatIsWrongWithIt() throws Exception {
    try (EmbeddedPostgres postgres = PostgresServer.builder(18).start()) {
      demandPasswords(postgres);
      String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
      Map<String, String> environment = Map.of("PGUSER", "u", "PGPASSWORD", "right");
      try (Connection connection = DatabaseAddress.of(url, null, null, environment).connect()) {
        assertThat(connection.getMetaData().getUserName()).isEqualTo("u");
      }
      assertThatThrownBy(() -> DatabaseAddress.of(url, null, "secret", environment).connect())
          .hasMessageContaining("password authentication failed for user \"u\"")
          .hasMessageContaining("PGPASSWORD")
          .hasMessageNotContaining("secret");
      assertThatThrownBy(() -> DatabaseAddress.of(url + "x", null, null, environment).connect())
          .hasMessageContaining("database \"postgresx\" does not exist")
          .hasMessageContaining("Name a database that is there");
    }
  }

  private static void demandPasswords(EmbeddedPostgres postgres) throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE u LOGIN PASSWORD 'right'");
      try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
        file.next();
        Files.writeString(Path.of(file.getString(1)), "host all all all scram-sha-256\n");
      }
      statement.execute("SELECT pg_reload_conf()");
    }
  }
}
