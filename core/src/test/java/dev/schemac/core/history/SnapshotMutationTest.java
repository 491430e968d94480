package dev.schemac.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.diff.MigrationTitle;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.history.disk.FolderEnvironment;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.MigrationScript;
import dev.schemac.core.history.review.ComparisonBase;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.core.history.snapshot.SnapshotWriter;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.schema.ColumnOrder;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Snapshots in which any member is another: refused with nothing written, or taken as a schema like
 * any other, so that what a compile then writes is read again. {@code -Dschemac.test.seed=…
 * -Dschemac.test.mutations=20000} says where to begin and how many.
 */
class SnapshotMutationTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20261127L);
  private static final int MUTATIONS = Integer.getInteger("schemac.test.mutations", 400);
  private static final int PER_SNAPSHOT = 25;
  private static final Path LOCKS = Path.of("target", "test-locks").toAbsolutePath();

  @TempDir Path directory;
  private Project project = new Project(Path.of(""));
  private Random random = new Random();
  private boolean online;

  @Test
  void eachIsRefusedOrASchemaLikeAnyOther() throws IOException {
    project = new Project(Files.createDirectories(directory.resolve("migrations")));
    Path victim = Files.writeString(directory.resolve("victim.sql"), "not schemac's");
    SortedMap<String, String> outside = Project.texts(directory);
    SortedMap<String, Integer> ends = new TreeMap<>();
    SortedMap<String, String> original = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    Schema target = Schema.EMPTY;
    for (int i = 0; i < MUTATIONS; i++) {
      long seed = SEED + i;
      random = new Random(seed);
      online = random.nextBoolean();
      if (i % PER_SNAPSHOT == 0) {
        original = folder(seed);
        target = RandomSchema.draft(seed + 2, 3).schema();
      }
      reset(original);
      String json =
          new SnapshotMutations(random).mutate(String.valueOf(original.get(Snapshot.FILE)));
      project.write(Snapshot.FILE, random.nextBoolean() ? json : withFittingHashes(json));
      Schema wanted = random.nextBoolean() ? target : wanted(target);
      String as = "-Dschemac.test.mutations=%d, seed %d".formatted(i % PER_SNAPSHOT + 1, seed);
      try {
        ends.merge(end(wanted), 1, Integer::sum);
      } catch (RuntimeException | AssertionError | IOException e) {
        failures.add(as + "\n" + stackTrace(e) + project.text(Snapshot.FILE));
        assertThat(failures).hasSizeLessThan(10);
      }
      assertThat(Project.texts(directory)).as(as).isEqualTo(outside);
    }
    assertThat(failures).isEmpty();
    assertThat(victim).hasContent("not schemac's");
    System.out.printf("mutated snapshots: %d, seed %d: %s%n", MUTATIONS, SEED, ends);
    assertThat(ends).containsKeys("SnapshotBroken", "written");
  }

  private static String stackTrace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /** A folder of two migrations, the first of which a person wrote another behind. */
  private SortedMap<String, String> folder(long seed) throws IOException {
    reset(new TreeMap<>());
    boolean repeats = seed / PER_SNAPSHOT % 2 == 0;
    try {
      project.base = HistorySettings.NO_BASE;
      compile(RandomSchema.draft(seed, 2).schema());
      project.write("0001_by_hand.sql", "SELECT 1;\n");
      compile(RandomSchema.draft(seed + 1, 3).schema());
      project.base = "HEAD";
      if (repeats) {
        String json = project.text(Snapshot.FILE);
        project.write(
            Snapshot.FILE,
            json.replace("\"format\": 1", "\"format\": 2")
                .replaceFirst(
                    "(\"0001_by_hand.sql\": \"[0-9a-f]+\"})",
                    "$1, \"repeats\": [\"0001_by_hand.sql\"]"));
      }
    } catch (HistoryException e) {
      throw new AssertionError("seed " + seed, e);
    }
    return project.texts();
  }

  private void reset(SortedMap<String, String> texts) {
    project.texts().keySet().forEach(project::delete);
    texts.forEach(project::write);
  }

  /** The mutated snapshot with the hashes that its tables have, as a stranger would write them. */
  private static String withFittingHashes(String json) {
    try {
      Snapshot read = SnapshotReader.parse(json);
      PreviousState previousState = read.previousState();
      Schema previous =
          previousState == null ? Schema.EMPTY : previousState.previous(read.schema());
      List<JournalEntry> journal = new ArrayList<>(read.journal());
      String hash = SchemaHash.of(read.schema());
      for (int i = journal.size() - 1; i >= 0; i--) {
        JournalEntry entry = journal.get(i);
        if (entry.schema() != null) {
          journal.set(
              i,
              new JournalEntry(
                  entry.kind(),
                  entry.files(),
                  hash,
                  entry.name(),
                  entry.intents(),
                  entry.replayed()));
          hash = SchemaHash.of(previous);
        }
      }
      return SnapshotWriter.write(
          new Snapshot(
              read.format(),
              read.sources(),
              read.schema(),
              read.origins(),
              previousState,
              journal));
    } catch (SnapshotException e) {
      return json;
    }
  }

  /** The classes as the snapshot has them, where it can be read. */
  private Schema wanted(Schema otherwise) {
    try {
      return SnapshotReader.read(project.text(Snapshot.FILE)).schema();
    } catch (SnapshotException e) {
      return otherwise;
    }
  }

  /** What comes of a compile. */
  private String end(Schema wanted) throws IOException {
    SortedMap<String, String> texts = project.texts();
    String end;
    try {
      end = compile(wanted);
    } catch (HistoryException e) {
      end = e.findings().get(0).id().printed();
      assertThat(e.findings()).allMatch(finding -> finding.id().isError());
      assertThat(e.findings()).noneMatch(finding -> finding.id() == FindingId.INTERNAL_ERROR);
      e.findings().forEach(finding -> finding.message().printed());
    }
    if (end.equals("written")) {
      SortedMap<String, String> written = project.texts();
      try {
        SnapshotReader.read(project.text(Snapshot.FILE));
        compile(wanted);
      } catch (SnapshotException | HistoryException e) {
        throw new AssertionError("what was written is refused", e);
      }
      assertThat(project.texts()).as("compiled again").isEqualTo(written);
    } else {
      assertThat(project.texts()).as(end).isEqualTo(texts);
    }
    return end;
  }

  private String compile(Schema wanted) throws HistoryException, IOException {
    Files.createDirectories(LOCKS);
    FolderEnvironment folderEnvironment =
        new FolderEnvironment(project.disk, LOCKS, project.patience, Map.of());
    try (MigrationsFolder folder =
        MigrationsFolder.open(
            project.settings(), folderEnvironment, Project.types(() -> random.nextInt(3) == 0))) {
      Set<Intent> intents = new LinkedHashSet<>(folder.newestIntents());
      if (folder.isExcerpt()) {
        folder.settled(folder.schema(), folder.origins(), intents);
        folder.readWhole();
      }
      Schema expected = ColumnOrder.like(folder.previous(), wanted);
      if (folder.settled(expected, EvolutionHistoryTest.origins(expected), intents)) {
        return "settled";
      }
      ComparisonBase comparisonBase = folder.comparisonBase();
      intents = comparisonBase.withReplayed(intents);
      Schema target = ColumnOrder.like(comparisonBase.schema(), wanted);
      DiffResult diff =
          Diff.between(
              comparisonBase.schema(),
              target,
              intents,
              comparisonBase.carriedOut(),
              new DiffOptions(true, true));
      diff.findings().forEach(finding -> finding.message().printed());
      if (diff.findings().stream().anyMatch(finding -> finding.id().isError())) {
        return "asked";
      }
      PlanOptions options =
          new PlanOptions(
              online,
              PostgresVersion.V15,
              new LockTimeouts("3s"),
              BatchOptions.DEFAULT,
              comparisonBase.carriedOut());
      Plan plan = Planner.plan(comparisonBase.schema(), target, diff.changes(), options).plan();
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
              EvolutionHistoryTest.origins(target),
              scripts,
              intents,
              diff.carriedOut(),
              MigrationTitle.of(diff.changes()),
              diff.changes().size()));
      return "written";
    }
  }
}
