package dev.schemac.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.model.Schema;
import dev.schemac.processor.postgres.Migrations;
import dev.schemac.processor.postgres.OnPostgres;
import dev.schemac.processor.postgres.PostgresServer;
import dev.schemac.processor.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the generator makes is worth testing with: PostgreSQL takes it, and rows too. */
class RandomSchemaTest {

  @Test
  void oneSeedGivesOneSchema() {
    Seeds.forEach(
        20,
        seed -> {
          Schema schema = RandomSchema.draft(seed, 4).schema();
          assertThat(RandomSchema.draft(seed, 4).schema()).isEqualTo(schema);
          assertThat(RandomRows.inserts(schema, seed)).isEqualTo(RandomRows.inserts(schema, seed));
        });
  }

  @OnPostgres
  void serversTakeSchemasAndRows(int major) {
    Seeds.forEach(
        40,
        seed -> {
          Schema schema = RandomSchema.draft(seed, 4).schema();
          try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
            Migrations.create(database, schema);
            RandomRows.inserts(schema, seed).forEach(database::execute);
          }
        });
  }
}
