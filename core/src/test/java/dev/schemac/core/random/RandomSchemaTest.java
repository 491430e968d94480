package dev.schemac.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
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
