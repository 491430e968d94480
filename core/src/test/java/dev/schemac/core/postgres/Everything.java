package dev.schemac.core.postgres;

import static dev.schemac.core.postgres.SchemaBuilder.TableBuilder.element;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.sql;

import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema with every attribute that the model has, and names and texts that need care. */
public final class Everything {

  private Everything() {}

  public static Schema everything() {
    return schema()
        .extension("citext")
        .extension("pg_trgm")
        .enumType(
            new EnumType(name("mood"), List.of("sad", "it's ok", "a\\b", "Happy"), "How's it"))
        .enumType("billing.state", "open", "paid")
        .table(
            "tenants",
            t ->
                t.column("id", "uuid", "not null", "default gen_random_uuid()")
                    .column("slug", "varchar(63)", "not null", "collate C")
                    .column("name", "citext", "not null", "comment A\nname: it's a \\ 'name'")
                    .column("tags", "text[]", "default '{}'")
                    .column("created_at", "timestamptz", "not null", "default now()")
                    .primaryKey("id")
                    .unique("slug")
                    .comment("Who pays; ${placeholder} and -- no comment"))
        .table(
            "users",
            t ->
                t.column("id", "bigint", "identity by default")
                    .column("tenant_id", "uuid", "not null")
                    .column("parent_id", "bigint")
                    .column("order", "integer", "not null", "default 1 + 2")
                    .column("Mixed Case", "numeric(10,2)", "default -1")
                    .column("role", "text", "not null", "default 'member'")
                    .column("roles", "varchar(20)[]")
                    .column("email", "text")
                    .column("mail", "text", "generated lower(email)", "collate C")
                    .column("mood", "mood", "default 'it''s ok'")
                    .column("moods", "mood[]")
                    .column("state", "billing.state")
                    .column("active", "boolean", "not null", "default 1 IN (1, 2) AND NOT false")
                    .column("wait", "interval day to second(3)")
                    .column("at", "timestamp(3)", "default now() at time zone 'UTC'")
                    .primaryKey("id")
                    .labels("role", "member", "it's", "back\\slash")
                    .labels("roles", "a", "b")
                    .check("users_order_check", "\"order\" > 0 OR email IS NULL")
                    .constraint(
                        new Unique(
                            "users_tenant_id_id_key",
                            List.of("tenant_id", "id"),
                            true,
                            Deferral.INITIALLY_DEFERRED))
                    .constraint(
                        new Unique(
                            "users_tenant_id_parent_id_key",
                            List.of("tenant_id", "parent_id"),
                            false,
                            Deferral.NOT_DEFERRABLE))
                    .constraint(
                        new Unique(
                            "users_mail_key", List.of("mail"), false, Deferral.INITIALLY_IMMEDIATE))
                    .constraint(
                        new ForeignKey(
                            "users_tenant_id_fkey",
                            List.of("tenant_id"),
                            name("tenants"),
                            List.of("id"),
                            ForeignKey.Action.CASCADE,
                            ForeignKey.Action.RESTRICT,
                            List.of(),
                            Deferral.INITIALLY_DEFERRED))
                    .constraint(
                        new ForeignKey(
                            "users_parent_id_fkey",
                            List.of("tenant_id", "parent_id"),
                            name("users"),
                            List.of("tenant_id", "parent_id"),
                            ForeignKey.Action.SET_NULL,
                            ForeignKey.Action.NO_ACTION,
                            List.of("parent_id"),
                            Deferral.INITIALLY_IMMEDIATE))
                    .index("tenant_id", "\"order\" desc", "email nulls first")
                    .index(true, "active AND state = 'open'", "lower(email)")
                    .index(false, null, "email || 'x' text_pattern_ops desc nulls last")
                    .index(
                        new Index(
                            "users_email_trgm",
                            Index.Method.GIN,
                            false,
                            List.of(element("email gin_trgm_ops")),
                            List.of(),
                            false,
                            new TreeMap<>(Map.of("fastupdate", "off")),
                            sql("email IS NOT NULL")))
                    .index(
                        new Index(
                            "users_covering",
                            Index.Method.BTREE,
                            true,
                            List.of(element("email collate \"C\""), element("coalesce(role, 'x')")),
                            List.of("role", "Mixed Case"),
                            true,
                            new TreeMap<>(Map.of("fillfactor", "70")),
                            null)))
        .table(
            "billing.invoices",
            t ->
                t.column("id", "integer", "identity")
                    .column("user_id", "bigint")
                    .column("net", "numeric")
                    .column("gross", "numeric", "generated net * 1.19")
                    .column("last_payment_id", "integer")
                    .primaryKey("id")
                    .foreignKey("user_id", "users", "id")
                    .foreignKey("last_payment_id", "billing.payments", "id"))
        .table(
            "billing.payments",
            t ->
                t.column("id", "integer", "identity")
                    .column("invoice_id", "integer", "not null")
                    .primaryKey("id")
                    .foreignKey("invoice_id", "billing.invoices", "id"))
        .build();
  }
}
