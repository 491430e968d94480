package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Schema;
import java.util.List;

/**
 * A statement by which a fact is measured.
 *
 * @param fact the fact
 * @param session settings of its session
 * @param before statements that run before it, each committed
 * @param step the statement
 */
public record FactCase(Fact fact, String session, List<Step> before, Step step) {

  /** The schema it works on. */
  public static final Schema BASE = schema().build();

  /** Three rows a table, so that a scan reads something. */
  public static final String ROWS =
      """
      INSERT INTO tenants SELECT i, 'Tenant ' || i FROM generate_series(1, 3) i;
      INSERT INTO users (id, tenant_id, code, n, note, at, bits, mood, total)
        SELECT i, i, 'c' || i, i, 'n' || i, '2026-01-01', B'101', 'ok', i FROM generate_series(1, 3) i;
      INSERT INTO sessions (user_id, token) SELECT i, 't' || i FROM generate_series(1, 3) i;
      INSERT INTO a SELECT i, i FROM generate_series(1, 3) i;
      INSERT INTO b SELECT i, i FROM generate_series(1, 3) i;
      INSERT INTO notes SELECT i, i, 'text ' || i FROM generate_series(1, 3) i;
      """;

  FactCase(Fact fact, Step step, Step... before) {
    this(fact, "", List.of(before), step);
  }

  FactCase in(String newSession) {
    return new FactCase(fact, newSession, before, step);
  }

  /** Tables with keys in both directions. {@code notes} has neither key nor index. */
  private static SchemaBuilder schema() {
    return SchemaBuilder.schema()
        .enumType("mood", "ok", "sad")
        .enumType("idle", "x")
        .table("tenants", t -> t.column("id", "bigint").column("name", "text").primaryKey("id"))
        .table(
            "users",
            t ->
                t.column("id", "bigint")
                    .column("tenant_id", "bigint")
                    .column("code", "varchar(20)", "not null")
                    .column("n", "integer")
                    .column("twice", "integer", "generated n * 2")
                    .column("note", "varchar(20)")
                    .column("at", "timestamp")
                    .column("bits", "bit(3)")
                    .column("mood", "mood", "default 'ok'")
                    .column("total", "integer")
                    .primaryKey("id")
                    .unique("code")
                    .check("users_total_check", "total > 0")
                    .foreignKey("tenant_id", "tenants", "id")
                    .index(false, null, "lower(note)")
                    .index("at")
                    .index("bits"))
        .table(
            "sessions",
            t ->
                t.column("id", "bigint", "identity")
                    .column("user_id", "bigint")
                    .column("token", "varchar(9)", "not null")
                    .foreignKey("user_id", "users", "id"))
        .table(
            "notes",
            t -> t.column("id", "bigint").column("user_id", "bigint").column("body", "text"))
        .table("bare", t -> t.column("a", "int"))
        .table(
            "a",
            t -> t.column("id", "varchar(5)").column("k", "integer").primaryKey("id").unique("k"))
        .table(
            "b",
            t ->
                t.column("a_id", "varchar(5)")
                    .column("a_k", "integer")
                    .foreignKey("a_id", "a", "id")
                    .foreignKey("a_k", "a", "k"));
  }

  @Override
  public String toString() {
    return fact + ": " + step;
  }
}
