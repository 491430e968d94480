package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.diff.Change;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A change of tables that have rows and traffic.
 *
 * @param name what is done
 * @param base the schema before
 * @param target the schema afterwards
 * @param hints what a person says of it
 */
record LiveScenario(
    String name, SchemaBuilder base, SchemaBuilder target, UnaryOperator<Difference> hints) {

  static List<LiveScenario> all() {
    return List.of(
        users("add a nullable column", t -> t.column("phone", "text")),
        users(
            "add a column with a default", t -> t.column("tries", "int", "not null", "default 0")),
        users(
            "add a column with a value for each row",
            t -> t.column("token", "uuid", "not null", "default gen_random_uuid()")),
        users(
            "add a column with a backfill",
            t -> t.column("login", "text", "not null", "default ''"),
            d -> d.backfill("users.login", "lower(email)")),
        users("add an index", t -> t.index("created_at")),
        users("add a unique constraint", t -> t.unique("email")),
        users("add a check", t -> t.check("users_age_check", "age >= 0")),
        scenario("add a foreign key", t -> t, o -> o.foreignKey("user_id", "users", "id"), d -> d),
        scenario(
            "reference a new unique constraint",
            t -> t.unique("email"),
            o -> o.foreignKey("email", "users", "email"),
            d -> d),
        scenario(
            "add a key with its column",
            t -> t,
            o -> o.column("owner_id", "bigint").foreignKey("owner_id", "users", "id"),
            d -> d),
        change(
            "replace an index",
            t -> t.index(false, null, "age"),
            t -> t.index(false, "age > 17", "age"),
            d -> d),
        change(
            "widen a unique constraint",
            t -> t.unique("id", "age"),
            t -> t.unique("id", "age", "email"),
            d -> d),
        change(
            "widen a varchar",
            t -> t.column("c", "varchar(10)"),
            t -> t.column("c", "text"),
            d -> d),
        change(
            "add a label to a text enum",
            t -> t.column("c", "text").labels("c", "a", "b"),
            t -> t.column("c", "text").labels("c", "a", "b", "c"),
            d -> d),
        change("drop a column and its index", t -> t.column("c", "int").index("c"), t -> t, d -> d),
        scenario(
            "add columns to two tables",
            t -> t.column("phone", "text"),
            o -> o.column("note", "text"),
            d -> d),
        new LiveScenario(
            "drop columns and a key of two tables",
            tables(
                t -> t.column("c", "int"),
                o -> o.column("c", "int").foreignKey("user_id", "users", "id")),
            tables(t -> t, o -> o),
            d -> d),
        scenario(
            "add checks and a key to two tables",
            t -> t.check("users_age_check", "age >= 0"),
            o -> o.check("orders_id_check", "id > 0").foreignKey("user_id", "users", "id"),
            d -> d));
  }

  /** Whether it locks both tables, and so may have to wait for one while it holds the other. */
  boolean twoTables() {
    return name.contains("two tables");
  }

  List<Change> changes() {
    return hints.apply(Difference.between(base.build(), target.build())).changes();
  }

  private static LiveScenario users(String name, UnaryOperator<TableBuilder> after) {
    return users(name, after, d -> d);
  }

  private static LiveScenario users(
      String name, UnaryOperator<TableBuilder> after, UnaryOperator<Difference> hints) {
    return change(name, t -> t, after, hints);
  }

  private static LiveScenario change(
      String name,
      UnaryOperator<TableBuilder> before,
      UnaryOperator<TableBuilder> after,
      UnaryOperator<Difference> hints) {
    return new LiveScenario(name, tables(before, o -> o), tables(after, o -> o), hints);
  }

  private static LiveScenario scenario(
      String name,
      UnaryOperator<TableBuilder> users,
      UnaryOperator<TableBuilder> orders,
      UnaryOperator<Difference> hints) {
    return new LiveScenario(name, tables(t -> t, o -> o), tables(users, orders), hints);
  }

  private static SchemaBuilder tables(
      UnaryOperator<TableBuilder> users, UnaryOperator<TableBuilder> orders) {
    return schema()
        .table(
            "users",
            t ->
                users.apply(
                    t.column("id", "bigint", "not null")
                        .column("email", "text", "not null")
                        .column("age", "int")
                        .column("created_at", "timestamptz", "not null", "default now()")
                        .primaryKey("id")))
        .table(
            "orders",
            t ->
                orders.apply(
                    t.column("id", "bigint", "not null")
                        .column("user_id", "bigint", "not null")
                        .column("email", "text", "not null")
                        .primaryKey("id")));
  }
}
