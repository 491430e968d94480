package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.util.List;

/** Names change, values stay. */
class RenameTest {

  private static final PlanOptions ONLINE = new PlanOptions(true, PostgresVersion.V15, "3s");

  @OnPostgres
  void aTableTakesItsPartsAlong(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "users",
                    t ->
                        t.column("id", "bigint", "identity")
                            .column("email", "text")
                            .column("boss_id", "bigint")
                            .primaryKey("id")
                            .unique("email")
                            .foreignKey("boss_id", "users", "id")
                            .check("users_email_check", "email <> ''")
                            .index("boss_id")))
        .to(
            schema()
                .table(
                    "people",
                    t ->
                        t.column("id", "bigint", "identity")
                            .column("email", "text")
                            .column("boss_id", "bigint")
                            .primaryKey("id")
                            .unique("email")
                            .foreignKey("boss_id", "people", "id")
                            .check("people_email_check", "email <> ''")
                            .index("boss_id")))
        .saying(d -> d.renameTable("users", "people"))
        .rows("INSERT INTO users (email, boss_id) VALUES ('a', 1), ('b', 1)")
        .keeps("SELECT * FROM people ORDER BY id", "1 | a | 1", "2 | b | 1")
        .by(
            """
            ALTER TABLE users RENAME TO people;

            ALTER TABLE people RENAME CONSTRAINT users_boss_id_fkey TO people_boss_id_fkey;

            ALTER TABLE people RENAME CONSTRAINT users_email_check TO people_email_check;

            ALTER TABLE people RENAME CONSTRAINT users_email_key TO people_email_key;

            ALTER TABLE people RENAME CONSTRAINT users_pkey TO people_pkey;

            ALTER INDEX users_boss_id_idx RENAME TO people_boss_id_idx;

            ALTER SEQUENCE users_id_seq RENAME TO people_id_seq;
            """)
        .run();
  }

  /** The files before the switch speak of former names, each of its own table. */
  @OnPostgres
  void aTableTakesTheNameOfOneWhoseColumnIsRenamed(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("a", t -> t.column("id", "bigint").column("mail", "text").primaryKey("id"))
                .table(
                    "c",
                    t ->
                        t.column("id", "bigint")
                            .column("email", "text")
                            .column("mail", "text")
                            .primaryKey("id")))
        .to(
            schema()
                .table("f", t -> t.column("id", "bigint").column("email", "text").primaryKey("id"))
                .table(
                    "a",
                    t ->
                        t.column("id", "bigint")
                            .column("email", "text")
                            .column("mail", "text")
                            .primaryKey("id")
                            .index("email")))
        .saying(
            d -> d.renameTable("a", "f").renameTable("c", "a").renameColumn("f", "mail", "email"))
        .rows("INSERT INTO a VALUES (1, 'm'); INSERT INTO c VALUES (2, 'e', 'n')")
        .keeps("SELECT * FROM f", "1 | m")
        .keeps("SELECT * FROM a", "2 | e | n")
        .options(ONLINE)
        .run();
  }

  /** A text that speaks of the new name cannot be translated, so the rename does not wait. */
  @OnPostgres
  void aCheckSpeaksOfTheNewNameOfItsTable(int major) {
    Schema base = schema().table("users", t -> t.column("id", "bigint").primaryKey("id")).build();
    Schema target =
        schema()
            .table(
                "people",
                t ->
                    t.column("id", "bigint")
                        .column("age", "integer")
                        .primaryKey("id")
                        .check("people_age_check", "people.age >= 0"))
            .build();
    List<Change> changes =
        Difference.between(base, target).renameTable("users", "people").changes();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, base);
      for (RenderedScript script : Migrations.scripts(base, target, changes, ONLINE)) {
        if (script.transactional()) {
          database.runInTransaction(script.body());
        } else {
          database.runStatements(script.body());
        }
      }
      assertThat(
              database.rows(
                  "SELECT conname, convalidated FROM pg_constraint WHERE contype = 'c'"
                      + " AND conrelid = 'people'::regclass"))
          .containsExactly("people_age_check | t");
    }
  }

  @OnPostgres
  void aColumnTakesItsPartsAlong(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "users",
                    t ->
                        t.column("id", "bigint", "identity by default")
                            .column("mail", "text", "default 'x'", "comment where to write")
                            .column("low", "text", "generated lower(mail)")
                            .primaryKey("id")
                            .unique("mail")
                            .check("users_mail_check", "mail <> ''")
                            .index(true, "mail <> 'x'", "lower(mail)")))
        .to(
            schema()
                .table(
                    "users",
                    t ->
                        t.column("user_id", "bigint", "identity by default")
                            .column("email", "text", "default 'x'", "comment where to write")
                            .column("low", "text", "generated lower(email)")
                            .primaryKey("user_id")
                            .unique("email")
                            .check("users_email_check", "email <> ''")
                            .index(true, "email <> 'x'", "lower(email)")))
        .saying(
            d -> d.renameColumn("users", "mail", "email").renameColumn("users", "id", "user_id"))
        .rows("INSERT INTO users (mail) VALUES ('A'), ('B')")
        .keeps("SELECT user_id, email, low FROM users ORDER BY 1", "1 | A | a", "2 | B | b")
        .run();
  }

  @OnPostgres
  void columnsSwap(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "text")
                            .column("b", "text")
                            .column("c", "text")
                            .unique("a")
                            .unique("b")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "text")
                            .column("b", "text")
                            .column("c", "text")
                            .unique("a")
                            .unique("b")))
        .saying(
            d ->
                d.renameColumn("t", "a", "b")
                    .renameColumn("t", "b", "c")
                    .renameColumn("t", "c", "a"))
        .rows("INSERT INTO t VALUES ('1', '2', '3')")
        .keeps("SELECT a, b, c FROM t", "3 | 1 | 2")
        .by(
            """
            ALTER TABLE t RENAME COLUMN c TO schemac_a;

            ALTER TABLE t RENAME COLUMN b TO c;

            ALTER TABLE t RENAME COLUMN a TO b;

            ALTER TABLE t RENAME COLUMN schemac_a TO a;

            ALTER TABLE t DROP CONSTRAINT t_b_key;

            ALTER TABLE t RENAME CONSTRAINT t_a_key TO t_b_key;

            ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a);
            """)
        .run();
  }

  @OnPostgres
  void tablesSwap(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "a", t -> t.column("id", "int", "identity").column("x", "int").primaryKey("id"))
                .table(
                    "b",
                    t ->
                        t.column("id", "int", "identity")
                            .column("y", "int")
                            .primaryKey("id")
                            .foreignKey("y", "a", "id")))
        .to(
            schema()
                .table(
                    "b", t -> t.column("id", "int", "identity").column("x", "int").primaryKey("id"))
                .table(
                    "a",
                    t ->
                        t.column("id", "int", "identity")
                            .column("y", "int")
                            .primaryKey("id")
                            .foreignKey("y", "b", "id")))
        .saying(d -> d.renameTable("a", "b").renameTable("b", "a"))
        .rows("INSERT INTO a (x) VALUES (7); INSERT INTO b (y) VALUES (1)")
        .keeps("SELECT x FROM b", "7")
        .keeps("SELECT y FROM a", "1")
        .run();
  }

  @OnPostgres
  void aRenameMeetsADropOfItsName(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("old", t -> t.column("id", "int").column("n", "text").primaryKey("id"))
                .table(
                    "new",
                    t ->
                        t.column("id", "int")
                            .column("kept", "text")
                            .column("name", "text")
                            .primaryKey("id")
                            .foreignKey("id", "old", "id")
                            .unique("name")))
        .to(
            schema()
                .table(
                    "old",
                    t ->
                        t.column("id", "int")
                            .column("name", "text")
                            .primaryKey("id")
                            .unique("name")))
        .saying(d -> d.renameTable("new", "old").renameColumn("old", "kept", "name"))
        .rows("INSERT INTO old VALUES (1, 'x'); INSERT INTO new VALUES (1, 'kept', 'lost')")
        .keeps("SELECT * FROM old", "1 | kept")
        .by(
            """
            ALTER TABLE new
              DROP CONSTRAINT new_id_fkey,
              DROP CONSTRAINT new_name_key,
              DROP COLUMN name;

            ALTER TABLE new RENAME COLUMN kept TO name;

            DROP TABLE old;

            ALTER TABLE new RENAME TO old;

            ALTER TABLE old RENAME CONSTRAINT new_pkey TO old_pkey;

            ALTER TABLE old ADD CONSTRAINT old_name_key UNIQUE (name);
            """)
        .run();
  }

  @OnPostgres
  void aNewTableTakesTheNameOfARenamedOne(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("a", t -> t.column("id", "int", "identity").primaryKey("id").index("id")))
        .to(
            schema()
                .table("a", t -> t.column("id", "int", "identity").primaryKey("id").index("id"))
                .table("b", t -> t.column("id", "int", "identity").primaryKey("id").index("id")))
        .saying(d -> d.renameTable("a", "b"))
        .rows("INSERT INTO a DEFAULT VALUES")
        .keeps("SELECT * FROM b", "1")
        .keeps("SELECT * FROM a")
        .run();
  }

  @OnPostgres
  void movesToOtherSchemas(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("mood", "sad", "ok")
                .table(
                    "a",
                    t ->
                        t.column("id", "int", "identity")
                            .column("m", "mood", "default 'sad'")
                            .primaryKey("id")
                            .index("m"))
                .table(
                    "s.b",
                    t ->
                        t.column("id", "int", "identity")
                            .primaryKey("id")
                            .foreignKey("id", "a", "id")))
        .to(
            schema()
                .enumType("r.feeling", "sad", "ok")
                .table(
                    "r.c",
                    t ->
                        t.column("id", "int", "identity")
                            .column("m", "r.feeling", "default 'sad'")
                            .primaryKey("id")
                            .index("m"))
                .table(
                    "b",
                    t ->
                        t.column("id", "int", "identity")
                            .primaryKey("id")
                            .foreignKey("id", "r.c", "id")))
        .saying(
            d -> d.renameTable("a", "r.c").renameTable("s.b", "b").renameType("mood", "r.feeling"))
        .rows("INSERT INTO a DEFAULT VALUES; INSERT INTO s.b DEFAULT VALUES")
        .keeps("SELECT * FROM r.c", "1 | sad")
        .keeps("SELECT * FROM b", "1")
        .by(
            """
            CREATE SCHEMA r;

            ALTER TYPE mood SET SCHEMA r;

            ALTER TYPE r.mood RENAME TO feeling;

            ALTER TABLE s.b SET SCHEMA public;

            ALTER TABLE a SET SCHEMA r;

            ALTER TABLE r.a RENAME TO c;

            ALTER TABLE r.c RENAME CONSTRAINT a_pkey TO c_pkey;

            ALTER INDEX r.a_m_idx RENAME TO c_m_idx;

            ALTER SEQUENCE r.a_id_seq RENAME TO c_id_seq;

            DROP SCHEMA s;
            """)
        .run();
  }

  @OnPostgres
  void tablesSwapSchemas(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("e", "a")
                .enumType("s.e", "b")
                .table(
                    "t",
                    t ->
                        t.column("id", "int", "identity")
                            .column("x", "e")
                            .primaryKey("id")
                            .unique("x"))
                .table(
                    "s.t",
                    t -> t.column("id", "int", "identity").column("y", "s.e").primaryKey("id")))
        .to(
            schema()
                .enumType("s.e", "a")
                .enumType("e", "b")
                .table(
                    "s.t",
                    t ->
                        t.column("id", "int", "identity")
                            .column("x", "s.e")
                            .primaryKey("id")
                            .unique("x"))
                .table(
                    "t", t -> t.column("id", "int", "identity").column("y", "e").primaryKey("id")))
        .saying(
            d ->
                d.renameTable("t", "s.t")
                    .renameTable("s.t", "t")
                    .renameType("e", "s.e")
                    .renameType("s.e", "e"))
        .rows("INSERT INTO t (x) VALUES ('a'); INSERT INTO s.t (y) VALUES ('b')")
        .keeps("SELECT * FROM s.t", "1 | a")
        .keeps("SELECT * FROM t", "1 | b")
        .run();
  }

  @OnPostgres
  void longNamesAreCutTheWayPostgresDoes(int major) {
    String table = "a".repeat(50);
    String column = "ü".repeat(20);
    Evolution.on(major)
        .from(schema().table(table, t -> t.column(column, "int", "identity")))
        .to(schema().table("b".repeat(40), t -> t.column("c".repeat(60), "int", "identity")))
        .saying(
            d ->
                d.renameTable(table, "b".repeat(40))
                    .renameColumn("b".repeat(40), column, "c".repeat(60)))
        .run();
  }
}
