package dev.schemac.database.pull;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.sql;

import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.util.List;

/** A database as many have it, with something of each kind. */
final class Shop {

  private Shop() {}

  static Introspection database() {
    Schema schema =
        schema()
            .extension("btree_gist")
            .extension("citext")
            .enumType(
                new EnumType(
                    QualifiedName.of("order_status"),
                    List.of("new", "in progress", "shipped"),
                    "Where an order is"))
            .enumType("audit.action", "INSERT", "UPDATE", "DELETE")
            .sequence(serial("customer_id_seq", "customer", Sequence.Type.INTEGER))
            .sequence("invoice_numbers")
            .table("customer", Shop::customer)
            .table("orders", Shop::orders)
            .table("order_items", Shop::orderItems)
            .table("room_booking", Shop::roomBooking)
            .table("user", table -> table.column("id", "uuid", "not null").primaryKey("id"))
            .table("audit.log", Shop::log)
            .build();
    return new Introspection(
        180_000,
        schema,
        List.of(
            new Leftover("function", "touch()", null, "CREATE FUNCTION touch() …"),
            new Leftover(
                "trigger",
                "touch_orders",
                QualifiedName.of("orders"),
                "CREATE TRIGGER touch_orders BEFORE UPDATE ON orders …")));
  }

  private static Sequence serial(String name, String table, Sequence.Type type) {
    return new Sequence(
        QualifiedName.of(name),
        type,
        1,
        1,
        1,
        type.max(),
        1,
        false,
        new Sequence.Owner(QualifiedName.of(table), "id"));
  }

  private static SchemaBuilder.TableBuilder customer(SchemaBuilder.TableBuilder table) {
    return table
        .column("id", "integer", "not null", "default nextval('customer_id_seq'::regclass)")
        .column("email", "citext", "not null")
        .column("full_name", "varchar(100)", "not null")
        .column("kind", "varchar(20)", "not null", "default 'private'")
        .column("credit", "numeric(12,2)")
        .column("address_1", "text", "comment The first line of the address")
        .column("created_at", "timestamptz", "not null", "default now()")
        .column("tags", "text[]")
        .primaryKey("id")
        .constraint(
            new Unique("customer_email_unique", List.of("email"), false, Deferral.NOT_DEFERRABLE))
        .labels("kind", "private", "business")
        .check("customer_credit_check", "credit >= 0")
        .index("full_name text_pattern_ops")
        .comment("Who buys");
  }

  private static SchemaBuilder.TableBuilder orders(SchemaBuilder.TableBuilder table) {
    return table
        .column("id", "bigint", "identity by default")
        .column("customer_id", "integer", "not null")
        .column("status", "order_status", "not null", "default 'new'::order_status")
        .column("placed_at", "timestamptz(3)", "not null")
        .column("note", "text")
        .column("raw", "jsonb")
        .primaryKey("id")
        .foreignKey("customer_id", "customer", "id")
        .index("customer_id", "placed_at DESC")
        .index(false, "note IS NOT NULL", "lower(note)")
        .check("orders_placed_at_note_check", "placed_at > '2000-01-01' OR note IS NOT NULL");
  }

  private static SchemaBuilder.TableBuilder orderItems(SchemaBuilder.TableBuilder table) {
    return table
        .column("order_id", "bigint", "not null")
        .column("position", "smallint", "not null")
        .column("cents", "integer", "not null")
        .column("quantity", "integer", "not null", "default 1")
        .column("total", "integer", "generated (cents * quantity)")
        .primaryKey("order_id", "position")
        .constraint(
            new ForeignKey(
                "fk_items_order",
                List.of("order_id"),
                QualifiedName.of("orders"),
                List.of("id"),
                ForeignKey.Action.CASCADE,
                ForeignKey.Action.NO_ACTION,
                List.of(),
                Deferral.NOT_DEFERRABLE));
  }

  private static SchemaBuilder.TableBuilder roomBooking(SchemaBuilder.TableBuilder table) {
    return table
        .column("id", "uuid", "not null", "default gen_random_uuid()")
        .column("room_id", "integer", "not null")
        .column("during", "tstzrange", "not null")
        .primaryKey("id")
        .constraint(
            new Exclude(
                "room_booking_room_id_during_excl",
                Index.Method.GIST,
                List.of(
                    new Exclude.Element(Index.Element.column("room_id"), "="),
                    new Exclude.Element(Index.Element.column("during"), "&&")),
                sql("room_id > 0"),
                Deferral.NOT_DEFERRABLE));
  }

  private static SchemaBuilder.TableBuilder log(SchemaBuilder.TableBuilder table) {
    return table
        .column("at", "timestamp", "not null", "default now()")
        .column("action", "audit.action", "not null")
        .column("customer_id", "integer")
        .column("details", "text", "not null", "default 'Nobody said what was done here'")
        .foreignKey("customer_id", "customer", "id");
  }
}
