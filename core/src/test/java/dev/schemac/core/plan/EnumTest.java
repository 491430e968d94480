package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.EnumType;
import java.util.List;

/** Labels of native enum types and of text columns come, go, and are renamed. */
class EnumTest {

  private static SchemaBuilder mood(String... labels) {
    return schema()
        .enumType("mood", labels)
        .table("t", t -> t.column("id", "int").column("m", "mood", "default 'ok'"));
  }

  @OnPostgres
  void newLabelsThatNothingUses(int major) {
    Evolution.on(major)
        .from(mood("sad", "ok"))
        .to(mood("awful", "bad", "sad", "so-so", "ok", "it's \\ great", "best"))
        .rows("INSERT INTO t VALUES (1, 'sad')")
        .by(
            """
            ALTER TYPE mood ADD VALUE 'awful' BEFORE 'sad';

            ALTER TYPE mood ADD VALUE 'bad' AFTER 'awful';

            ALTER TYPE mood ADD VALUE 'so-so' AFTER 'sad';

            ALTER TYPE mood ADD VALUE 'it''s \\ great' AFTER 'ok';

            ALTER TYPE mood ADD VALUE 'best' AFTER 'it''s \\ great';
            """)
        .keeps("SELECT * FROM t", "1 | sad")
        .run();
  }

  @OnPostgres
  void newLabelsThatSomethingUses(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("mood", "sad", "ok")
                .table("t", t -> t.column("id", "int").column("m", "mood", "default 'ok'")))
        .to(
            schema()
                .enumType("s.feeling", "new", "down", "fine")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("m", "s.feeling", "default 'new'")
                            .column("n", "s.feeling", "not null")
                            .index(false, "m = 'new'", "id")
                            .check("t_m_check", "m <> 'new' OR id > 0"))
                .table("u", t -> t.column("f", "s.feeling[]", "default '{new,fine}'")))
        .saying(
            d ->
                d.renameType("mood", "s.feeling")
                    .renameLabel("s.feeling", "sad", "down")
                    .renameLabel("s.feeling", "ok", "fine")
                    .backfill("t.n", "'new'"))
        .rows("INSERT INTO t VALUES (1, 'sad')")
        .keeps("SELECT * FROM t", "1 | down | new")
        .by(
            """
            -- LABELS
            ALTER TYPE mood ADD VALUE IF NOT EXISTS 'new' BEFORE 'sad';
            -- EXPAND
            CREATE SCHEMA s;

            ALTER TYPE mood SET SCHEMA s;

            ALTER TYPE s.mood RENAME TO feeling;

            ALTER TYPE s.feeling RENAME VALUE 'sad' TO 'down';

            ALTER TYPE s.feeling RENAME VALUE 'ok' TO 'fine';

            CREATE TABLE u (
              f s.feeling[]  DEFAULT '{new,fine}'
            );

            ALTER TABLE t
              ALTER COLUMN m SET DEFAULT 'new',
              ADD COLUMN n s.feeling;

            UPDATE t SET n = 'new';

            ALTER TABLE t
              ALTER COLUMN n SET NOT NULL,
              ADD CONSTRAINT t_m_check CHECK (m <> 'new' OR id > 0);

            CREATE INDEX t_id_idx ON t (id) WHERE m = 'new';
            """)
        .run();
  }

  @OnPostgres
  void labelsSwapAndRotate(int major) {
    Evolution.on(major)
        .from(mood("a", "ok", "c", "d"))
        .to(mood("ok", "a", "d", "e"))
        .saying(
            d ->
                d.renameLabel("mood", "a", "ok")
                    .renameLabel("mood", "ok", "a")
                    .renameLabel("mood", "c", "d")
                    .renameLabel("mood", "d", "e"))
        .rows("INSERT INTO t VALUES (1, 'a'), (2, 'ok'), (3, 'c'), (4, 'd')")
        .keeps("SELECT m FROM t ORDER BY id", "ok", "a", "d", "e")
        .run();
  }

  /** The rows of a column that leaves the type keep the labels that they hold. */
  @OnPostgres
  void labelsAreRenamedAsColumnsLeaveTheType(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("mood", "a", "b", "c", "d")
                .table("t", t -> t.column("m", "mood").column("n", "mood").column("ms", "mood[]")))
        .to(
            schema()
                .enumType("mood", "b", "a", "d", "c2")
                .table(
                    "t",
                    t ->
                        t.column("m", "mood")
                            .column("n", "text")
                            .column("ms", "text[]")
                            .labels("n", "a", "b", "c", "d")))
        .saying(
            d ->
                d.renameLabel("mood", "a", "b")
                    .renameLabel("mood", "b", "a")
                    .renameLabel("mood", "c", "d")
                    .renameLabel("mood", "d", "c2"))
        .rows("INSERT INTO t VALUES ('a', 'a', '{a,b,c,d}'), ('c', 'd', '{b,a}')")
        .keeps("SELECT * FROM t ORDER BY n", "b | a | {a,b,c,d}", "d | d | {b,a}")
        .run();
  }

  @OnPostgres
  void aLabelGoesUnderEverythingThatUsesIt(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType(new EnumType(name("s.mood"), List.of("gone", "ok", "x"), "before"))
                .table("s.keys", t -> t.column("m", "s.mood").primaryKey("m"))
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("m", "s.mood", "not null", "default 'gone'")
                            .column("ms", "s.mood[]", "default '{gone,ok}'")
                            .column("is_ok", "boolean", "generated m = 'ok'")
                            .column("doomed", "s.mood", "default 'gone'")
                            .check("t_m_check", "m <> 'gone' OR id > 0")
                            .check("t_text_check", "id::text <> ('ok'::s.mood)::text")
                            .unique("m", "id")
                            .index("m")
                            .index(false, "m = 'gone'", "id")
                            .index("ms")
                            .foreignKey("m", "s.keys", "m")))
        .to(
            schema()
                .enumType(new EnumType(name("s.mood"), List.of("ok", "x", "new"), "after"))
                .table("s.keys", t -> t.column("m", "s.mood").primaryKey("m"))
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("m", "s.mood", "not null", "default 'ok'")
                            .column("ms", "s.mood[]", "default '{ok,ok}'")
                            .column("is_ok", "boolean", "generated m = 'ok'")
                            .check("t_m_check", "m <> 'x' OR id > 0")
                            .check("t_text_check", "id::text <> ('ok'::s.mood)::text")
                            .unique("m", "id")
                            .index("m")
                            .index(false, "m = 'ok'", "id")
                            .index("ms")
                            .foreignKey("m", "s.keys", "m")))
        .saying(d -> d.replaceLabel("s.mood", "gone", "ok"))
        .rows(
            "INSERT INTO s.keys VALUES ('gone'), ('x');"
                + "INSERT INTO t (id, m, ms) VALUES (1, 'gone', '{gone,x,gone}'), (2, 'x', NULL)")
        .keeps(
            "SELECT id, m, ms, is_ok FROM t ORDER BY id",
            "1 | ok | {ok,x,ok} | t",
            "2 | x | null | f")
        .run();
  }

  @OnPostgres
  void aLabelGoesAndAnotherTakesItsName(int major) {
    Evolution.on(major)
        .from(mood("a", "ok", "c"))
        .to(mood("ok", "a"))
        .saying(d -> d.renameLabel("mood", "c", "a").replaceLabel("mood", "a", "ok"))
        .rows("INSERT INTO t VALUES (1, 'a'), (2, 'ok'), (3, 'c')")
        .keeps("SELECT m FROM t ORDER BY id", "ok", "ok", "a")
        .by(
            """
            ALTER TYPE mood RENAME VALUE 'a' TO 'schemac_a';

            ALTER TYPE mood RENAME VALUE 'c' TO 'a';

            ALTER TYPE mood RENAME TO schemac_old_mood;

            CREATE TYPE mood AS ENUM ('ok', 'a');

            ALTER TABLE t
              ALTER COLUMN m DROP DEFAULT,
              ALTER COLUMN m TYPE mood USING (CASE m::text WHEN 'schemac_a' THEN 'ok' ELSE m::text END)::mood,
              ALTER COLUMN m SET DEFAULT 'ok';

            DROP TYPE schemac_old_mood;
            """)
        .run();
  }

  @OnPostgres
  void labelsInAnotherOrder(int major) {
    Evolution.on(major)
        .from(mood("a", "ok", "c"))
        .to(mood("c", "ok", "b", "a"))
        .rows("INSERT INTO t VALUES (1, 'a'), (2, 'ok'), (3, 'c')")
        .keeps("SELECT m FROM t ORDER BY t.m", "c", "ok", "a")
        .by(
            """
            ALTER TYPE mood RENAME TO schemac_old_mood;

            CREATE TYPE mood AS ENUM ('c', 'ok', 'b', 'a');

            ALTER TABLE t
              ALTER COLUMN m DROP DEFAULT,
              ALTER COLUMN m TYPE mood USING m::text::mood,
              ALTER COLUMN m SET DEFAULT 'ok';

            DROP TYPE schemac_old_mood;
            """)
        .run();
  }

  @OnPostgres
  void aNewLabelTakesTheNameOfARenamedOne(int major) {
    Evolution.on(major)
        .from(mood("a", "ok"))
        .to(
            schema()
                .enumType("mood", "b", "a", "ok")
                .table("t", t -> t.column("id", "int").column("m", "mood", "default 'a'")))
        .saying(d -> d.renameLabel("mood", "a", "b"))
        .rows("INSERT INTO t VALUES (1, 'a'), (2, 'ok')")
        .keeps("SELECT m FROM t ORDER BY id", "b", "ok")
        .run();
  }

  @OnPostgres
  void typesComeAndGo(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("old", "a")
                .enumType("worn", "w")
                .enumType("kept", "x")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("o", "old", "default 'a'")
                            .column("w", "worn", "default 'w'")
                            .column("k", "kept"))
                .table("gone", t -> t.column("o", "old")))
        .to(
            schema()
                .enumType("fresh", "a")
                .enumType("worn", "x")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("f", "fresh", "default 'a'")
                            .column("w", "text", "default 'w'")
                            .column("k", "worn")))
        .saying(d -> d.renameType("kept", "worn"))
        .rows("INSERT INTO t (id, k) VALUES (1, 'x')")
        .keeps("SELECT id, w, k FROM t", "1 | w | x")
        .run();
  }

  @OnPostgres
  void textLabels(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("r", "text", "not null", "default 'admin'")
                            .column("rs", "varchar(9)[]", "default '{admin}'")
                            .column("only", "text")
                            .labels("r", "admin", "user", "guest")
                            .labels("rs", "admin", "user", "guest")
                            .labels("only", "a")
                            .index(true, null, "r", "id")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("r", "text", "not null", "default 'owner'")
                            .column("rs", "varchar(9)[]", "default '{owner}'")
                            .column("only", "text")
                            .labels("r", "owner", "user", "x")
                            .labels("rs", "user", "owner", "admin")
                            .labels("only", "a", "b")
                            .index(true, null, "r", "id")))
        .saying(
            d ->
                d.renameLabel("t.r", "admin", "owner")
                    .replaceLabel("t.r", "guest", "user")
                    .renameLabel("t.rs", "admin", "user")
                    .renameLabel("t.rs", "user", "admin")
                    .replaceLabel("t.rs", "guest", "owner"))
        .rows(
            "INSERT INTO t VALUES (1, 'admin', '{user,admin,guest}', 'a'), (2, 'guest', '{}', 'a'),"
                + " (3, 'user', NULL, NULL)")
        .keeps(
            "SELECT id, r, rs FROM t ORDER BY id",
            "1 | owner | {admin,user,owner}",
            "2 | user | {}",
            "3 | user | null")
        .run();
  }

  @OnPostgres
  void textLabelsGoOneByOne(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("old", "text")
                            .column("rs", "text[]")
                            .labels("old", "a", "b", "c")
                            .labels("rs", "a", "b", "c")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("r", "varchar(5)")
                            .column("rs", "text[]")
                            .labels("r", "c", "d")
                            .labels("rs", "c", "d")))
        .saying(
            d ->
                d.renameColumn("t", "old", "r")
                    .replaceLabel("t.r", "a", "d")
                    .replaceLabel("t.r", "b", "d")
                    .replaceLabel("t.rs", "a", "c")
                    .replaceLabel("t.rs", "b", "d"))
        .rows("INSERT INTO t VALUES ('a', '{a,b,c}'), ('b', '{b,b}'), ('c', NULL)")
        .keeps("SELECT r, rs FROM t ORDER BY rs", "d | {c,d,c}", "d | {d,d}", "c | null")
        .by(
            """
            ALTER TABLE t RENAME COLUMN old TO r;

            ALTER TABLE t
              DROP CONSTRAINT t_old_labels,
              DROP CONSTRAINT t_rs_labels,
              ALTER COLUMN r TYPE varchar(5);

            UPDATE t SET r = 'd' WHERE r IN ('a', 'b');

            UPDATE t
              SET rs = array_replace(array_replace(rs, 'a', 'c'), 'b', 'd')
              WHERE rs && ARRAY['a', 'b']::text[];

            ALTER TABLE t
              ADD CONSTRAINT t_r_labels CHECK (r IN ('c', 'd')),
              ADD CONSTRAINT t_rs_labels CHECK (array_replace(rs, NULL, 'c') <@ ARRAY['c', 'd']::text[]);
            """)
        .run();
  }

  /** Elements of arrays are labels too, however the array is written. */
  @OnPostgres
  void newLabelsInArrays(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("k", "ONE", "TWO")
                .table("t", t -> t.column("id", "int").column("ks", "k[]", "default '{ONE}'")))
        .to(
            schema()
                .enumType("k", "ONE", "TWO", "it's {4}", "FIVE", "SIX", "SEVEN")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("ks", "k[]", "default '{\"it''s {4}\"}'")
                            .column("ns", "k[]", "not null")
                            .check("t_ks_check", "NOT ks @> '{{ONE},{FIVE}}' OR id > 0")
                            .index(false, "ks <> '{SEVEN,TWO}'::k[]", "id")))
        .saying(d -> d.backfill("t.ns", "'{ONE,NULL,SIX}'"))
        .rows("INSERT INTO t VALUES (1, '{TWO,NULL}')")
        .keeps("SELECT * FROM t", "1 | {TWO,NULL} | {ONE,NULL,SIX}")
        .run();
  }

  /** PostgreSQL keeps labels in a default by number, so one that swaps its text is set anew. */
  @OnPostgres
  void labelsSwapInArrays(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("k", "a", "b")
                .table("t", t -> t.column("ks", "k[]", "default '{a}'").column("id", "int")))
        .to(
            schema()
                .enumType("k", "b", "a")
                .table("t", t -> t.column("ks", "k[]", "default '{a}'").column("id", "int")))
        .saying(d -> d.renameLabel("k", "a", "b").renameLabel("k", "b", "a"))
        .rows("INSERT INTO t (id) VALUES (1)")
        .keeps("SELECT * FROM t", "{b} | 1")
        .run();
  }

  /** NULL may stand among the labels of an array, as in an array of a native type. */
  @OnPostgres
  void textArraysTakeNull(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("ts", "text[]")
                            .column("cs", "char(3)[]")
                            .labels("ts", "a", "b")
                            .labels("cs", "a", "b")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("ts", "varchar(2)[]")
                            .column("cs", "char(3)[]")
                            .labels("ts", "a", "c")
                            .labels("cs", "a", "b", "d")))
        .saying(d -> d.renameLabel("t.ts", "b", "c").using("t.ts", "ts"))
        .rows("INSERT INTO t VALUES ('{a,NULL,b}', '{{NULL,a},{b,NULL}}')")
        .keeps("SELECT * FROM t", "{a,NULL,c} | {{NULL,\"a  \"},{\"b  \",NULL}}")
        .run();
  }
}
