package dev.schemac.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.model.Schema;
import dev.schemac.processor.postgres.Everything;
import dev.schemac.processor.postgres.Migrations;
import dev.schemac.processor.postgres.ModelComparison;
import dev.schemac.processor.postgres.OnPostgres;
import dev.schemac.processor.postgres.PostgresServer;
import dev.schemac.processor.postgres.TestDatabase;

/** What is printed for a new schema makes exactly that schema. */
class CreationTest {

  @OnPostgres
  void everythingInTheModelReachesTheCatalog(int major) {
    Schema schema = Everything.everything();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, schema);

      assertThat(ModelComparison.differences(database, schema)).isEmpty();
    }
  }
}
