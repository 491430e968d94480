package dev.schemac.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random histories in real git: classes change, drafts are edited, committed, stashed, moved and
 * deleted, files are written by hand. Whatever happens, nothing of a person's is lost, nothing that
 * is committed changes, a second compile finds nothing to do, and the migrations follow from one
 * another. {@code -Dschemac.test.histories=1000 -Dschemac.test.seed=7} runs more, or others.
 */
class RandomHistoryTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int HISTORIES = Integer.getInteger("schemac.test.histories", 8);
  private static final int STEPS = 15;

  @TempDir Path directory;
  private Random random = new Random();
  private Repository repository;
  private Project project;
  private Schema classes = Schema.EMPTY;
  private final List<String> log = new ArrayList<>();

  /** What persons wrote, by the line that shows it. */
  private final SortedMap<String, Boolean> own = new TreeMap<>();

  @Test
  void nothingIsLost() {
    int compiles = 0;
    int errors = 0;
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      random = new Random(seed);
      repository = Repository.init(directory.resolve("h" + seed));
      project = new Project(repository.root.resolve("migrations"));
      classes = Schema.EMPTY;
      own.clear();
      log.clear();
      log.add("seed " + seed);
      changeClasses();
      for (int step = 0; step < STEPS; step++) {
        step();
        compiles++;
        errors += compileAndCheck() ? 0 : 1;
      }
    }
    System.out.printf(
        "random histories: %d compiles, %d stopped with an error, seed %d%n",
        compiles, errors, SEED);
    assertThat(errors).isLessThan(compiles / 4);
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> changeClasses();
      case 4, 5 -> commit();
      case 6 -> editNewest();
      case 7 -> writeByHand();
      case 8 -> deleteNewest();
      default -> stashAndPop();
    }
  }

  private void changeClasses() {
    List<String> tables = new ArrayList<>();
    for (String table : List.of("a", "b", "c", "d")) {
      if (random.nextInt(3) > 0) {
        tables.add(
            table + (random.nextBoolean() ? " mail" : "") + (random.nextBoolean() ? " x" : ""));
      }
    }
    classes = Project.schema(tables.toArray(String[]::new));
    log.add("classes " + tables);
  }

  private void commit() {
    if (!repository.status().isEmpty()) {
      log.add("commit");
      repository.commit("step");
    }
  }

  private void editNewest() {
    List<String> uncommitted = uncommitted();
    if (!uncommitted.isEmpty()) {
      String file = uncommitted.get(uncommitted.size() - 1);
      String line = "-- edited " + log.size();
      log.add("edit " + file);
      project.write(file, project.text(file) + line + "\n");
      own.put(line, true);
    }
  }

  private void writeByHand() {
    List<String> scripts = project.scripts();
    if (!scripts.isEmpty()) {
      MigrationName last = MigrationName.parse(scripts.get(scripts.size() - 1));
      String line = "SELECT " + log.size() + ";";
      String file =
          MigrationName.of(Naming.PLAIN, last.number() + random.nextInt(2), "own", "" + log.size())
              .file();
      log.add("by hand " + file);
      project.write(file, line + "\n");
      own.put(line, true);
    }
  }

  private void deleteNewest() {
    List<String> uncommitted = uncommitted();
    if (!uncommitted.isEmpty()) {
      String file = uncommitted.get(uncommitted.size() - 1);
      String text = project.text(file);
      own.keySet().removeIf(text::contains);
      log.add("delete " + file);
      project.delete(file);
    }
  }

  private void stashAndPop() {
    if (repository.tryGit("rev-parse", "-q", "--verify", "HEAD").status() == 0) {
      if (repository.tryGit("stash").output().startsWith("Saved")) {
        log.add("stash, compile, pop");
        project.compile(snapshotSchema());
        log.add(repository.tryGit("stash", "pop").output());
      }
    }
  }

  private Schema snapshotSchema() {
    try (MigrationsFolder migrations = project.open()) {
      return migrations.schema();
    } catch (HistoryException e) {
      return Schema.EMPTY;
    }
  }

  private List<String> uncommitted() {
    String tracked = repository.git("ls-files", "migrations");
    return project.scripts().stream().filter(file -> !tracked.contains(file)).toList();
  }

  /** Whether the compile got through. */
  private boolean compileAndCheck() {
    SortedMap<String, String> before = project.texts();
    List<String> told = project.compile(classes);
    log.add("compile: " + told);
    String story = String.join("\n", log);
    SortedMap<String, String> after = project.texts();
    for (String line : own.keySet()) {
      assertThat(String.join("\n", after.values())).as(story).contains(line);
    }
    for (String file : repository.git("ls-files", "migrations").lines().toList()) {
      String name = file.substring("migrations/".length());
      if (name.endsWith(".sql") && before.containsKey(name)) {
        assertThat(after.get(name)).as(story).isEqualTo(before.get(name));
      }
    }
    if (isError(told)) {
      assertThat(after).as(story).isEqualTo(before);
      repair(told);
      return false;
    }
    assertThat(snapshotSchema()).as(story).isEqualTo(classes);
    Map<String, Object> times = project.times();
    List<String> again = project.compile(classes);
    assertThat(again).as(story).hasSize(1);
    assertThat(again.get(0)).as(story).matches("settled|UpToDate.*");
    assertThat(project.times()).as(story).isEqualTo(times);
    project.check = true;
    assertThat(project.compile(classes).get(0)).as(story).startsWith("UpToDate");
    project.check = false;
    Journals.chain(project, story);
    return true;
  }

  private static boolean isError(List<String> told) {
    String id = told.get(0).split(" ", 2)[0];
    return !List.of("settled", "Wrote", "UpToDate", "RemovedDraft", "Adopted", "Recorded")
        .contains(id);
  }

  /** What the message says: here always to take the own file away, or to bring a file back. */
  private void repair(List<String> told) {
    for (String error : told) {
      String[] words = error.split(" ");
      log.add("repair " + error);
      switch (words[0]) {
        case "NumberGap", "NumberCollision" -> {
          String file = bare(words[1]);
          String target = bare(words[words.length - 1]);
          if (project.texts().containsKey(file) && !project.texts().containsKey(target)) {
            project.write(target, project.text(file));
            project.delete(file);
          }
        }
        case "OrphanMigration" -> {
          own.keySet().removeIf(project.text(bare(words[1]))::contains);
          project.delete(bare(words[1]));
        }
        default -> {
          repository.tryGit("reset", "-q", "--hard");
          repository.tryGit("clean", "-fdq");
          own.keySet()
              .removeIf(line -> !String.join("\n", project.texts().values()).contains(line));
        }
      }
    }
  }

  private static String bare(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
