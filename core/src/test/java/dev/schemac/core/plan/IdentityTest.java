package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import java.util.List;

/** Identity columns come with rows that have values already, also from sequences made by hand. */
class IdentityTest {

  @OnPostgres
  void comesPastTheValuesThatAreThere(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("T t", t -> t.column("Id", "int").column("x", "int"))
                .table("s.empty", t -> t.column("id", "int").column("n", "text"))
                .table("negative", t -> t.column("id", "bigint", "not null")))
        .to(
            schema()
                .table(
                    "T t",
                    t -> t.column("Id", "bigint", "identity").column("x", "int").primaryKey("Id"))
                .table(
                    "s.empty",
                    t -> t.column("id", "int", "identity by default").column("n", "text"))
                .table("negative", t -> t.column("id", "bigint", "identity")))
        .saying(d -> d.backfill("T t.Id", "x * 10"))
        .rows("INSERT INTO \"T t\" VALUES (5, 0), (NULL, 4); INSERT INTO negative VALUES (-3), (0)")
        .keeps("SELECT * FROM \"T t\" ORDER BY 1", "5 | 0", "40 | 4")
        .keeps("INSERT INTO \"T t\" (x) VALUES (9) RETURNING \"Id\"", "41")
        .keeps("INSERT INTO s.empty (n) VALUES ('a') RETURNING id", "1")
        .keeps("INSERT INTO negative DEFAULT VALUES RETURNING id", "1")
        .run();
  }

  @OnPostgres
  void goesAndChanges(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("a", t -> t.column("id", "int", "identity").primaryKey("id"))
                .table("b", t -> t.column("id", "int", "identity"))
                .table("c", t -> t.column("id", "int", "identity"))
                .table("d", t -> t.column("id", "int", "identity")))
        .to(
            schema()
                .table("a", t -> t.column("id", "int").primaryKey("id"))
                .table("b", t -> t.column("id", "int", "identity by default"))
                .table("c", t -> t.column("id", "bigint"))
                .table("d", t -> t.column("id", "text", "not null", "default 'x'")))
        .rows("INSERT INTO a DEFAULT VALUES; INSERT INTO d DEFAULT VALUES")
        .keeps("SELECT * FROM a", "1")
        .keeps("SELECT * FROM d", "1")
        .run();
  }

  /** A sequence cannot stand where the column's new type does not go. */
  @OnPostgres
  void becomesSmallerThanItsSequenceHasCome(int major) {
    Evolution.on(major)
        .from(schema().table("t", t -> t.column("id", "bigint", "identity").column("x", "int")))
        .to(
            schema()
                .table("u", t -> t.column("id", "int", "identity by default").column("x", "int")))
        .saying(d -> d.renameTable("t", "u").using("u.id", "id % 1000"))
        .rows("SELECT setval('t_id_seq', 4000000000); INSERT INTO t (x) VALUES (7), (8)")
        .keeps("SELECT * FROM u ORDER BY id", "1 | 7", "2 | 8")
        .keeps("INSERT INTO u (x) VALUES (9) RETURNING id", "3")
        .run();
  }

  /** What {@code serial} makes, as the reader would have taken it from an existing database. */
  @OnPostgres
  void takesOverFromASequenceMadeByHand(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t -> t.column("id", "int", "not null").column("x", "int").primaryKey("id")))
        .to(
            schema()
                .table(
                    "t",
                    t -> t.column("id", "bigint", "identity").column("x", "int").primaryKey("id")))
        .saying(d -> d)
        .before(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int", "not null", "default nextval('t_id_seq')")
                            .column("x", "int")
                            .primaryKey("id")))
        .rows(
            "CREATE SEQUENCE t_id_seq AS int; ALTER TABLE t ALTER id SET DEFAULT"
                + " nextval('t_id_seq');ALTER SEQUENCE t_id_seq OWNED BY t.id; INSERT INTO t (x)"
                + " VALUES (1), (2)")
        .by(
            """
            ALTER TABLE t
              ALTER COLUMN id DROP DEFAULT,
              ALTER COLUMN id TYPE bigint;

            DROP SEQUENCE t_id_seq;

            ALTER TABLE t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

            SELECT setval(pg_get_serial_sequence('t', 'id'), max(id)) FROM t HAVING max(id) > 0;
            """)
        .keeps("INSERT INTO t (x) VALUES (9) RETURNING id", "3")
        .run();
  }

  /** PostgreSQL numbers a sequence whose name is taken; a plan cannot know, and leaves it alone. */
  @OnPostgres
  void sequencesWhoseNamesMeet(int major) {
    Schema base = twins("x").build();
    Schema target = twins("a").build();
    List<Change> changes = Difference.between(base, target).renameTable("x", "a").changes();
    List<RenderedScript> scripts = Migrations.scripts(base, target, changes, Migrations.OFFLINE);

    assertThat(Migrations.bareText(scripts)).isEqualTo("ALTER TABLE x RENAME TO a;\n");
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, base);
      Migrations.run(database, scripts);
      assertThat(database.rows("INSERT INTO a DEFAULT VALUES RETURNING b_id")).containsExactly("1");
      Migrations.run(
          database,
          Migrations.scripts(
              target,
              base,
              Difference.between(target, base).renameTable("a", "x").changes(),
              Migrations.OFFLINE));
      assertThat(database.rows("INSERT INTO x DEFAULT VALUES RETURNING b_id")).containsExactly("2");
    }
  }

  private static SchemaBuilder twins(String table) {
    return schema()
        .table(table, t -> t.column("b_id", "int", "identity"))
        .table("a_b", t -> t.column("id", "int", "identity"));
  }
}
