package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.diff.Change;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A change of {@code users}, which old code knows as it was and new code as it becomes.
 *
 * @param name what is done
 * @param base the schema before
 * @param target the schema afterwards
 * @param hints what a person says of it
 */
record RolloutScenario(
    String name, SchemaBuilder base, SchemaBuilder target, UnaryOperator<Difference> hints) {

  static List<RolloutScenario> all() {
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
        new RolloutScenario(
            "a column that is there becomes NOT NULL",
            tables(t -> t, true),
            schema()
                .table(teams())
                .table(columns(SchemaBuilder.table("users"), "not null").primaryKey("id")),
            d -> d.backfill("users.note", "'note ' || id")),
        new RolloutScenario(
            "a column of a table without a key",
            tables(t -> t, false),
            tables(t -> t.column("login", "text", "not null"), false),
            d -> d.backfill("users.login", "lower(email)")),
        new RolloutScenario(
            "a column that is renamed and read",
            tables(t -> t.column("old", "text"), true),
            tables(t -> t.column("new", "text").column("copy", "text", "not null"), true),
            d ->
                d.renameColumn("users", "old", "new").backfill("users.copy", "coalesce(new, '-')")),
        new RolloutScenario(
            "a column from one that goes",
            tables(t -> t.column("old", "text"), true),
            tables(t -> t.column("copy", "text", "not null"), true),
            d -> d.backfill("users.copy", "coalesce(old, '-')")),
        new RolloutScenario(
            "labels that are renamed and that go",
            tables(t -> t.labels("status", "queued", "done", "lost"), true),
            tables(t -> t.labels("status", "waiting", "done"), true),
            d ->
                d.renameLabel("users.status", "queued", "waiting")
                    .replaceLabel("users.status", "lost", "done")),
        new RolloutScenario(
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
        new RolloutScenario(
            "an expression that ends",
            tables(t -> t.column("half", "integer", "not null", "generated age / 2"), true),
            tables(
                t -> t.column("half", "integer", "not null").column("login", "text", "not null"),
                true),
            d -> d.backfill("users.login", "lower(email)")),
        new RolloutScenario(
            "an identity that takes no values of others any more",
            identity("identity by default", t -> t),
            identity("identity", t -> t.column("login", "text", "not null")),
            d -> d.backfill("users.login", "lower(email)")),
        new RolloutScenario(
            "a check that changes",
            tables(t -> t.check("users_age_check", "age >= 0"), true),
            tables(t -> t.check("users_age_check", "age >= 0 AND age < 200"), true),
            d -> d),
        column("a check", t -> t.check("users_age_check", "age >= 0"), d -> d),
        column("an index and a unique constraint", t -> t.index("status").unique("email"), d -> d),
        column(
            "a foreign key with its column",
            t ->
                t.column("team_id", "bigint", "not null")
                    .index("team_id")
                    .foreignKey("team_id", "teams", "id"),
            d -> d.backfill("users.team_id", "id % 4")),
        table(
            "a foreign key over a column that is there",
            t -> t.column("team_id", "bigint").index("team_id"),
            t ->
                t.column("team_id", "bigint")
                    .index("team_id")
                    .foreignKey("team_id", "teams", "id")),
        new RolloutScenario(
            "a table that is renamed",
            tables(t -> t.index("status"), true),
            schema()
                .table(teams())
                .table(
                    columns(SchemaBuilder.table("people"))
                        .column("login", "text", "not null")
                        .primaryKey("id")
                        .index("status")),
            d -> d.renameTable("users", "people").backfill("people.login", "lower(email)")),
        table(
            "a column that goes and has to have a value",
            t -> t.column("old", "text", "not null", "default ''").column("gone", "integer"),
            t -> t),
        new RolloutScenario(
            "a column without a default that goes and has to have a value",
            tables(t -> t.column("kind", "text", "not null"), true),
            tables(t -> t, true),
            d -> d),
        table(
            "a default that goes",
            t -> t.column("kind", "text", "not null", "default 'a'"),
            t -> t.column("kind", "text", "not null")),
        table(
            "a column that may be NULL from now on",
            t -> t.column("kind", "text", "not null", "default 'a'"),
            t -> t.column("kind", "text")),
        table(
            "labels that are added",
            t -> t.labels("status", "queued", "lost"),
            t -> t.labels("status", "queued", "lost", "waiting")),
        table(
            "a type that grows",
            t -> t.column("kind", "varchar(40)", "not null", "default 'a'"),
            t -> t.column("kind", "text", "not null", "default 'a'")),
        table(
            "a type that rewrites the table",
            t -> t.column("n", "integer", "not null", "default 1").index("n"),
            t -> t.column("n", "bigint", "not null", "default 1").index("n")),
        types(
            "a label of a type that is added",
            new String[] {"queued", "lost"},
            new String[] {"queued", "waiting", "lost"},
            d -> d),
        types(
            "a label of a type that is renamed",
            new String[] {"queued", "lost"},
            new String[] {"waiting", "lost"},
            d -> d.renameLabel("state", "queued", "waiting")),
        types(
            "a label of a type that goes",
            new String[] {"queued", "lost", "done"},
            new String[] {"queued", "done"},
            d -> d.replaceLabel("state", "lost", "done")),
        new RolloutScenario(
            "a type and a label of it that are renamed",
            typed("state", t -> t, "queued", "done", "lost"),
            typed(
                "phase",
                t -> t.column("login", "text", "not null").column("next", "phase"),
                "waiting",
                "done",
                "lost"),
            d ->
                d.renameType("state", "phase")
                    .renameLabel("phase", "queued", "waiting")
                    .backfill("users.login", "lower(email)")
                    .backfill("users.next", "'done'::phase")),
        new RolloutScenario(
            "a type that clients take for another one",
            tables(t -> t.column("size", "integer", "not null", "default 1"), true),
            tables(
                t ->
                    t.column("size", "boolean", "not null", "default true")
                        .column("login", "text", "not null"),
                true),
            d -> d.using("users.size", "size > 40").backfill("users.login", "lower(email)")),
        table("an index and a key that go", t -> t.index("status").unique("email"), t -> t),
        table(
            "an index and a key over other columns",
            t -> t.index("status").unique("email"),
            t -> t.index("status", "age").unique("email", "age")));
  }

  /** The table under its name before the migration. */
  Table baseTable() {
    return only(base.build());
  }

  /** The table under its name after the migration. */
  Table targetTable() {
    return only(target.build());
  }

  /** What new code writes together with the columns that it is made of. */
  Set<String> filled() {
    Set<String> filled = new TreeSet<>();
    for (Column column : targetTable().columns()) {
      Column before = baseTable().column(column.name());
      boolean fills = before == null || before.nullable() && !column.nullable();
      if (fills && column.generatedAs() == null) {
        filled.add(column.name());
      }
    }
    return filled;
  }

  /** The type of the column {@code status} before the migration. */
  String statusType() {
    return Objects.requireNonNull(baseTable().column("status")).type().sql();
  }

  /** Columns before the migration, but for those of each scenario, that have to have a value. */
  List<String> required() {
    Set<String> others = Set.of("id", "email", "age", "status");
    return baseTable().columns().stream()
        .filter(column -> !column.nullable() && column.defaultSql() == null)
        .filter(column -> column.generatedAs() == null && !others.contains(column.name()))
        .map(Column::name)
        .toList();
  }

  private static Table only(Schema schema) {
    return schema.tables().values().stream()
        .filter(table -> table.column("status") != null)
        .findFirst()
        .orElseThrow();
  }

  List<Change> changes() {
    return hints.apply(Difference.between(base.build(), target.build())).changes();
  }

  private static RolloutScenario column(
      String name, UnaryOperator<TableBuilder> after, UnaryOperator<Difference> hints) {
    return new RolloutScenario(name, tables(t -> t, true), tables(after, true), hints);
  }

  private static RolloutScenario table(
      String name, UnaryOperator<TableBuilder> before, UnaryOperator<TableBuilder> after) {
    return new RolloutScenario(name, tables(before, true), tables(after, true), d -> d);
  }

  /** The column {@code status} has an enum type of PostgreSQL. */
  private static RolloutScenario types(
      String name, String[] before, String[] after, UnaryOperator<Difference> hints) {
    return new RolloutScenario(
        name, typed("state", t -> t, before), typed("state", t -> t, after), hints);
  }

  private static SchemaBuilder typed(
      String type, UnaryOperator<TableBuilder> more, String... labels) {
    TableBuilder users = SchemaBuilder.table("users").column("id", "bigint", "not null");
    return schema()
        .enumType(type, labels)
        .table(teams())
        .table(more.apply(behindId(users, type)).primaryKey("id"));
  }

  private static SchemaBuilder tables(UnaryOperator<TableBuilder> more, boolean key) {
    TableBuilder users = columns(SchemaBuilder.table("users"));
    return schema().table(teams()).table(more.apply(key ? users.primaryKey("id") : users));
  }

  private static SchemaBuilder identity(String identity, UnaryOperator<TableBuilder> more) {
    TableBuilder users = SchemaBuilder.table("users").column("id", "bigint", "not null", identity);
    return schema().table(teams()).table(more.apply(behindId(users, "text").primaryKey("id")));
  }

  private static TableBuilder columns(TableBuilder users, String... note) {
    return behindId(users.column("id", "bigint", "not null"), "text", note);
  }

  private static TableBuilder behindId(TableBuilder users, String status, String... note) {
    return users
        .column("email", "text", "not null")
        .column("age", "integer", "not null")
        .column("status", status, "not null")
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
