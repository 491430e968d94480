package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.text.PostgresVersion;

/** Generated columns come, go and compute something else. */
class GeneratedTest {

  private static SchemaBuilder before() {
    return schema()
        .table("c", t -> t.column("k", "int").foreignKey("k", "t", "k"))
        .table(
            "t",
            t ->
                t.column("a", "int")
                    .column("b", "int")
                    .column("k", "int", "generated a + b", "comment the key")
                    .column("stays", "int", "generated a * 2")
                    .column("becomes", "int")
                    .unique("k")
                    .check("t_k_check", "k < 100")
                    .index("k", "b")
                    .index(false, "k > 5", "b"));
  }

  private static SchemaBuilder after() {
    return schema()
        .table("c", t -> t.column("k", "int").foreignKey("k", "t", "k"))
        .table(
            "t",
            t ->
                t.column("a", "int")
                    .column("c", "int", "default 7")
                    .column("k", "int", "generated a * 3", "comment the key")
                    .column("stays", "int")
                    .column("becomes", "int", "not null", "generated c + 1")
                    .unique("k")
                    .check("t_k_check", "k < 100")
                    .index("k", "c")
                    .index(false, "k > 5", "c"));
  }

  @OnPostgres
  void change(int major) {
    evolution(major).options(new PlanOptions(false, PostgresVersion.V15, "3s")).run();
  }

  @OnPostgres
  void changeInPlaceWherePostgresCan(int major) {
    evolution(major)
        .options(new PlanOptions(false, PostgresVersion.of(Math.min(major, 17)), "3s"))
        .run();
  }

  /** What is computed is refused as long as its sources hold NULL. */
  @OnPostgres
  void comesAfterItsSourcesAreFilled(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int")
                            .column("b", "int", "default 4")
                            .column("anew", "int", "not null", "generated 1"))
                .table("u", t -> t.column("a", "int").column("kept", "int", "generated a * 2")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int", "not null")
                            .column("b", "int", "not null", "default 4")
                            .column("anew", "int", "not null", "generated a + b")
                            .column("c", "int", "not null")
                            .column("added", "int", "not null", "generated b * c", "comment new")
                            .index("added"))
                .table(
                    "u",
                    t ->
                        t.column("a", "int", "not null", "default 5")
                            .column("kept", "int", "not null", "generated a * 2")))
        .saying(d -> d.backfill("t.a", "1").backfill("t.c", "b + 1"))
        .options(new PlanOptions(false, PostgresVersion.of(Math.min(major, 17)), "3s"))
        .rows("INSERT INTO t VALUES (NULL, NULL), (7, 8); INSERT INTO u VALUES (NULL)")
        .keeps(
            "SELECT a, b, c, anew, added FROM t ORDER BY a",
            "1 | 4 | 5 | 5 | 20",
            "7 | 8 | 9 | 15 | 72")
        .keeps("SELECT a, kept FROM u", "5 | 10")
        .run();
  }

  /** It lets go of its source before another column takes the source's name. */
  @OnPostgres
  void becomesPlainAsItsSourceLeavesItsName(int major) {
    for (boolean online : new boolean[] {false, true}) {
      Evolution.on(major)
          .from(
              schema()
                  .table(
                      "t",
                      t ->
                          t.column("a", "int")
                              .column("b", "int")
                              .column("g", "int", "generated a * 2")))
          .to(schema().table("t", t -> t.column("a", "int").column("g", "int")))
          .saying(d -> d.renameColumn("t", "b", "a"))
          .options(new PlanOptions(online, PostgresVersion.V15, "3s"))
          .rows("INSERT INTO t VALUES (1, 5)")
          .keeps("SELECT a, g FROM t", "5 | 2")
          .run();
    }
  }

  /** What reads a generated column must not wait for its sources, which wait for its end. */
  @OnPostgres
  void isReadWhileItsSourceChanges(int major) {
    Evolution.on(major)
        .from(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("a", "int")
                            .column("goes", "int", "generated a * 2")
                            .column("stays", "int", "generated a + 1")
                            .column("b", "text")))
        .to(
            schema()
                .table(
                    "t",
                    t ->
                        t.column("x", "bigint")
                            .column("stays", "int", "generated (x + 1)::int")
                            .column("b", "int")
                            .column("c", "int", "not null")))
        .saying(
            d ->
                d.renameColumn("t", "a", "x")
                    .using("t.x", "x * 10 + stays")
                    .using("t.b", "length(b) + goes")
                    .backfill("t.c", "goes"))
        .rows("INSERT INTO t (a, b) VALUES (3, 'four')")
        .keeps("SELECT x, stays, b, c FROM t", "34 | 35 | 10 | 6")
        .run();
  }

  private static Evolution evolution(int major) {
    return Evolution.on(major)
        .from(before())
        .to(after())
        .rows("INSERT INTO t (a, b) VALUES (1, 2)")
        .keeps("SELECT a, c, k, stays, becomes FROM t", "1 | 7 | 3 | 2 | 8");
  }
}
