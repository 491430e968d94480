package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.diff.Change;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A change of {@code users}, which code knows under its old form until the switch.
 *
 * @param name what is done
 * @param base the schema before
 * @param target the schema afterwards
 * @param hints what a person says of it
 */
record OldCodeScenario(
    String name, SchemaBuilder base, SchemaBuilder target, UnaryOperator<Difference> hints) {

  static List<OldCodeScenario> all() {
    return List.of(
        column(
            "a column from another one",
            t -> t.column("login", "text", "not null"),
            d -> d.backfill("users.login", "lower(email)")),
        column(
            "a column with a default from another one",
            t -> t.column("login", "text", "not null", "default 'new'"),
            d -> d.backfill("users.login", "coalesce(email, 'none')")),
        column(
            "a column that may be NULL",
            t -> t.column("login", "text"),
            d -> d.backfill("users.login", "nullif(status, 'done')")),
        column(
            "a column from JSON, which has no equality",
            t -> t.column("theme", "text", "not null"),
            d -> d.backfill("users.theme", "coalesce(settings ->> 'theme', 'none')")),
        column(
            "a column from a generated one",
            t -> t.column("label", "text", "not null"),
            d -> d.backfill("users.label", "twice || '!'")),
        column(
            "a column from a table that who writes may not read",
            t -> t.column("team", "text", "not null"),
            d ->
                d.backfill(
                    "users.team",
                    "coalesce((SELECT name FROM teams WHERE teams.id = users.age % 5), 'none')")),
        column(
            "two columns, one from the other",
            t -> t.column("a", "text", "not null").column("b", "text", "not null"),
            d -> d.backfill("users.a", "email || '1'").backfill("users.b", "a || status")),
        new OldCodeScenario(
            "a column that is there becomes NOT NULL",
            tables(t -> t, true),
            schema()
                .table(teams())
                .table(columns(SchemaBuilder.table("users"), "not null").primaryKey("id")),
            d -> d.backfill("users.note", "'note ' || id")),
        new OldCodeScenario(
            "a column of a table without a key",
            tables(t -> t, false),
            tables(t -> t.column("login", "text", "not null"), false),
            d -> d.backfill("users.login", "lower(email)")),
        new OldCodeScenario(
            "a column that is renamed and read",
            tables(t -> t.column("old", "text"), true),
            tables(t -> t.column("new", "text").column("copy", "text", "not null"), true),
            d ->
                d.renameColumn("users", "old", "new").backfill("users.copy", "coalesce(new, '-')")),
        new OldCodeScenario(
            "a column from one that goes",
            tables(t -> t.column("old", "text"), true),
            tables(t -> t.column("copy", "text", "not null"), true),
            d -> d.backfill("users.copy", "coalesce(old, '-')")),
        new OldCodeScenario(
            "labels that are renamed and that go",
            tables(t -> t.labels("status", "queued", "done", "lost"), true),
            tables(t -> t.labels("status", "waiting", "done"), true),
            d ->
                d.renameLabel("users.status", "queued", "waiting")
                    .replaceLabel("users.status", "lost", "done")),
        new OldCodeScenario(
            "labels beside another primary key",
            tables(t -> t.labels("status", "queued", "done", "lost"), true),
            tables(
                t ->
                    t.column("key", "text", "not null")
                        .primaryKey("key")
                        .labels("status", "waiting", "done", "lost"),
                false),
            d ->
                d.backfill("users.key", "'k' || id")
                    .renameLabel("users.status", "queued", "waiting")),
        new OldCodeScenario(
            "a type and a label of it that are renamed",
            tables(status("state"), "state", "queued", "done", "lost"),
            tables(
                status("phase").column("login", "text", "not null").column("next", "phase"),
                "phase",
                "waiting",
                "done",
                "lost"),
            d ->
                d.renameType("state", "phase")
                    .renameLabel("phase", "queued", "waiting")
                    .backfill("users.login", "lower(email)")
                    .backfill("users.next", "'done'::phase")),
        new OldCodeScenario(
            "a type that clients take for another one",
            tables(status("text")),
            tables(
                SchemaBuilder.table("users")
                    .column("id", "bigint", "not null")
                    .column("email", "text")
                    .column("age", "boolean", "not null")
                    .column("status", "text", "not null")
                    .column("settings", "json")
                    .column("login", "text", "not null")),
            d -> d.using("users.age", "age > 40").backfill("users.login", "lower(email)")),
        new OldCodeScenario(
            "an expression that ends",
            tables(t -> t.column("half", "integer", "not null", "generated age / 2"), true),
            tables(
                t -> t.column("half", "integer", "not null").column("login", "text", "not null"),
                true),
            d -> d.backfill("users.login", "lower(email)")),
        new OldCodeScenario(
            "an identity that takes no values of others any more",
            identity("identity by default", t -> t),
            identity("identity", t -> t.column("login", "text", "not null")),
            d -> d.backfill("users.login", "lower(email)")),
        new OldCodeScenario(
            "a check that changes",
            tables(t -> t.check("users_age_check", "age >= 0"), true),
            tables(t -> t.check("users_age_check", "age >= 0 AND age < 200"), true),
            d -> d),
        column("a check", t -> t.check("users_age_check", "age >= 0"), d -> d),
        column("an index and a unique constraint", t -> t.index("status").unique("email"), d -> d));
  }

  List<Change> changes() {
    return hints.apply(Difference.between(base.build(), target.build())).changes();
  }

  private static OldCodeScenario column(
      String name, UnaryOperator<TableBuilder> after, UnaryOperator<Difference> hints) {
    return new OldCodeScenario(name, tables(t -> t, true), tables(after, true), hints);
  }

  private static SchemaBuilder tables(UnaryOperator<TableBuilder> more, boolean key) {
    TableBuilder users = columns(SchemaBuilder.table("users"));
    return schema().table(teams()).table(more.apply(key ? users.primaryKey("id") : users));
  }

  /** The columns that old code writes, with another type of {@code status}. */
  private static TableBuilder status(String type) {
    return SchemaBuilder.table("users")
        .column("id", "bigint", "not null")
        .column("email", "text")
        .column("age", "integer", "not null")
        .column("status", type, "not null")
        .column("settings", "json");
  }

  /** With an enum type, if labels say so. */
  private static SchemaBuilder tables(TableBuilder users, String... type) {
    SchemaBuilder schema = schema();
    if (type.length > 0) {
      schema.enumType(type[0], Arrays.copyOfRange(type, 1, type.length));
    }
    return schema.table(teams()).table(users.primaryKey("id"));
  }

  private static SchemaBuilder identity(String identity, UnaryOperator<TableBuilder> more) {
    TableBuilder users = SchemaBuilder.table("users").column("id", "bigint", "not null", identity);
    return schema().table(teams()).table(more.apply(behindId(users).primaryKey("id")));
  }

  private static TableBuilder columns(TableBuilder users, String... note) {
    return behindId(users.column("id", "bigint", "not null"), note);
  }

  private static TableBuilder behindId(TableBuilder users, String... note) {
    return users
        .column("email", "text")
        .column("age", "integer", "not null")
        .column("status", "text", "not null")
        .column("settings", "json")
        .column("twice", "integer", "generated age * 2")
        .column("note", "text", note);
  }

  private static TableBuilder teams() {
    return SchemaBuilder.table("teams")
        .column("id", "bigint", "not null")
        .column("name", "text", "not null")
        .primaryKey("id");
  }

  @Override
  public String toString() {
    return name;
  }
}
