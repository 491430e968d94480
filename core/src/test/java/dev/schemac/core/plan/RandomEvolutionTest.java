package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.Sketch.MColumn;
import dev.schemac.core.plan.Sketch.MTable;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomRows;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Any change of any schema leads to the catalog of the target made anew, and keeps the rows. {@code
 * -Dschemac.test.seed=…} starts with a seed, {@code -Dschemac.test.pairs=…} says how many pairs.
 * Every other migration is an online one.
 */
class RandomEvolutionTest {

  /** Of four steps so many are carried out on live tables. */
  private static final int ONLINE = Integer.getInteger("schemac.test.online", 2);

  @OnPostgres
  void anyChangeLeadsToTheTarget(int major) {
    long first = Long.getLong("schemac.test.seed", 1);
    int pairs = Integer.getInteger("schemac.test.pairs", 20);
    List<String> failures = new ArrayList<>();
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase migrated = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      for (long seed = first; seed < first + pairs; seed++) {
        try {
          run(seed, migrated, fresh);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=" + seed + " -Dschemac.test.pairs=1\n" + e.getMessage());
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  /** Schemas of everything in the model, by all mutations; each server takes its share of them. */
  @OnPostgres
  void anyStepOfAnythingLeadsToTheTarget(int major) {
    List<Integer> majors = PostgresServer.majors();
    long first = Long.getLong("schemac.test.seed", 1);
    int pairs = Integer.getInteger("schemac.test.pairs", 150);
    List<String> failures = new ArrayList<>();
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase migrated = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      for (long seed = first; seed < first + pairs; seed++) {
        if (pairs > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        try {
          step(seed, migrated, fresh);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=" + seed + " -Dschemac.test.pairs=1\n" + e.getMessage());
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private static void step(long seed, TestDatabase migrated, TestDatabase fresh) {
    Draft draft = RandomSchema.draft(seed, 3);
    Step step = RandomEvolution.of(draft, seed).next();
    DiffResult result = diff(step, step.base(), Set.of());
    List<String> rows = RandomRows.inserts(step.base(), seed);
    boolean online = seed % 4 < ONLINE;
    PlanOptions options =
        new PlanOptions(online, PostgresVersion.of(seed % 3 == 0 ? migrated.major() : 15), "3s");
    List<RenderedScript> scripts =
        Migrations.scripts(step.base(), step.target(), result.changes(), options);
    migrated.clear();
    fresh.clear();
    try {
      Migrations.create(migrated, step.base());
      rows.forEach(migrated::execute);
      EvolutionProof proof = EvolutionProof.before(migrated, step);
      Migrations.run(migrated, scripts);
      proof.after(fresh);
      Set<Intent> carriedOut = Set.copyOf(result.carriedOut());
      assertThat(diff(step, step.target(), carriedOut).changes()).isEmpty();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          e.getMessage()
              + ("\n" + step.mutations() + "\n" + Migrations.creationSql(step.base()))
              + String.join(";\n", rows)
              + ("\n-- MIGRATION\n" + Migrations.text(scripts)),
          e);
    }
  }

  private static DiffResult diff(Step step, Schema base, Set<Intent> carriedOut) {
    DiffResult result = Diff.between(base, step.target(), step.intents(), carriedOut, Step.OPTIONS);
    List<Finding> asked =
        result.findings().stream()
            .filter(finding -> finding.id() != FindingId.INTENT_INERT)
            .toList();
    assertThat(asked).as("findings after %s", step.mutations()).isEmpty();
    return result;
  }

  private static void run(long seed, TestDatabase migrated, TestDatabase fresh) {
    Random random = new Random(seed);
    RandomSketch draw = RandomSketch.base(random);
    Schema base = draw.sketch.build();
    String rows = rows(draw.sketch);
    RandomChanges changes = new RandomChanges(draw);
    changes.change(1 + random.nextInt(12));
    Schema target = draw.sketch.build();
    List<Change> difference = changes.hints(base, target).changes();
    List<RenderedScript> scripts =
        Migrations.scripts(
            base,
            target,
            difference,
            new PlanOptions(seed % 2 == 0, PostgresVersion.of(migrated.major()), "3s"));
    String text =
        Migrations.creationSql(base) + rows + "\n-- MIGRATION\n" + Migrations.text(scripts);
    migrated.clear();
    fresh.clear();
    try {
      Migrations.create(fresh, target);
      Migrations.create(migrated, base);
      migrated.execute(rows);
      Map<String, List<String>> before = values(migrated, draw.sketch, true);
      Migrations.run(migrated, scripts);
      assertThat(Catalog.read(migrated)).isEqualTo(Catalog.read(fresh));
      assertThat(values(migrated, draw.sketch, false)).isEqualTo(before);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(e.getMessage() + "\n" + text, e);
    }
  }

  private static String rows(Sketch sketch) {
    StringBuilder sql = new StringBuilder("SET session_replication_role = replica;\n");
    for (MTable table : sketch.tables) {
      for (int row = 1; row <= 3; row++) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (MColumn column : table.columns) {
          if (column.generated == null) {
            names.add(Identifiers.quote(column.name));
            values.add(row == 3 && column.nullable ? "NULL" : RandomChanges.value(column, row));
          }
        }
        sql.append("INSERT INTO ").append(table.name.sql());
        sql.append(" (").append(String.join(", ", names)).append(") OVERRIDING SYSTEM VALUE");
        sql.append(" VALUES (").append(String.join(", ", values)).append(");\n");
      }
    }
    return sql.append("SET session_replication_role = origin;\n").toString();
  }

  /** The values of all columns that keep theirs, by the tables' and columns' new names. */
  private static Map<String, List<String>> values(
      TestDatabase database, Sketch sketch, boolean before) {
    Map<String, List<String>> values = new TreeMap<>();
    for (MTable table : sketch.tables) {
      if (table.origin == null) {
        continue;
      }
      for (MColumn column : table.columns) {
        boolean other =
            column.origin == null
                || column.touched
                || column.generated != null
                || column.labels != null
                || column.enumType != null
                || column.identity != Column.Identity.NONE;
        if (!other) {
          String from = before ? table.origin.sql() : table.name.sql();
          String name = Identifiers.quote(before ? String.valueOf(column.origin) : column.name);
          values.put(
              table.name + "." + column.name,
              database.rows("SELECT " + name + "::text FROM " + from + " ORDER BY 1"));
        }
      }
    }
    return values;
  }
}
