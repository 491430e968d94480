package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits on entities that hang on each other, whose files are handed to the compiler in parts
 * and in any order, as IDEs do. When each changed file has been handed over, the migrations folder
 * is that of a twin that compiles all files at once, or a compile has said that all must be.
 */
class DirtyEntitiesTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int SEQUENCES = Integer.getInteger("schemac.test.sequences", 6);
  private static final int STEPS = 6;

  /** What a compile says of a part that does not fit what it leaves as it was. */
  private static final String BUILD_ALL = "[schemac:SchemaInconsistent]";

  @TempDir Path temp;
  private int compiles;
  private int comparisons;
  private int waited;
  private int refused;
  private int reordered;

  @Test
  void theFolderIsThatOfACleanCompile() throws IOException {
    List<String> failures = new ArrayList<>();
    for (long seed = SEED; seed < SEED + SEQUENCES; seed++) {
      Path folder = Files.createDirectories(temp.resolve("s" + seed)).toRealPath();
      List<String> told = new ArrayList<>();
      try {
        new Sequence(folder, seed, told).run();
      } catch (AssertionError | RuntimeException e) {
        failures.add(
            "again: -Dschemac.test.sequences=1 -Dschemac.test.seed="
                + seed
                + " after "
                + told
                + "\n"
                + e.getMessage());
      }
      TestProject.deleteTree(folder);
    }
    System.out.printf(
        "DirtyEntitiesTest: %d sequences from seed %d, %d compiles of some files, %d compared with"
            + " a clean one (%d but for the order of columns), %d waited for a build of all, %d"
            + " edits refused%n",
        SEQUENCES, SEED, compiles, comparisons, reordered, waited, refused);
    assertThat(failures).as(() -> String.join("\n\n", failures)).isEmpty();
    assertThat(comparisons).isPositive();
  }

  /** One sequence of edits. */
  private final class Sequence {

    private final Random random;
    private final List<String> told;
    private final Setting setting;
    private final TestCompiler compiler;
    private final Path folder;
    private final TestProject project;
    private EntitySources good;
    private int twins;

    Sequence(Path folder, long seed, List<String> told) {
      // Neighbours among seeds draw much alike at first.
      this.random = new Random(seed * 0x9E3779B97F4A7C15L);
      this.told = told;
      this.folder = folder;
      this.setting = Setting.all().get((int) Math.floorMod(seed, (long) Setting.all().size()));
      this.compiler = random.nextInt(4) == 0 ? TestCompiler.ECJ : TestCompiler.JAVAC;
      this.project = new TestProject(folder.resolve("project"));
      project.setLibraries(libraries());
      this.good = new EntitySources(random);
      told.add(setting + " " + compiler);
    }

    private Path[] libraries() {
      return setting.hibernate().jars().stream()
          .filter(it -> it.getFileName().toString().startsWith("jakarta.persistence"))
          .toArray(Path[]::new);
    }

    void run() {
      write(project, good.files());
      // Without a commit one draft holds all, and each difference shows.
      boolean history = random.nextBoolean();
      CompileResult first = project.build(compiler, options());
      for (int i = 0; i < Integer.getInteger("tries", 20) && !first.success(); i++) {
        good = new EntitySources(random);
        write(project, good.files());
        first = project.build(compiler, options());
      }
      assertThat(first.success()).as(first.errors() + first.output()).isTrue();
      if (history) {
        project.git("init", "-q");
        commit();
      }
      for (int step = 0; step < STEPS; step++) {
        step();
        if (history && random.nextInt(4) == 0) {
          commit();
        }
      }
    }

    private void commit() {
      told.add("COMMIT");
      project.git("add", "migrations");
      project.git("commit", "-q", "--allow-empty", "-m", "change");
    }

    private void step() {
      EntitySources next = good.copy();
      List<String> edits = new ArrayList<>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        edits.add(EntitySourceEdit.make(next, random).name());
      }
      Map<String, String> files = next.files();
      TestProject twin = twin(files);
      CompileResult whole = twin.build(compiler, options());
      if (!whole.success()) {
        refused++;
        return;
      }
      told.add(edits.toString());
      Map<String, String> before = good.files();
      Set<String> gone = new TreeSet<>(before.keySet());
      gone.removeAll(files.keySet());
      List<String> changed = new ArrayList<>();
      files.forEach(
          (file, text) -> {
            if (!text.equals(before.get(file))) {
              changed.add(file);
            }
          });
      hand(next, changed, gone);
      good = next;
      TestProject.deleteTree(twin.root());
    }

    private TestProject twin(Map<String, String> files) {
      TestProject twin = new TestProject(folder.resolve("twin" + twins++));
      twin.setLibraries(libraries());
      write(twin, files);
      TestProject.copyTree(project.migrations(), twin.migrations());
      TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
      return twin;
    }

    private void hand(EntitySources next, List<String> changed, Set<String> gone) {
      TestProject twin = project(twins - 1);
      write(project, next.files());
      List<String> left = new ArrayList<>(changed);
      Collections.shuffle(left, random);
      Set<String> around = new TreeSet<>(changed);
      around.addAll(gone);
      boolean dependants = random.nextBoolean();
      if (dependants) {
        next.dependants(around).stream().filter(it -> !left.contains(it)).forEach(left::add);
      }
      if (left.isEmpty()) {
        left.add(next.files().keySet().iterator().next());
      }
      boolean stale = random.nextInt(4) == 0;
      gone.stream().filter(it -> !stale).forEach(this::deleteOutput);
      if (random.nextBoolean()) {
        left.forEach(this::deleteOutput);
      }
      List<String> pending = new ArrayList<>();
      CompileResult result = null;
      while (!left.isEmpty()) {
        int count = dependants ? left.size() : 1 + random.nextInt(left.size());
        pending.addAll(left.subList(0, count));
        left.subList(0, count).clear();
        Collections.shuffle(pending, random);
        result = project.compileOnly(compiler, pending, options());
        told.add(pending + (result.success() ? "" : " failed"));
        compiles++;
        if (result.success()) {
          pending.clear();
        }
      }
      if (result != null && !result.success()) {
        String errors = result.errors() + result.output();
        if (errors.contains("schemac:") && !errors.contains(BUILD_ALL)) {
          throw new AssertionError("refused: " + errors);
        }
        waited++;
        told.add("ALL since " + errors);
        result = project.build(compiler, options());
        assertThat(result.success()).as(result.errors() + result.output()).isTrue();
      }
      compare(twin);
    }

    private TestProject project(int number) {
      return new TestProject(folder.resolve("twin" + number));
    }

    private void compare(TestProject twin) {
      comparisons++;
      Map<String, String> expected = twin.folder();
      Map<String, String> folder = project.folder();
      if (!folder.equals(expected)) {
        assertThat(difference(expected, folder)).isEmpty();
        reordered++;
        // Else each later comparison would meet this order again.
        TestProject.deleteTree(project.migrations());
        TestProject.copyTree(twin.migrations(), project.migrations());
      }
    }

    private void deleteOutput(String file) {
      try {
        Files.deleteIfExists(project.output().resolve(file.replace(".java", ".class")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String[] options() {
      List<String> options = new ArrayList<>(List.of(setting.options()));
      options.addAll(
          List.of(
              "-Aschemac.classes=false",
              "-Aschemac.drops=allow",
              "-Aschemac.rewrites=allow",
              "-Xlint:none"));
      return options.toArray(String[]::new);
    }
  }

  /** The lines that one folder has and the other has not, whatever their order. */
  private static List<String> difference(Map<String, String> expected, Map<String, String> actual) {
    List<String> missing = lines(expected);
    List<String> more = lines(actual);
    for (String line : List.copyOf(missing)) {
      if (more.remove(line)) {
        missing.remove(line);
      }
    }
    missing.replaceAll(it -> "- " + it);
    // That a class is none of the mapping any more is written with the next change.
    more.removeIf(it -> it.matches(" *\"shop\\.(\\w+)\": \"shop/\\1\\.java\""));
    more.forEach(it -> missing.add("+ " + it));
    return missing;
  }

  private static List<String> lines(Map<String, String> folder) {
    List<String> lines = new ArrayList<>(folder.keySet());
    for (String text : folder.values()) {
      text.replaceAll("text [0-9a-f]{12}|\\.sql\": \"[0-9a-f]{12}", "")
          .lines()
          .map(it -> it.replaceAll("[,;]$", ""))
          .forEach(lines::add);
    }
    return lines;
  }

  private static void write(TestProject project, Map<String, String> files) {
    for (Path file : project.sourceFiles()) {
      String path = project.sources().relativize(file).toString();
      if (!files.containsKey(path)) {
        project.delete(path);
      }
    }
    files.forEach(project::source);
  }
}
