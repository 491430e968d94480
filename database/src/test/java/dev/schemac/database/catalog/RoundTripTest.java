package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Everything;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.core.schema.Schema;
import java.sql.SQLException;

/** What a model makes is read as that model; {@code -Dschemac.cases=1000} takes more of them. */
class RoundTripTest {

  @OnPostgres
  void everythingThatTheModelHas(int major) throws SQLException {
    isReadAsItIs(major, Everything.everything());
  }

  @OnPostgres
  void randomSchemas(int major) {
    Seeds.forEach(12, seed -> isReadAsItIs(major, RandomSchema.draft(seed, 4).schema()));
  }

  private static void isReadAsItIs(int major, Schema model) throws SQLException {
    Schema read = RoundTrip.of(major, database -> Migrations.create(database, model));
    assertThat(PlainLines.of(read)).containsExactlyInAnyOrderElementsOf(PlainLines.of(model));
  }
}
