package dev.schemac.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.diff.MigrationTitle;
import dev.schemac.core.finding.DropNotConfirmed;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.IntentInert;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.journal.MigrationScript;
import dev.schemac.core.history.review.ComparisonBase;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.EvolutionProof;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.RandomRows;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ColumnOrder;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random histories in real git and on PostgreSQL. Each step is compiled as a draft, some several
 * times with more changes in it, some with the draft deleted or all changes taken back meanwhile;
 * some are edited by hand, some committed. Every other step is safe on live tables. After each the
 * files that came must lead the database, with its rows, to where the schema stands; in the end all
 * files must lead an empty database there. {@code -Dschemac.test.seed=…
 * -Dschemac.test.evolutions=…} says where to begin and how many.
 *
 * <p>It goes from schema to files: what reads classes and knows nothing of migrations is tested
 * elsewhere.
 */
class EvolutionHistoryTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 1);
  private static final int HISTORIES = Integer.getInteger("schemac.test.evolutions", 6);
  private static final int STEPS = 12;

  /** A name comes from where it came from before, which its word says already. */
  private static final class UsedUp extends Exception {
    private static final long serialVersionUID = 1;
  }

  @TempDir Path directory;
  private final List<String> log = new ArrayList<>();
  private Random random = new Random();
  private Repository repository = new Repository(Path.of(""));
  private Project project = new Project(Path.of(""));
  private Retraceable retraceable = new Retraceable(1);
  private int major;
  private boolean online;
  private int run;
  private int committed;

  @OnPostgres
  void eachStepLeadsTheDatabaseToTheSchema(int postgres) {
    major = postgres;
    List<Integer> majors = PostgresServer.majors();
    List<String> failures = new ArrayList<>();
    int done = 0;
    int ended = 0;
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase database = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
        if (HISTORIES > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        try {
          history(seed, database, fresh);
          done++;
        } catch (UsedUp e) {
          ended++;
        } catch (RuntimeException | AssertionError | HistoryException e) {
          failures.add(
              "-Dschemac.test.seed=%d -Dschemac.test.evolutions=1%n%s%n%s"
                  .formatted(seed, e.getMessage(), String.join("\n", log)));
        }
      }
    }
    System.out.printf(
        "histories on PostgreSQL %d: %d done, %d asked a person%n", major, done, ended);
    assertThat(failures).isEmpty();
    assertThat(ended).as("ended early").isLessThanOrEqualTo(HISTORIES / 10);
  }

  private void history(long seed, TestDatabase database, TestDatabase fresh)
      throws HistoryException, UsedUp {
    random = new Random(seed);
    log.clear();
    repository = Repository.init(directory.resolve(major + "-" + seed));
    project = new Project(repository.root.resolve("migrations"));
    retraceable = new Retraceable(seed);
    run = 0;
    committed = 0;
    database.clear();
    compile(RandomSchema.draft(seed, 2).schema(), Set.of());
    runNewFiles(database);
    finish();
    for (int i = 0; i < STEPS; i++) {
      online = (seed + i) % 2 == 0;
      Step step = again(compiled(false));
      fill(database, step.base(), seed + i);
      EvolutionProof proof = EvolutionProof.before(database, step);
      runNewFiles(database);
      fresh.clear();
      proof.after(fresh);
      finish();
      if (i == STEPS - 1) {
        replay(step.target(), fresh);
      }
    }
  }

  /** Changes the classes in ways that need no answer of a person, and compiles them. */
  private Step compiled(boolean more) throws HistoryException, UsedUp {
    for (int attempt = 0; attempt < 20; attempt++) {
      Step step = retraceable.go(random.nextLong(), more);
      try {
        compile(step.target(), step.intents());
        log.add((more ? "-- more " : "-- step ") + step.mutations());
        return step;
      } catch (UsedUp e) {
        retraceable.goBack();
      }
    }
    throw new UsedUp();
  }

  /** Compiles a draft anew, as it is or with more in it. */
  private Step again(Step first) throws HistoryException, UsedUp {
    Step step = first;
    for (int i = random.nextInt(3); i > 0; i--) {
      SortedMap<String, String> texts = project.texts();
      List<String> drafts = project.scripts().subList(run, project.scripts().size());
      switch (random.nextInt(4)) {
        case 0 -> {
          log.add("-- delete " + drafts);
          drafts.forEach(project::delete);
          compile(step.target(), step.intents());
          assertThat(project.texts()).isEqualTo(texts);
        }
        case 1 -> {
          log.add("-- take back");
          compile(step.base(), Set.of());
          assertThat(project.scripts()).hasSize(run);
          compile(step.target(), step.intents());
          assertThat(project.texts()).isEqualTo(texts);
        }
        default -> step = compiled(true);
      }
    }
    return step;
  }

  /** A draft becomes history: it is committed, or edited and perhaps committed later. */
  private void finish() {
    List<String> scripts = project.scripts();
    if (random.nextInt(3) == 0 && scripts.size() > committed) {
      String last = scripts.get(scripts.size() - 1);
      log.add("-- edit " + last);
      project.write(last, project.text(last) + "\nSELECT 'by hand';\n");
    } else if (!repository.status().isEmpty()) {
      log.add("-- commit");
      repository.commit("step");
      committed = scripts.size();
    }
  }

  private void compile(Schema wanted, Set<Intent> fromClasses) throws HistoryException, UsedUp {
    write(wanted, fromClasses);
    SortedMap<String, String> texts = project.texts();
    write(wanted, fromClasses);
    assertThat(project.texts()).as("a second compile writes nothing").isEqualTo(texts);
  }

  private void write(Schema wanted, Set<Intent> fromClasses) throws HistoryException, UsedUp {
    try (MigrationsFolder folder = project.open()) {
      Set<Intent> intents = new LinkedHashSet<>(fromClasses);
      Schema expected = ColumnOrder.like(folder.previous(), wanted);
      if (folder.settled(expected, origins(expected), intents)) {
        return;
      }
      ComparisonBase comparisonBase = folder.comparisonBase();
      intents = comparisonBase.withReplayed(intents);
      Schema target = ColumnOrder.like(comparisonBase.schema(), wanted);
      DiffResult diff =
          Diff.between(
              comparisonBase.schema(), target, intents, comparisonBase.carriedOut(), Step.OPTIONS);
      check(diff);
      for (Intent intent : intents) {
        if (intent instanceof Intent.Backfill backfill && isOutdated(backfill, target)) {
          throw new UsedUp();
        }
      }
      // Not by chance: each compile of a draft must plan alike.
      PlanOptions options =
          new PlanOptions(
              online,
              PostgresVersion.of(run % 3 == 0 ? major : 15),
              new LockTimeouts("3s"),
              BatchOptions.DEFAULT,
              comparisonBase.carriedOut());
      Plan plan = Migrations.plan(comparisonBase.schema(), target, diff.changes(), options);
      List<MigrationScript> scripts = new ArrayList<>();
      for (RenderedScript script :
          SqlRenderer.render(
              plan,
              new Hazards(comparisonBase.schema(), target, PostgresVersion.V15).of(plan),
              folder.numbers(plan.scripts().size()))) {
        String suffix = scripts.isEmpty() ? "" : script.phase().name().toLowerCase(Locale.ROOT);
        scripts.add(
            new MigrationScript(suffix, script.transactional(), script.header(), script.body()));
      }
      folder.commit(
          new Proposal(
              target,
              origins(target),
              scripts,
              intents,
              diff.carriedOut(),
              MigrationTitle.of(diff.changes()),
              diff.changes().size()));
    }
  }

  static Origins origins(Schema schema) {
    SortedMap<QualifiedName, Origins.OfObject> types = new TreeMap<>();
    int number = 0;
    for (QualifiedName type : schema.enumTypes().keySet()) {
      number++;
      types.put(type, new Origins.OfObject("app.E" + number, "app/E" + number + ".java"));
    }
    SortedMap<String, String> extensions = new TreeMap<>();
    schema.extensions().forEach(name -> extensions.put(name, "app/package-info.java"));
    return new Origins(
        Project.origins(schema).objects().with(ObjectKind.ENUM_TYPE, types),
        extensions,
        new TreeMap<>());
  }

  /**
   * A word acts once. One that may have acted already, under a name that things had since, asks a
   * person instead, and nobody is there to answer.
   */
  private static void check(DiffResult diff) throws UsedUp {
    List<Finding> asked =
        diff.findings().stream().filter(it -> it.id() != FindingId.INTENT_INERT).toList();
    boolean usedUp = diff.findings().stream().anyMatch(EvolutionHistoryTest::isSpent);
    if (!asked.isEmpty() && usedUp) {
      throw new UsedUp();
    }
    assertThat(asked).isEmpty();
  }

  private static boolean isSpent(Finding finding) {
    return (finding.message() instanceof DropNotConfirmed lost && lost.spent())
        || (finding.message() instanceof IntentInert inert && inert.spent());
  }

  /**
   * Whether a backfill that an earlier compile of the draft was told of names a label that its type
   * has lost meanwhile: a person would be told so by PostgreSQL.
   */
  private static boolean isOutdated(Intent.Backfill backfill, Schema target) {
    Table table = target.tables().get(backfill.table());
    Column column = table == null ? null : table.column(backfill.column());
    if (table == null || column == null) {
      return false;
    }
    EnumType type = target.enumTypes().get(column.type().name());
    List<String> labels = type == null ? List.of() : type.labels();
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      labels = check.column().equals(column.name()) ? check.labels() : labels;
    }
    String value = backfill.value().text();
    boolean literal = type != null || value.startsWith("'");
    return literal
        && !labels.isEmpty()
        && labels.stream().noneMatch(label -> value.contains(label.replace("'", "''")));
  }

  /** Some rows live through many migrations, some are new. */
  private void fill(TestDatabase database, Schema schema, long seed) {
    List<String> tables = schema.tables().keySet().stream().map(name -> name.sql()).toList();
    boolean anyRows =
        tables.stream().anyMatch(t -> !database.rows("SELECT FROM " + t + " LIMIT 1").isEmpty());
    if (anyRows && random.nextInt(3) > 0) {
      return;
    }
    if (!tables.isEmpty()) {
      database.execute("TRUNCATE " + String.join(", ", tables));
    }
    RandomRows.inserts(schema, seed).forEach(database::execute);
  }

  private void runNewFiles(TestDatabase database) {
    List<String> scripts = project.scripts();
    for (String file : scripts.subList(run, scripts.size())) {
      log.add("-- run " + file + "\n" + project.text(file));
      runFile(database, file);
    }
    run = scripts.size();
  }

  private void runFile(TestDatabase database, String file) {
    String text = project.text(file);
    if (text.contains("\n-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f\n")) {
      database.runInTransaction(text);
    } else {
      database.runStatements(text);
    }
  }

  private void replay(Schema schema, TestDatabase fresh) {
    fresh.clear();
    Migrations.create(fresh, schema);
    List<String> expected = Catalog.read(fresh);
    fresh.clear();
    project.scripts().forEach(file -> runFile(fresh, file));
    assertThat(Catalog.read(fresh)).isEqualTo(expected);
  }
}
