package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.TableSpec.enumType;
import static dev.schemac.core.diff.TableSpec.name;
import static dev.schemac.core.diff.TableSpec.schema;
import static dev.schemac.core.diff.TableSpec.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import org.junit.jupiter.api.Test;

/** Schemas, extensions and tables as a whole. */
class TableChangesTest {

  private static TableSpec users() {
    return table("users").column("id", "uuid not null").primaryKey("id");
  }

  @Test
  void nothingChanges() {
    Schema schema = schema("citext", enumType("mood", "sad", "ok"), users().comment("people"));

    assertThat(changes(schema, schema)).isEmpty();
  }

  @Test
  void anEmptyDatabaseGetsEverything() {
    Schema target =
        schema("citext", enumType("mood", "sad", "ok"), users(), table("billing.invoices"));

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
    assertThat(changes(schema(users()), schema(users(), table("posts").column("id", "bigint"))))
        .containsExactly("create table posts");
  }

  @Test
  void aTableGoesOnceThatIsConfirmed() {
    assertThat(
            changes(
                schema(users(), table("posts").column("id", "bigint")),
                schema(users()),
                new Intent.DroppedTable(name("posts"))))
        .containsExactly("drop table posts");
  }

  @Test
  void commentsNeedNoConfirmation() {
    assertThat(changes(schema(users().comment("a")), schema(users().comment("b"))))
        .containsExactly("comment users: b");
    assertThat(changes(schema(users().comment("a")), schema(users())))
        .containsExactly("comment users: null");
  }

  @Test
  void anExtensionComesAndAnotherGoes() {
    assertThat(changes(schema("citext"), schema("pg_trgm")))
        .containsExactly("create extension pg_trgm", "drop extension citext");
  }

  @Test
  void theOrderOfColumnsIsNoPartOfTheSchema() {
    assertThat(
            changes(
                schema(table("t").column("a", "text").column("b", "text")),
                schema(table("t").column("b", "text").column("a", "text"))))
        .isEmpty();
  }

  @Test
  void aTableMovesToAnotherSchemaWithAllThatRefersToIt() {
    TableSpec posts = table("posts").column("user_id", "uuid").foreignKey("user_id", "users");
    TableSpec moved = table("posts").column("user_id", "uuid").foreignKey("user_id", "auth.users");

    assertThat(
            changes(
                schema(users(), posts),
                schema(table("auth.users").column("id", "uuid not null").primaryKey("id"), moved),
                new Intent.RenamedTable(name("users"), name("auth.users"))))
        .containsExactly("create schema auth", "rename table users to auth.users");
  }

  @Test
  void aSchemaThatNothingStandsInAnyMoreGoes() {
    assertThat(
            changes(
                schema(table("auth.users").column("id", "uuid")),
                schema(table("users").column("id", "uuid")),
                new Intent.RenamedTable(name("auth.users"), name("users"))))
        .containsExactly("rename table auth.users to users", "drop schema auth");
  }
}
