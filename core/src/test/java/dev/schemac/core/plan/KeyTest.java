package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.ForeignKey.Action;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.PostgresVersion;
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
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
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
        .options(new PlanOptions(true, PostgresVersion.V15, "3s"))
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

  private static SchemaBuilder kinds(String... labels) {
    return schema()
        .table(
            "kinds",
            t ->
                t.column("kind", "text")
                    .column("note", "text")
                    .primaryKey("kind")
                    .labels("kind", labels))
        .table(
            "things",
            t ->
                t.column("id", "int")
                    .column("kind", "text", "not null")
                    .primaryKey("id")
                    .unique("id", "kind")
                    .labels("kind", labels)
                    .foreignKey("kind", "kinds", "kind"))
        .table(
            "cars",
            t ->
                t.column("id", "int")
                    .column("kind", "text", "not null")
                    .primaryKey("id")
                    .labels("kind", labels)
                    .check("cars_kind_check", "kind = '" + labels[0] + "'")
                    .foreignKey(List.of("id", "kind"), "things", List.of("id", "kind")));
  }

  /** The rows of all tables that keys tie together get the new labels while the keys are off. */
  @OnPostgres
  void overLabelsThatAreRenamed(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(kinds("CAR", "VAN"))
          .to(kinds("AUTO", "VAN", "BUS"))
          .saying(
              d ->
                  d.renameLabel("kinds.kind", "CAR", "AUTO")
                      .renameLabel("things.kind", "CAR", "AUTO")
                      .renameLabel("cars.kind", "CAR", "AUTO"))
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
          .rows(
              "INSERT INTO kinds VALUES ('CAR'), ('VAN');"
                  + "INSERT INTO things VALUES (1, 'CAR'), (2, 'VAN'); INSERT INTO cars VALUES (1, 'CAR')")
          .keeps("SELECT kind FROM kinds ORDER BY kind", "AUTO", "VAN")
          .keeps("SELECT kind FROM things ORDER BY id", "AUTO", "VAN")
          .keeps("SELECT kind FROM cars", "AUTO")
          .run();
    }
  }

  private static SchemaBuilder subtypes(String... labels) {
    return schema()
        .table(
            "things",
            t ->
                t.column("id", "int")
                    .column("kind", "text", "not null")
                    .primaryKey("id", "kind")
                    .labels("kind", labels))
        .table(
            "vans",
            t ->
                t.column("thing_id", "int")
                    .column("kind", "text")
                    .column("plain", "text")
                    .labels("kind", labels)
                    .constraint(
                        new ForeignKey(
                            "vans_things_fkey",
                            List.of("thing_id", "kind"),
                            name("things"),
                            List.of("id", "kind"),
                            Action.CASCADE,
                            Action.CASCADE,
                            List.of(),
                            Deferral.INITIALLY_DEFERRED))
                    .foreignKey(List.of("thing_id", "plain"), "things", List.of("id", "kind")));
  }

  /**
   * A label that is replaced is replaced in both tables, and where a key names it as plain text.
   */
  @OnPostgres
  void overALabelThatIsReplaced(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(subtypes("CAR", "VAN", "TRUCK"))
          .to(subtypes("CAR", "VAN"))
          .saying(
              d ->
                  d.replaceLabel("things.kind", "TRUCK", "VAN")
                      .replaceLabel("vans.kind", "TRUCK", "VAN"))
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
          .rows(
              "INSERT INTO things VALUES (1, 'TRUCK'), (2, 'VAN'), (3, 'CAR');"
                  + "INSERT INTO vans VALUES (1, 'TRUCK', 'TRUCK'), (2, 'VAN', NULL)")
          .keeps("SELECT * FROM vans ORDER BY 1", "1 | VAN | VAN", "2 | VAN | null")
          .run();
    }
  }

  /** Labels that take the places of others take one transaction, with the keys off in it. */
  @OnPostgres
  void overLabelsThatRotate(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(subtypes("CAR", "VAN"))
          .to(subtypes("VAN", "BUS"))
          .saying(
              d ->
                  d.renameLabel("things.kind", "CAR", "VAN")
                      .renameLabel("things.kind", "VAN", "BUS")
                      .renameLabel("vans.kind", "CAR", "VAN")
                      .renameLabel("vans.kind", "VAN", "BUS"))
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
          .rows(
              "INSERT INTO things VALUES (1, 'CAR'), (2, 'VAN');"
                  + "INSERT INTO vans VALUES (1, 'CAR', NULL), (2, 'VAN', 'VAN')")
          .keeps("SELECT * FROM vans ORDER BY 1", "1 | VAN | null", "2 | BUS | BUS")
          .run();
    }
  }

  private static SchemaBuilder codes(String... labels) {
    return schema()
        .table("codes", t -> t.column("code", "text").primaryKey("code"))
        .table(
            "things",
            t ->
                t.column("code", "text").labels("code", labels).foreignKey("code", "codes", "code"))
        .table("others", t -> t.column("code", "text").foreignKey("code", "codes", "code"));
  }

  /** The referenced rows are renamed too; the one of a label that is replaced stays. */
  @OnPostgres
  void overLabelsOfTheReferencingTableAlone(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(codes("A", "B", "C"))
          .to(codes("A2", "B"))
          .saying(
              d -> d.renameLabel("things.code", "A", "A2").replaceLabel("things.code", "C", "B"))
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
          .rows(
              "INSERT INTO codes VALUES ('A'), ('B'), ('C'), ('D');"
                  + "INSERT INTO things VALUES ('A'), ('C'); INSERT INTO others VALUES ('A'), ('C'), ('D')")
          .keeps("SELECT code FROM codes ORDER BY 1", "A2", "B", "C", "D")
          .keeps("SELECT code FROM things ORDER BY 1", "A2", "B")
          .keeps("SELECT code FROM others ORDER BY 1", "A2", "C", "D")
          .run();
    }
  }

  /** A table that goes must not hold up labels that its rows name. */
  @OnPostgres
  void ofATableThatGoesOverLabels(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(
              schema()
                  .table("p", t -> t.column("k", "text").primaryKey("k").labels("k", "a"))
                  .table("c", t -> t.column("k", "text").foreignKey("k", "p", "k")))
          .to(schema().table("p", t -> t.column("k", "text").primaryKey("k").labels("k", "b")))
          .saying(d -> d.renameLabel("p.k", "a", "b"))
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
          .rows("INSERT INTO p VALUES ('a'); INSERT INTO c VALUES ('a')")
          .keeps("SELECT * FROM p", "b")
          .run();
    }
  }
}
