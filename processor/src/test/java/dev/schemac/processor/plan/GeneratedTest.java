package dev.schemac.processor.plan;

import static dev.schemac.processor.postgres.SchemaBuilder.schema;

import dev.schemac.processor.postgres.Evolution;
import dev.schemac.processor.postgres.OnPostgres;
import dev.schemac.processor.postgres.SchemaBuilder;

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
    evolution(major).options(new PlanOptions(false, 15, "3s")).run();
  }

  @OnPostgres
  void changeInPlaceWherePostgresCan(int major) {
    evolution(major).options(new PlanOptions(false, Math.min(major, 17), "3s")).run();
  }

  private static Evolution evolution(int major) {
    return Evolution.on(major)
        .from(before())
        .to(after())
        .rows("INSERT INTO t (a, b) VALUES (1, 2)")
        .keeps("SELECT a, c, k, stays, becomes FROM t", "1 | 7 | 3 | 2 | 8");
  }
}
