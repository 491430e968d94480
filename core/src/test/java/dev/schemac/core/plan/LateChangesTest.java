package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Evolution;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What breaks running code comes with the switch, unless something before needs it. */
class LateChangesTest {

  private static final PlanOptions ONLINE = new PlanOptions(true, PostgresVersion.V15, "3s");

  /** A change, planned online and run. */
  private record Planned(List<RenderedScript> scripts) {

    static Planned of(
        int major,
        SchemaBuilder base,
        SchemaBuilder target,
        UnaryOperator<Difference> hints,
        String rows) {
      Evolution.on(major).from(base).to(target).saying(hints).options(ONLINE).rows(rows).run();
      Schema before = base.build();
      Schema after = target.build();
      return new Planned(
          Migrations.scripts(
              before, after, hints.apply(Difference.between(before, after)).changes(), ONLINE));
    }

    Planned has(Phase phase, String... fragments) {
      for (RenderedScript script : scripts) {
        for (String fragment : fragments) {
          assertThat(script.body().contains(fragment))
              .as("%s in %s of\n%s", fragment, script.phase(), Migrations.text(scripts))
              .isEqualTo(script.phase() == phase);
        }
      }
      return this;
    }
  }

  /** What comes before speaks of the type and its labels by their old names. */
  @OnPostgres
  void aTypeAndItsLabels(int major) {
    Planned.of(
            major,
            schema()
                .enumType("mood", "sad", "ok")
                .table("t", t -> t.column("id", "int").column("m", "mood").primaryKey("id")),
            schema()
                .enumType("s.feeling", "sad", "so-so", "fine", "best")
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("m", "s.feeling")
                            .column("n", "s.feeling[]", "not null")
                            .column("o", "s.feeling")
                            .index(false, "o = 'sad'::s.feeling", "id")
                            .check("t_o_check", "o <> 'sad'::s.feeling")
                            .primaryKey("id"))
                .table("u", t -> t.column("f", "s.feeling", "default 'sad'::s.feeling")),
            d ->
                d.renameType("mood", "s.feeling")
                    .renameLabel("s.feeling", "ok", "fine")
                    .backfill("t.n", "ARRAY[m]::s.feeling[]"),
            "INSERT INTO t VALUES (1, 'ok')")
        .has(Phase.EXPAND, "ADD VALUE 'so-so' AFTER 'sad'", "ADD VALUE 'best' AFTER 'ok'")
        .has(Phase.EXPAND, "ADD COLUMN o mood", "DEFAULT 'sad'::mood")
        .has(Phase.FILL, "SET n = ARRAY[m]::mood[]", "WHERE o = 'sad'::mood")
        .has(Phase.SWITCH, "SET SCHEMA s", "RENAME TO feeling", "RENAME VALUE 'ok' TO 'fine'");
  }

  /** A column that ceases to be computed, or gets an identity, waits together with its new name. */
  @OnPostgres
  void aRenamedColumnThatChanges(int major) {
    Planned.of(
            major,
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int", "not null")
                            .column("a", "int")
                            .column("g", "int", "generated a * 2")
                            .primaryKey("id")),
            schema()
                .table(
                    "t",
                    t ->
                        t.column("number", "int", "identity")
                            .column("a", "int")
                            .column("h", "int")
                            .column("b", "int", "not null")
                            .primaryKey("number")),
            d ->
                d.renameColumn("t", "g", "h")
                    .renameColumn("t", "id", "number")
                    .backfill("t.b", "a"),
            "INSERT INTO t VALUES (1, 2)")
        .has(Phase.EXPAND, "ADD COLUMN b")
        .has(Phase.SWITCH, "RENAME COLUMN g TO h", "DROP EXPRESSION")
        .has(Phase.SWITCH, "RENAME COLUMN id TO number", "ADD GENERATED ALWAYS AS IDENTITY");
  }

  /** Running code goes on to write the label while rows are filled. */
  @OnPostgres
  void aLabelThatGoes(int major) {
    SchemaBuilder base =
        schema()
            .enumType("mood", "sad", "ok", "fine")
            .table(
                "t",
                t ->
                    t.column("id", "int")
                        .column("m", "mood", "default 'ok'")
                        .column("more", "mood[]")
                        .index("m")
                        .check("t_m_check", "m <> 'sad'")
                        .primaryKey("id"))
            .table("u", t -> t.column("m", "mood"));
    UnaryOperator<SchemaBuilder.TableBuilder> t =
        it ->
            it.column("id", "int")
                .column("m", "mood", "default 'ok'")
                .column("more", "mood[]")
                .column("b", "int", "not null")
                .index("m")
                .index("b")
                .check("t_m_check", "m <> 'sad'")
                .primaryKey("id");
    String rows = "INSERT INTO t VALUES (1, 'fine', '{fine,ok}'); INSERT INTO u VALUES ('fine')";
    UnaryOperator<Difference> hints =
        d -> d.replaceLabel("mood", "fine", "ok").backfill("t.b", "id");
    Planned.of(
            major,
            base,
            schema()
                .enumType("mood", "sad", "ok")
                .table("t", t)
                .table("u", u -> u.column("m", "mood")),
            hints,
            rows)
        .has(Phase.EXPAND, "ADD COLUMN b")
        .has(Phase.FILL, "SET b = id", "ON t (b)")
        .has(Phase.SWITCH, "CREATE TYPE mood", "m TYPE mood", "more TYPE mood[]")
        .has(Phase.SWITCH, "DROP CONSTRAINT t_m_check", "ADD CONSTRAINT t_m_check", "DROP TYPE")
        .has(Phase.SETTLE, "VALIDATE CONSTRAINT t_m_check");
    // A new column of the type needs it at once.
    Planned.of(
            major,
            base,
            schema()
                .enumType("mood", "sad", "ok")
                .table("t", t)
                .table("u", u -> u.column("m", "mood").column("n", "mood")),
            hints,
            rows)
        .has(Phase.EXPAND, "CREATE TYPE mood", "m TYPE mood", "ADD COLUMN n mood")
        .has(Phase.FILL, "SET b = id");
    // So does an index whose condition PostgreSQL cannot carry over.
    Planned.of(
            major,
            base,
            schema()
                .enumType("mood", "sad", "ok")
                .table("t", it -> t.apply(it).index(false, "m = 'ok'", "id"))
                .table("u", u -> u.column("m", "mood")),
            hints,
            rows)
        .has(Phase.EXPAND, "CREATE TYPE mood", "m TYPE mood");
  }

  /** The value is text, which does not follow its label to the new spelling. */
  @OnPostgres
  void aLabelThatIsCopiedAsText(int major) {
    for (String value : List.of("m::text", "(SELECT min(o.m)::text FROM t o)")) {
      Planned.of(
              major,
              schema().enumType("mood", "sad", "ok").table("t", t -> t.column("m", "mood")),
              schema()
                  .enumType("mood", "sad", "fine")
                  .table("t", t -> t.column("m", "mood").column("n", "text")),
              d -> d.renameLabel("mood", "ok", "fine").backfill("t.n", value),
              "INSERT INTO t VALUES ('ok')")
          .has(Phase.EXPAND, "RENAME VALUE 'ok' TO 'fine'");
    }
  }

  /** Until it is there the files speak of the other table, by the name that it still has. */
  @OnPostgres
  void aTableThatTakesTheNameOfOneThatIsRenamed(int major) {
    Planned.of(
            major,
            schema()
                .table("a", t -> t.column("id", "int").column("n", "int"))
                .table("b", t -> t.column("id", "int").column("x", "int")),
            schema()
                .table(
                    "b",
                    t -> t.column("id", "int").column("n", "int").column("o", "int", "not null"))
                .table(
                    "s.c",
                    t -> t.column("id", "int").column("y", "int").column("z", "int", "not null")),
            d ->
                d.renameTable("b", "s.c")
                    .renameTable("a", "b")
                    .renameColumn("s.c", "x", "y")
                    .backfill("b.o", "n")
                    .backfill("s.c.z", "y"),
            "INSERT INTO a VALUES (1, 2); INSERT INTO b VALUES (3, 4)")
        .has(Phase.EXPAND, "b SET SCHEMA s", "a RENAME TO b");
  }

  /** Its old schema has the name of the index, which is to serve until its successor is ready. */
  @OnPostgres
  void aTableThatMovesWithAnIndexOfTheSameName(int major) {
    Planned.of(
            major,
            schema().table("t", t -> t.column("a", "int").index(SchemaBuilder.index("ix", "a"))),
            schema()
                .table(
                    "s.t",
                    t ->
                        t.column("a", "int")
                            .column("b", "int", "not null")
                            .index(SchemaBuilder.index("ix", "a", "b"))),
            d -> d.renameTable("t", "s.t").backfill("s.t.b", "a"),
            "INSERT INTO t VALUES (1)")
        .has(Phase.FILL, "CREATE INDEX CONCURRENTLY ix_build ON t")
        .has(Phase.SWITCH, "DROP INDEX ix;", "SET SCHEMA s", "RENAME TO ix;");
  }

  /** Rows have the old labels while they are filled, and values are written for the new ones. */
  @OnPostgres
  void aValueThatReadsLabelsOfText(int major) {
    UnaryOperator<SchemaBuilder.TableBuilder> before =
        t ->
            t.column("id", "int")
                .column("st", "text")
                .column("tags", "text[]")
                .labels("st", "A", "B", "D")
                .labels("tags", "A", "B")
                .primaryKey("id");
    Planned.of(
            major,
            schema().table("t", before),
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("st", "text")
                            .column("tags", "text[]")
                            .column("copy", "text", "not null")
                            .column("copies", "text[]", "not null")
                            .column("is_b", "boolean", "not null")
                            .labels("st", "C", "B")
                            .labels("tags", "C", "B")
                            .labels("copy", "C", "B")
                            .labels("copies", "C", "B")
                            .primaryKey("id")),
            d ->
                d.renameLabel("t.st", "A", "C")
                    .replaceLabel("t.st", "D", "B")
                    .renameLabel("t.tags", "A", "C")
                    .backfill("t.copy", "st")
                    .backfill("t.copies", "tags")
                    .backfill("t.is_b", "st = 'B'"),
            "INSERT INTO t VALUES (1, 'A', '{A,B}'), (2, 'D', '{B}')")
        .has(Phase.FILL, "is_b = coalesce(is_b, ((CASE st WHEN 'A'");
  }

  /** Only PostgreSQL knows whether a literal is a label. */
  @OnPostgres
  void aLabelThatATextMaySay(int major) {
    Planned.of(
            major,
            schema().enumType("mood", "sad", "ok").table("t", t -> t.column("id", "int")),
            schema()
                .enumType("mood", "sad", "fine")
                .table(
                    "t",
                    t -> t.column("id", "int").column("m", "mood", "not null", "default 'fine'")),
            d -> d.renameLabel("mood", "ok", "fine"),
            "INSERT INTO t VALUES (1)")
        .has(Phase.EXPAND, "RENAME VALUE 'ok' TO 'fine'", "DEFAULT 'fine'");
  }

  @OnPostgres
  void aTypeWhoseNameATableTakes(int major) {
    Planned.of(
            major,
            schema().enumType("mood", "sad").table("t", t -> t.column("m", "mood")),
            schema()
                .enumType("feeling", "sad")
                .table("t", t -> t.column("m", "feeling"))
                .table("mood", t -> t.column("id", "int")),
            d -> d.renameType("mood", "feeling"),
            "INSERT INTO t VALUES ('sad')")
        .has(Phase.EXPAND, "RENAME TO feeling", "CREATE TABLE mood");
  }

  /**
   * The table is written once: a type that nobody notices waits with the one that somebody does.
   */
  @OnPostgres
  void typesThatClientsTakeForOthers(int major) {
    Planned.of(
            major,
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int")
                            .column("at", "timestamp", "default now()")
                            .column("n", "text", "default '1'")
                            .column("v", "varchar(10)")
                            .check("t_n_check", "n <> ''")
                            .primaryKey("id")),
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "bigint")
                            .column("at", "timestamptz", "default now()")
                            .column("n", "int", "default 1")
                            .column("v", "varchar(20)")
                            .column("more", "int", "not null")
                            .check("t_n_check", "n > 0")
                            .primaryKey("id")),
            d ->
                d.using("t.n", "n::int")
                    .using("t.at", "at AT TIME ZONE 'UTC'")
                    .backfill("t.more", "1"),
            "INSERT INTO t (id) VALUES (1)")
        .has(Phase.EXPAND, "ALTER COLUMN v TYPE varchar(20)")
        .has(Phase.SWITCH, "id TYPE bigint", "n TYPE integer", "n DROP DEFAULT", "at TYPE")
        .has(Phase.SWITCH, "ADD CONSTRAINT t_n_check")
        .has(Phase.SETTLE, "VALIDATE CONSTRAINT t_n_check", "ANALYZE");
  }

  @OnPostgres
  void aTypeThatAFillReads(int major) {
    Planned.of(
            major,
            schema().table("t", t -> t.column("n", "text").column("o", "text")),
            schema()
                .table(
                    "t",
                    t -> t.column("n", "int").column("o", "int").column("more", "int", "not null")),
            d -> d.using("t.n", "n::int").using("t.o", "o::int").backfill("t.more", "n + 1"),
            "INSERT INTO t VALUES ('1', '2')")
        .has(Phase.EXPAND, "n TYPE integer", "o TYPE integer")
        .has(Phase.FILL, "SET more = n + 1");
  }

  /** A key goes for both of its columns, and for neither of them earlier than for the other. */
  @OnPostgres
  void typesThatAKeyTies(int major) {
    for (boolean early : new boolean[] {false, true}) {
      Planned.of(
              major,
              schema()
                  .table("t", t -> t.column("id", "uuid").primaryKey("id"))
                  .table(
                      "u",
                      t ->
                          t.column("t_id", "uuid")
                              .column("n", "text")
                              .foreignKey("t_id", "t", "id")),
              schema()
                  .table("t", t -> t.column("id", "text").primaryKey("id"))
                  .table(
                      "u",
                      t -> {
                        t.column("t_id", "text").column("n", "text").foreignKey("t_id", "t", "id");
                        return early ? t.column("c", "text", "not null") : t;
                      }),
              d -> early ? d.backfill("u.c", "t_id") : d,
              "INSERT INTO t SELECT gen_random_uuid(); INSERT INTO u SELECT id FROM t")
          .has(early ? Phase.EXPAND : Phase.SWITCH, "DROP CONSTRAINT u_t_id_fkey", "id TYPE text")
          .has(early ? Phase.EXPAND : Phase.SWITCH, "ADD CONSTRAINT u_t_id_fkey");
    }
  }

  /** It is there again at once, under its new name, so that no row violates it meanwhile. */
  @OnPostgres
  void aKeyOfAnotherNameWhoseTypeChangesEarly(int major) {
    Planned.of(
            major,
            schema()
                .table("v", t -> t.column("a", "uuid").foreignKey("a", "w", "id"))
                .table("w", t -> t.column("id", "uuid").primaryKey("id")),
            schema()
                .table(
                    "v",
                    t ->
                        t.column("b", "text")
                            .column("c", "text", "not null")
                            .foreignKey("b", "w", "id"))
                .table("w", t -> t.column("id", "text").primaryKey("id")),
            d -> d.renameColumn("v", "a", "b").backfill("v.c", "coalesce(b, '')"),
            "INSERT INTO w SELECT gen_random_uuid(); INSERT INTO v SELECT id FROM w")
        .has(Phase.EXPAND, "DROP CONSTRAINT v_a_fkey", "ADD CONSTRAINT v_b_fkey")
        .has(Phase.FILL, "VALIDATE CONSTRAINT v_b_fkey");
  }

  @OnPostgres
  void identitiesAndExpressions(int major) {
    Planned.of(
            major,
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "int", "not null", "default 1")
                            .column("n", "int")
                            .column("g", "int", "generated n + 1")),
            schema()
                .table(
                    "t",
                    t ->
                        t.column("id", "bigint", "not null", "identity")
                            .column("n", "int")
                            .column("g", "int", "default 0")
                            .column("more", "int", "not null")),
            d -> d.backfill("t.more", "n"),
            "INSERT INTO t (id, n) VALUES (1, 2)")
        .has(Phase.SWITCH, "id DROP DEFAULT", "id TYPE bigint", "AS IDENTITY", "setval(")
        .has(Phase.SWITCH, "DROP EXPRESSION", "g SET DEFAULT 0");
  }

  @Test
  void keysThatAreCheckedAtAnotherTime() {
    ForeignKey before = key(Constraint.Deferral.NOT_DEFERRABLE);
    for (Constraint.Deferral deferral :
        List.of(Constraint.Deferral.INITIALLY_IMMEDIATE, Constraint.Deferral.INITIALLY_DEFERRED)) {
      ForeignKey after = key(deferral);
      List<RenderedScript> scripts =
          Migrations.scripts(
              table(before),
              table(after),
              List.of(new Change.ChangeDeferral(SchemaBuilder.name("t"), after)),
              ONLINE);
      boolean noticed = deferral == Constraint.Deferral.INITIALLY_DEFERRED;
      new Planned(scripts).has(noticed ? Phase.SWITCH : Phase.EXPAND, "ALTER CONSTRAINT t_a_fkey");
    }
  }

  private static Schema table(ForeignKey key) {
    return SchemaBuilder.schemaOf(
        SchemaBuilder.table("t")
            .column("id", "int")
            .column("a", "int")
            .primaryKey("id")
            .constraint(key));
  }

  private static ForeignKey key(Constraint.Deferral deferral) {
    return new ForeignKey(
        "t_a_fkey",
        List.of("a"),
        SchemaBuilder.name("t"),
        List.of("id"),
        ForeignKey.Action.NO_ACTION,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        deferral);
  }

  /** What becomes of a column is known under the name that it has until the switch. */
  @Test
  void commentsBeforeALateRename() {
    Schema base =
        SchemaBuilder.schemaOf(
            SchemaBuilder.table("t")
                .column("id", "int", "not null", "default 1")
                .column("f", "int", "not null"));
    Schema target =
        SchemaBuilder.schemaOf(
            SchemaBuilder.table("s")
                .column("number", "int", "not null")
                .column("g", "int", "not null"));
    QualifiedName t = SchemaBuilder.name("t");
    Plan plan =
        new Plan(
            List.of(
                new Plan.Script(
                    Phase.EXPAND,
                    List.of(
                        new Step.AlterTable(
                            t,
                            List.of(
                                new Alteration.DropDefault("id"),
                                new Alteration.DropNotNull("f"))))),
                new Plan.Script(
                    Phase.SWITCH,
                    List.of(
                        new Step.RenameColumn(t, "id", "number"),
                        new Step.RenameColumn(t, "f", "g"),
                        new Step.RenameTable(t, "s"),
                        new Step.AlterTable(
                            SchemaBuilder.name("s"), List.of(new Alteration.SetNotNull("g")))))));
    assertThat(Migrations.render(plan, base, target).get(0).body())
        .contains("Breaks code that inserts without t.id")
        .doesNotContain("as never NULL");
  }
}
