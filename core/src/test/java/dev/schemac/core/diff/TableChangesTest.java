package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import org.junit.jupiter.api.Test;

/** Schemas, extensions and tables as a whole. */
class TableChangesTest {

  private static TableBuilder users() {
    return table("users").column("id", "uuid", "not null").primaryKey("id");
  }

  @Test
  void nothingChanges() {
    Schema schema =
        schema()
            .extension("citext")
            .enumType("mood", "sad", "ok")
            .table(users().comment("people"))
            .build();

    assertThat(changes(schema, schema)).isEmpty();
  }

  @Test
  void anEmptyDatabaseGetsEverything() {
    Schema target =
        schema()
            .extension("citext")
            .enumType("mood", "sad", "ok")
            .table(users())
            .table(table("billing.invoices"))
            .build();

    assertThat(changes(Schema.EMPTY, target))
        .containsExactly(
            "create schema billing",
            "create extension citext",
            "create type mood",
            "create table users",
            "create table billing.invoices");
  }

  @Test
  void aTableComes() {
    assertThat(changes(schemaOf(users()), schemaOf(users(), table("posts").column("id", "bigint"))))
        .containsExactly("create table posts");
  }

  @Test
  void aTableGoesOnceThatIsConfirmed() {
    assertThat(
            changes(
                schemaOf(users(), table("posts").column("id", "bigint")),
                schemaOf(users()),
                new Intent.DroppedTable(name("posts"))))
        .containsExactly("drop table posts");
  }

  @Test
  void commentsNeedNoConfirmation() {
    assertThat(changes(schemaOf(users().comment("a")), schemaOf(users().comment("b"))))
        .containsExactly("comment users: b");
    assertThat(changes(schemaOf(users().comment("a")), schemaOf(users())))
        .containsExactly("comment users: null");
  }

  @Test
  void anExtensionComesAndAnotherGoes() {
    assertThat(changes(schema().extension("citext").build(), schema().extension("pg_trgm").build()))
        .containsExactly("create extension pg_trgm", "drop extension citext");
  }

  @Test
  void theOrderOfColumnsIsNoPartOfTheSchema() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "text").column("b", "text")),
                schemaOf(table("t").column("b", "text").column("a", "text"))))
        .isEmpty();
  }

  @Test
  void aTableMovesToAnotherSchemaWithAllThatRefersToIt() {
    TableBuilder posts =
        table("posts").column("user_id", "uuid").foreignKey("user_id", "users", "id");
    TableBuilder moved =
        table("posts").column("user_id", "uuid").foreignKey("user_id", "auth.users", "id");

    assertThat(
            changes(
                schemaOf(users(), posts),
                schemaOf(
                    table("auth.users").column("id", "uuid", "not null").primaryKey("id"), moved),
                new Intent.RenamedTable(name("users"), name("auth.users"))))
        .containsExactly("create schema auth", "rename table users to auth.users");
  }

  @Test
  void aSchemaThatNothingStandsInAnyMoreGoes() {
    assertThat(
            changes(
                schemaOf(table("auth.users").column("id", "uuid")),
                schemaOf(table("users").column("id", "uuid")),
                new Intent.RenamedTable(name("auth.users"), name("users"))))
        .containsExactly("rename table auth.users to users", "drop schema auth");
  }
}
