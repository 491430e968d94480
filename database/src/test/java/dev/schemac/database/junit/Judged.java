package dev.schemac.database.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/**
 * A test of a user. It is run by {@link SchemaTestTest} alone, in a JVM with a JUnit of its own.
 */
class Judged {

  @SchemaTest
  void theMigrationsMakeTheSchema() {}

  @SchemaTest(rows = "rows", postgres = 18)
  void norDoRowsStopThem() {}

  @SchemaTest
  void theBodyFindsWhatTheyMake(Connection connection, DataSource database) throws SQLException {
    assertThat(hasUsers(connection)).isTrue();
    try (Connection another = database.getConnection()) {
      assertThat(hasUsers(another)).isTrue();
    }
  }

  @SchemaTest("nowhere")
  void aFolderThatIsNotThereIsNamed() {}

  @SchemaTest(postgres = 1)
  void aServerOfAnotherVersionIsRefused() {}

  @AfterEach
  void sayThatItRan() {
    System.out.println("the body ran");
  }

  private static boolean hasUsers(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT to_regclass('users') IS NOT NULL")) {
      result.next();
      return result.getBoolean(1);
    }
  }
}
