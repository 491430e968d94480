package dev.schemac.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.model.Schema;
import dev.schemac.processor.postgres.Everything;
import dev.schemac.processor.postgres.Migrations;
import dev.schemac.processor.postgres.ModelComparison;
import dev.schemac.processor.postgres.PostgresServer;
import dev.schemac.processor.postgres.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed for a new schema makes exactly that schema. */
class CreationTest {

  static List<Integer> majors() {
    return PostgresServer.majors();
  }

  @ParameterizedTest
  @MethodSource("majors")
  void everythingInTheModelReachesTheCatalog(int major) {
    Schema schema = Everything.everything();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, schema);

      assertThat(ModelComparison.differences(database, schema)).isEmpty();
    }
  }
}
