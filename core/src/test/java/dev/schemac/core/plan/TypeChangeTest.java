package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.SchemaBuilder;

/** Types change under defaults, checks, indexes, generated columns and keys. */
class TypeChangeTest {

  @OnPostgres
  void widening(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int", "default 0")
                            .column("b", "varchar(10)", "default 'x'")
                            .column("c", "numeric(5,2)", "default 1.5")
                            .column("d", "timestamp", "default now()")
                            .unique("a")
                            .check("t_a_check", "a IN (0, 1, 2)")
                            .check("t_b_check", "b IN ('x', 'y')")
                            .index("b")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "bigint", "default 0")
                            .column("b", "varchar(20)", "default 'x'")
                            .column("c", "numeric(7,2)", "default 1.5")
                            .column("d", "timestamptz", "default now()")
                            .unique("a")
                            .check("t_a_check", "a IN (0, 1, 2)")
                            .check("t_b_check", "b IN ('x', 'y')")
                            .index("b")))
        .rows("INSERT INTO t VALUES (1, 'y', 3.25, '2020-01-01 12:00')")
        .keeps("SELECT a, b, c, d AT TIME ZONE 'UTC' FROM t", "1 | y | 3.25 | 2020-01-01 12:00:00")
        .by(
            """
            SET LOCAL timezone = 'UTC';

            ALTER TABLE t
              DROP CONSTRAINT t_a_check,
              DROP CONSTRAINT t_b_check,
              ALTER COLUMN a TYPE bigint,
              ALTER COLUMN b TYPE varchar(20),
              ALTER COLUMN c TYPE numeric(7,2),
              ALTER COLUMN d DROP DEFAULT,
              ALTER COLUMN d TYPE timestamptz,
              ALTER COLUMN d SET DEFAULT now(),
              ADD CONSTRAINT t_a_check CHECK (a IN (0, 1, 2)),
              ADD CONSTRAINT t_b_check CHECK (b IN ('x', 'y'));
            """)
        .run();
  }

  @OnPostgres
  void dependentsAreMadeAgain(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("n", "text", "not null", "default '0'")
                            .column("twice", "text", "generated n || n", "comment computed")
                            .primaryKey("id")
                            .unique("twice")
                            .check("t_n_check", "n <> ''")
                            .check("t_twice_check", "twice <> 'xx'")
                            .labels("n", "0", "1", "2")
                            .index(false, null, "lower(n)")
                            .index(false, "n <> '2'", "id")
                            .index("n", "id")
                            .index("twice")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("n", "int", "not null", "default 0")
                            .column("twice", "int", "generated n + n", "comment computed")
                            .primaryKey("id")
                            .unique("twice")
                            .check("t_n_check", "n >= 0")
                            .check("t_twice_check", "twice <> 11")
                            .index(false, "n <> 2", "id")
                            .index("n", "id")
                            .index("twice")))
        .rows("INSERT INTO t VALUES (1, '1'), (2, DEFAULT)")
        .keeps("SELECT id, n, twice FROM t ORDER BY id", "1 | 1 | 2", "2 | 0 | 0")
        .run();
  }

  @OnPostgres
  void unchangedDependentsFollow(int major) {
    UnaryTable checksAndIndexes =
        t ->
            t.check("t_s_check", "s <> 'x' AND length(s) > 0")
                .labels("s", "a", "b")
                .index(false, null, "lower(s)")
                .index(false, "s IS DISTINCT FROM 'x'", "id")
                .index(true, null, "s");
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        checksAndIndexes.apply(
                            t.column("id", "int")
                                .column("s", "text", "default 'a'")
                                .column("g", "text", "generated upper(s)"))))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        checksAndIndexes.apply(
                            t.column("id", "int")
                                .column("s", "varchar(20)", "default 'a'")
                                .column("g", "text", "generated upper(s)"))))
        .rows("INSERT INTO t VALUES (1, 'a'), (2, 'b')")
        .keeps("SELECT * FROM t ORDER BY id", "1 | a | A", "2 | b | B")
        .run();
  }

  private interface UnaryTable
      extends java.util.function.UnaryOperator<SchemaBuilder.TableBuilder> {}

  @OnPostgres
  void keysFollowBothSides(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "p",
                    t ->
                        t.column("id", "int", "identity")
                            .column("code", "text")
                            .primaryKey("id")
                            .unique("code"))
                .table(
                    "c",
                    t ->
                        t.column("p_id", "int")
                            .column("code", "text")
                            .foreignKey("p_id", "p", "id")
                            .foreignKey("code", "p", "code")))
        .to(
            schema()
                .table(
                    "p",
                    t ->
                        t.column("id", "bigint", "identity")
                            .column("code", "uuid")
                            .primaryKey("id")
                            .unique("code"))
                .table(
                    "c",
                    t ->
                        t.column("p_id", "bigint")
                            .column("code", "uuid")
                            .foreignKey("p_id", "p", "id")
                            .foreignKey("code", "p", "code")))
        .rows(
            "INSERT INTO p (code) VALUES ('00000000-0000-0000-0000-000000000001');"
                + "INSERT INTO c SELECT id, code FROM p")
        .keeps("SELECT * FROM c", "1 | 00000000-0000-0000-0000-000000000001")
        .by(
            """
            ALTER TABLE c
              DROP CONSTRAINT c_code_fkey,
              ALTER COLUMN p_id TYPE bigint,
              ALTER COLUMN code TYPE uuid USING code::uuid;

            ALTER TABLE p
              ALTER COLUMN id TYPE bigint,
              ALTER COLUMN code TYPE uuid USING code::uuid;

            ALTER TABLE c ADD CONSTRAINT c_code_fkey FOREIGN KEY (code) REFERENCES p (code);
            """)
        .run();
  }

  @OnPostgres
  void usingReadsColumnsThatGo(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("price", "numeric", "default 0")
                            .column("factor", "int")
                            .column("tags", "text")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("cents", "bigint", "not null", "default 0")
                            .column("tags", "text[]")))
        .saying(
            d ->
                d.renameColumn("t", "price", "cents")
                    .using("t.cents", "(cents * factor)::bigint")
                    .backfill("t.cents", "-1")
                    .using("t.tags", "string_to_array(tags, ',')"))
        .rows("INSERT INTO t VALUES (1.5, 100, 'a,b'), (NULL, 1, NULL)")
        .keeps("SELECT cents, tags FROM t ORDER BY 1", "-1 | null", "150 | {a,b}")
        .by(
            """
            ALTER TABLE t RENAME COLUMN price TO cents;

            ALTER TABLE t
              ALTER COLUMN cents DROP DEFAULT,
              ALTER COLUMN cents TYPE bigint USING (cents * factor)::bigint,
              ALTER COLUMN cents SET DEFAULT 0,
              ALTER COLUMN tags TYPE text[] USING string_to_array(tags, ',');

            UPDATE t SET cents = -1 WHERE cents IS NULL;

            ALTER TABLE t
              ALTER COLUMN cents SET NOT NULL,
              DROP COLUMN factor;
            """)
        .run();
  }

  @OnPostgres
  void textAndEnums(int major) {
    Evolution.on(major)
        .from(
            schema()
                .enumType("mood", "sad", "ok")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("a", "text", "not null", "default 'sad'")
                            .column("b", "mood", "default 'ok'")
                            .column("c", "text[]")
                            .column("d", "mood[]", "default '{ok}'")
                            .labels("a", "sad", "ok")
                            .labels("c", "sad", "ok")
                            .index(false, "a = 'ok'", "id")
                            .index("b")))
        .to(
            schema()
                .enumType("mood", "sad", "ok")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("a", "mood", "not null", "default 'sad'")
                            .column("b", "text", "default 'ok'")
                            .column("c", "mood[]")
                            .column("d", "text[]", "default '{ok}'")
                            .labels("b", "sad", "ok")
                            .labels("d", "sad", "ok")
                            .index(false, "a = 'ok'", "id")
                            .index("b")))
        .rows("INSERT INTO t (id, a, c) VALUES (1, 'ok', '{ok,sad}')")
        .keeps("SELECT * FROM t", "1 | ok | ok | {ok,sad} | {ok}")
        .by(
            """
            DROP INDEX t_id_idx;

            ALTER TABLE t
              DROP CONSTRAINT t_a_labels,
              DROP CONSTRAINT t_c_labels,
              ALTER COLUMN a DROP DEFAULT,
              ALTER COLUMN a TYPE mood USING a::mood,
              ALTER COLUMN a SET DEFAULT 'sad',
              ALTER COLUMN b DROP DEFAULT,
              ALTER COLUMN b TYPE text,
              ALTER COLUMN b SET DEFAULT 'ok',
              ALTER COLUMN c TYPE mood[] USING c::mood[],
              ALTER COLUMN d DROP DEFAULT,
              ALTER COLUMN d TYPE text[] USING d::text[],
              ALTER COLUMN d SET DEFAULT '{ok}',
              ADD CONSTRAINT t_b_labels CHECK (b IN ('ok', 'sad')),
              ADD CONSTRAINT t_d_labels CHECK (array_replace(d, NULL, 'ok') <@ ARRAY['ok', 'sad']::text[]);

            CREATE INDEX t_id_idx ON t (id) WHERE a = 'ok';
            """)
        .run();
  }
}
