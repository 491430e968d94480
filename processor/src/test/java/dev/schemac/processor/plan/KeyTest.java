package dev.schemac.processor.plan;

import static dev.schemac.processor.postgres.SchemaBuilder.name;
import static dev.schemac.processor.postgres.SchemaBuilder.schema;

import dev.schemac.processor.model.Constraint.Deferral;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.ForeignKey.Action;
import dev.schemac.processor.model.Unique;
import dev.schemac.processor.postgres.Evolution;
import dev.schemac.processor.postgres.OnPostgres;
import java.util.List;

/** Keys and what references them. */
class KeyTest {

  /** What goes is known by its former names, which other columns may bear by now. */
  @OnPostgres
  void ofATableThatGoesOverColumnsThatSwap(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(
              schema()
                  .table("t", t -> t.column("a", "int").column("b", "int").primaryKey("a"))
                  .table("u", t -> t.column("t_a", "int").foreignKey("t_a", "t", "a")))
          .to(schema().table("t", t -> t.column("a", "int").column("b", "text", "not null")))
          .saying(d -> d.renameColumn("t", "a", "b").renameColumn("t", "b", "a"))
          .options(new PlanOptions(online, 15, "3s"))
          .rows("INSERT INTO t VALUES (1, 2); INSERT INTO u VALUES (1)")
          .keeps("SELECT a, b FROM t", "2 | 1")
          .run();
    }
  }

  @OnPostgres
  void aPrimaryKeyThatKeysReference(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("p", t -> t.column("id", "int").column("tenant", "int").primaryKey("id"))
                .table(
                    "c",
                    t ->
                        t.column("p_id", "int")
                            .column("tenant", "int")
                            .foreignKey("p_id", "p", "id"))
                .table(
                    "d",
                    t ->
                        t.column("p_id", "int")
                            .column("tenant", "int")
                            .foreignKey("p_id", "p", "id")))
        .to(
            schema()
                .table(
                    "p",
                    t ->
                        t.column("id", "int", "not null")
                            .column("tenant", "int")
                            .primaryKey("tenant", "id")
                            .unique("id"))
                .table(
                    "c",
                    t ->
                        t.column("p_id", "int")
                            .column("tenant", "int")
                            .foreignKey(List.of("tenant", "p_id"), "p", List.of("tenant", "id")))
                .table(
                    "d",
                    t ->
                        t.column("p_id", "int")
                            .column("tenant", "int")
                            .foreignKey("p_id", "p", "id")))
        .saying(d -> d.backfill("p.tenant", "1"))
        .rows(
            "INSERT INTO p VALUES (1, 1), (2, NULL); INSERT INTO c VALUES (2, 1); INSERT INTO d"
                + " VALUES (2)")
        .keeps("SELECT * FROM p ORDER BY id", "1 | 1", "2 | 1")
        .by(
            """
            ALTER TABLE c DROP CONSTRAINT c_p_id_fkey;

            ALTER TABLE d DROP CONSTRAINT d_p_id_fkey;

            ALTER TABLE p DROP CONSTRAINT p_pkey;

            UPDATE p SET tenant = 1 WHERE tenant IS NULL;

            ALTER TABLE p
              ALTER COLUMN tenant SET NOT NULL,
              ADD CONSTRAINT p_pkey PRIMARY KEY (tenant, id),
              ADD CONSTRAINT p_id_key UNIQUE (id);

            ALTER TABLE c
              ADD CONSTRAINT c_tenant_p_id_fkey FOREIGN KEY (tenant, p_id) REFERENCES p (tenant, id);

            ALTER TABLE d ADD CONSTRAINT d_p_id_fkey FOREIGN KEY (p_id) REFERENCES p (id);
            """)
        .run();
  }

  @OnPostgres
  void aKeyOntoANewUniqueConstraint(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("p", t -> t.column("id", "int").column("code", "text").primaryKey("id"))
                .table("c", t -> t.column("code", "text")))
        .to(
            schema()
                .table(
                    "p",
                    t ->
                        t.column("id", "int")
                            .column("code", "text")
                            .primaryKey("id")
                            .unique("code"))
                .table("c", t -> t.column("code", "text").foreignKey("code", "p", "code"))
                .table("n", t -> t.column("code", "text").foreignKey("code", "p", "code")))
        .rows("INSERT INTO p VALUES (1, 'a'); INSERT INTO c VALUES ('a')")
        .run();
  }

  @OnPostgres
  void optionsChange(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("p", t -> t.column("id", "int").column("t", "int").primaryKey("t", "id"))
                .table(
                    "c",
                    t ->
                        t.column("id", "int")
                            .column("t", "int", "not null")
                            .column("u", "int")
                            .unique("u")
                            .foreignKey(List.of("t", "id"), "p", List.of("t", "id"))))
        .to(
            schema()
                .table("p", t -> t.column("id", "int").column("t", "int").primaryKey("t", "id"))
                .table(
                    "c",
                    t ->
                        t.column("id", "int")
                            .column("t", "int", "not null")
                            .column("u", "int")
                            .constraint(
                                new Unique(
                                    "c_u_key", List.of("u"), true, Deferral.INITIALLY_DEFERRED))
                            .constraint(
                                new ForeignKey(
                                    "c_t_id_fkey",
                                    List.of("t", "id"),
                                    name("p"),
                                    List.of("t", "id"),
                                    Action.SET_NULL,
                                    Action.CASCADE,
                                    List.of("id"),
                                    Deferral.INITIALLY_IMMEDIATE))))
        .rows("INSERT INTO p VALUES (1, 1); INSERT INTO c VALUES (1, 1, 1)")
        .keeps("SELECT * FROM c", "1 | 1 | 1")
        .by(
            """
            ALTER TABLE c
              DROP CONSTRAINT c_t_id_fkey,
              DROP CONSTRAINT c_u_key,
              ADD CONSTRAINT c_u_key UNIQUE NULLS NOT DISTINCT (u) DEFERRABLE INITIALLY DEFERRED,
              ADD CONSTRAINT c_t_id_fkey FOREIGN KEY (t, id)
                REFERENCES p (t, id) ON DELETE SET NULL (id) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE;
            """)
        .run();
  }

  @OnPostgres
  void cyclesComeAndGo(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "a",
                    t ->
                        t.column("id", "int")
                            .column("x", "int")
                            .primaryKey("id")
                            .foreignKey("x", "b", "id"))
                .table(
                    "b",
                    t ->
                        t.column("id", "int")
                            .column("x", "int")
                            .primaryKey("id")
                            .foreignKey("x", "a", "id"))
                .table(
                    "c",
                    t ->
                        t.column("id", "int")
                            .column("x", "int")
                            .primaryKey("id")
                            .foreignKey("x", "b", "id"))
                .table("e", t -> t.column("id", "int").primaryKey("id"))
                .table(
                    "stays",
                    t ->
                        t.column("id", "int")
                            .column("x", "int")
                            .primaryKey("id")
                            .foreignKey("x", "a", "id")))
        .to(
            schema()
                .table(
                    "stays",
                    t ->
                        t.column("id", "int")
                            .column("x", "int")
                            .column("y", "int")
                            .primaryKey("id")
                            .foreignKey("y", "n", "id"))
                .table("n", t -> t.column("id", "int").primaryKey("id").foreignKey("id", "m", "id"))
                .table(
                    "m",
                    t ->
                        t.column("id", "int")
                            .column("x", "int")
                            .primaryKey("id")
                            .foreignKey("id", "n", "id")
                            .foreignKey("x", "stays", "id")))
        .rows(
            "INSERT INTO a VALUES (1, NULL); INSERT INTO b VALUES (1, 1);"
                + "INSERT INTO c VALUES (1, 1); INSERT INTO stays VALUES (1, 1)")
        .keeps("SELECT * FROM stays", "1 | 1 | null")
        .by(
            """
            ALTER TABLE stays
              DROP CONSTRAINT stays_x_fkey,
              ADD COLUMN y integer;

            CREATE TABLE m (
              id integer  NOT NULL,
              x  integer,
              CONSTRAINT m_pkey PRIMARY KEY (id),
              CONSTRAINT m_x_fkey FOREIGN KEY (x) REFERENCES stays (id)
            );

            CREATE TABLE n (
              id integer  NOT NULL,
              CONSTRAINT n_pkey PRIMARY KEY (id),
              CONSTRAINT n_id_fkey FOREIGN KEY (id) REFERENCES m (id)
            );

            ALTER TABLE m ADD CONSTRAINT m_id_fkey FOREIGN KEY (id) REFERENCES n (id);

            ALTER TABLE stays ADD CONSTRAINT stays_y_fkey FOREIGN KEY (y) REFERENCES n (id);

            DROP TABLE c;

            DROP TABLE a, b;

            DROP TABLE e;
            """)
        .run();
  }

  @OnPostgres
  void indexes(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int")
                            .column("b", "text")
                            .index("a")
                            .index("b")
                            .index(true, null, "lower(b)")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int")
                            .column("b", "text")
                            .index("a DESC")
                            .index(false, "a > 0", "b text_pattern_ops")
                            .index(true, null, "upper(b)")))
        .rows("INSERT INTO t VALUES (1, 'x')")
        .by(
            """
            DROP INDEX t_a_idx;

            DROP INDEX t_b_idx;

            DROP INDEX t_lower_idx;

            CREATE INDEX t_a_idx ON t (a DESC);

            CREATE INDEX t_b_idx ON t (b text_pattern_ops) WHERE a > 0;

            CREATE UNIQUE INDEX t_upper_idx ON t (upper(b));
            """)
        .run();
  }

  /** A foreign key may hang on a unique index as well as on a constraint. */
  @OnPostgres
  void theIndexUnderAKeyChanges(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table("p", t -> t.column("id", "int").column("x", "int").index(true, null, "id"))
                .table("c", t -> t.column("id", "int").foreignKey("id", "p", "id")))
        .to(
            schema()
                .table(
                    "p", t -> t.column("id", "int").column("x", "int").index(true, null, "id desc"))
                .table("c", t -> t.column("id", "int").foreignKey("id", "p", "id")))
        .run();
  }

  @OnPostgres
  void extensionsAndSchemasComeAndGo(int major) {
    Evolution.on(major)
        .from(
            schema()
                .extension("citext")
                .table("s.t", t -> t.column("a", "citext").column("b", "int")))
        .to(
            schema()
                .extension("pg_trgm")
                .table(
                    "r.t",
                    t ->
                        t.column("a", "text")
                            .column("b", "int")
                            .index(false, null, "a text_pattern_ops")))
        .saying(d -> d.renameTable("s.t", "r.t"))
        .rows("INSERT INTO s.t VALUES ('A', 1)")
        .keeps("SELECT * FROM r.t", "A | 1")
        .run();
  }

  /** PostgreSQL hangs a key on the first that fits, which may be the one that goes. */
  @OnPostgres
  void aNewForeignKeyOntoColumnsWithOneKeyLess(int major) {
    Evolution.on(major)
        .options(new PlanOptions(true, 15, "3s"))
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int", "not null")
                            .column("b", "int", "not null")
                            .primaryKey("a")
                            .unique("a")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int", "not null")
                            .column("b", "int", "not null")
                            .column("c", "int")
                            .primaryKey("b", "a")
                            .unique("a")
                            .foreignKey("c", "t", "a")))
        .rows("INSERT INTO t VALUES (1, 2)")
        .keeps("SELECT a, b, c FROM t", "1 | 2 | null")
        .run();
  }
}
