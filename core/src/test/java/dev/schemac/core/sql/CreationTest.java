package dev.schemac.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Everything;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.ModelComparison;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Unique;
import java.util.List;

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

  /** PostgreSQL makes one constraint of two in CREATE TABLE, where they say the same. */
  @OnPostgres
  void constraintsThatSayTheSame(int major) {
    Schema schema =
        SchemaBuilder.schema()
            .table(
                "a",
                t ->
                    t.column("id", "int")
                        .column("b_id", "int")
                        .primaryKey("id")
                        .unique("id")
                        .foreignKey("b_id", "b", "id"))
            .table(
                "b",
                t ->
                    t.column("id", "int")
                        .unique("id")
                        .constraint(
                            new Unique(
                                "b_again",
                                List.of("id"),
                                false,
                                Constraint.Deferral.NOT_DEFERRABLE)))
            .build();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, schema);

      assertThat(ModelComparison.differences(database, schema)).isEmpty();
    }
  }
}
