package dev.schemac.core.postgres;

import dev.schemac.core.diff.Change;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.plan.PlanResult;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Migrations as tests need them: planned, printed, run. */
public final class Migrations {

  public static final PlanOptions OFFLINE = new PlanOptions(false, PostgresVersion.V15, "3s");

  public static final PlanOptions ONLINE = new PlanOptions(true, PostgresVersion.V15, "3s");

  /** What stands above the statements of a transaction that works through rows. */
  private static final String NO_TIMEOUTS =
      "^SET LOCAL statement_timeout = 0;\\nSELECT set_config[^\\n]*;\\n\\n";

  private Migrations() {}

  /** The changes that make a schema in an empty database. */
  public static List<Change> creation(Schema schema) {
    List<Change> changes = new ArrayList<>();
    schema.namedSchemas().forEach(name -> changes.add(new Change.CreateSchema(name)));
    schema.extensions().forEach(name -> changes.add(new Change.CreateExtension(name)));
    schema.enumTypes().values().forEach(type -> changes.add(new Change.CreateEnumType(type)));
    schema
        .sequences()
        .values()
        .forEach(sequence -> changes.add(new Change.CreateSequence(sequence)));
    schema.tables().values().forEach(table -> changes.add(new Change.CreateTable(table)));
    return changes;
  }

  public static List<RenderedScript> scripts(
      Schema base, Schema target, List<Change> changes, PlanOptions options) {
    Plan plan = plan(base, target, changes, options);
    return render(plan, base, target);
  }

  /** What a plan risks. */
  public static MigrationHazards hazards(Plan plan, Schema base, Schema target) {
    return new Hazards(base, target, PostgresVersion.V15).of(plan);
  }

  /** What an online migration from one schema to another risks. */
  public static MigrationHazards onlineHazards(
      Schema base, Schema target, UnaryOperator<Difference> hints) {
    List<Change> changes = hints.apply(Difference.between(base, target)).changes();
    return hazards(plan(base, target, changes, ONLINE), base, target);
  }

  /** The files of a plan; their headers name them {@code 0001} and so on. */
  public static List<RenderedScript> render(Plan plan, Schema base, Schema target) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= plan.scripts().size(); i++) {
      numbers.add("000" + i);
    }
    return SqlRenderer.render(plan, hazards(plan, base, target), numbers);
  }

  /** The steps of changes that find their places. */
  public static Plan plan(Schema base, Schema target, List<Change> changes, PlanOptions options) {
    PlanResult planned = Planner.plan(base, target, changes, options);
    if (!planned.findings().isEmpty()) {
      throw new AssertionError(planned.findings());
    }
    return planned.plan();
  }

  /** One statement as text. */
  public static String statement(Step step) {
    Plan plan = new Plan(List.of(new Plan.Script(Phase.EXPAND, List.of(step))));
    return text(render(plan, Schema.EMPTY, Schema.EMPTY));
  }

  /** All files of a migration as one text, without time-outs and what is said of its hazards. */
  public static String bareText(List<RenderedScript> scripts) {
    return text(
        scripts.stream()
            .map(
                it ->
                    new RenderedScript(
                        it.phase(),
                        it.transactional(),
                        List.of(),
                        it.body()
                            .replaceFirst(NO_TIMEOUTS, "")
                            .replaceAll("(?m)(?<=^|\\n\\n)(-- .*\\n)+", "")))
            .toList());
  }

  /** All files of a migration as one text. */
  public static String text(List<RenderedScript> scripts) {
    StringBuilder text = new StringBuilder();
    for (RenderedScript script : scripts) {
      if (scripts.size() > 1) {
        text.append("-- ").append(script.phase()).append('\n');
      }
      text.append(script.body());
    }
    return text.toString();
  }

  public static String creationSql(Schema schema) {
    return text(scripts(Schema.EMPTY, schema, creation(schema), OFFLINE));
  }

  public static void create(TestDatabase database, Schema schema) {
    run(database, scripts(Schema.EMPTY, schema, creation(schema), OFFLINE));
  }

  /** Runs the files as people do: each in a transaction, or each statement in one of its own. */
  public static void run(TestDatabase database, List<RenderedScript> scripts) {
    for (RenderedScript script : scripts) {
      if (script.transactional()) {
        database.runInTransaction(script.body());
      } else {
        database.runStatements(script.body());
      }
    }
  }
}
