package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.annotated.AnnotatedEdit;
import dev.schemac.processor.compile.annotated.AnnotatedProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random classes, written from the Javadoc of the annotations, are edited and compiled in part
 * against the output of the last compile, beside a twin that has the same history and compiles all
 * each time. A compile of some classes makes the twin's folder, or is refused and changes nothing,
 * or leaves something to the next build of all, which then makes the twin's folder; and what it
 * writes runs on PostgreSQL.
 */
class PartialCompileTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20261101L);
  private static final int SEQUENCES = Integer.getInteger("schemac.test.partial", 3);
  private static final int STEPS = 7;

  /** What is handed to the compiler. */
  private enum Handed {
    CHANGED,
    CHANGED_AND_DEPENDANTS,
    CHANGED_AND_OTHERS,
    SOME
  }

  /** What came of a compile. */
  private enum Result {
    LIKE_FULL,
    REFUSED,
    /** Nothing changed, and the next full build mends it. */
    LAGGED,
    /** A part of the change was written, and the next full build writes the rest. */
    IN_PART,
    /** The classes that were compiled do not fit the class files of the others. */
    NOT_COMPILABLE,
    /** The full build refuses the classes, and the compile of some does too, or changes nothing. */
    REFUSED_BY_BOTH
  }

  @TempDir Path temp;
  private final Map<Result, Integer> results = new EnumMap<>(Result.class);
  private int compiles;

  @Test
  void theFolderIsThatOfAFullCompileOrNothingChanges() throws IOException {
    List<AssertionError> failures = new ArrayList<>();
    for (int i = 0; i < SEQUENCES; i++) {
      long seed = SEED + i;
      Path folder = Files.createDirectories(temp.resolve("s" + seed)).toRealPath();
      List<String> told = new ArrayList<>();
      Sequence sequence = new Sequence(seed, folder, told);
      try {
        sequence.run();
      } catch (AssertionError | RuntimeException e) {
        String again = "-Dschemac.test.partial=1 -Dschemac.test.seed=" + seed;
        AssertionError failure =
            new AssertionError(sequence.compiler + " after " + told + "; again: " + again, e);
        failures.add(failure);
        if (SEQUENCES > 3) {
          failure.printStackTrace(System.out);
        }
      }
      TestProject.deleteTree(folder);
    }
    System.out.printf(
        "PartialCompileTest: %d sequences from seed %d, %d compiles of some classes: %s, %d"
            + " sequences failed%n",
        SEQUENCES, SEED, compiles, results, failures.size());
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** One sequence of edits. */
  private final class Sequence {

    private final long seed;
    private final Random random;
    private final List<String> told;
    private final TestProject project;
    private final TestProject twin;
    private final TestCompiler compiler;
    private final String[] options;

    /** The seeds of the edits whose classes compiled; 0: the hints were taken out. */
    private final List<Long> edits = new ArrayList<>();

    private Map<String, String> built;

    Sequence(long seed, Path folder, List<String> told) {
      this.seed = seed;
      this.random = new Random(seed);
      this.told = told;
      this.project = new TestProject(folder.resolve("project"));
      this.twin = new TestProject(folder.resolve("twin"));
      this.compiler = random.nextBoolean() ? TestCompiler.JAVAC : TestCompiler.ECJ;
      List<String> all =
          new ArrayList<>(
              List.of("-Aschemac.classes=false", "-Aschemac.rewrites=allow", "-Xlint:none"));
      all.add("-Aschemac.drops=" + (isDropsAllowed() ? "allow" : "confirm"));
      all.add("-Aschemac.online=" + (seed % 3 == 0));
      this.options = all.toArray(String[]::new);
    }

    private boolean isDropsAllowed() {
      return seed % 2 == 0;
    }

    private AnnotatedProject classes(List<Long> seeds) {
      AnnotatedProject classes = AnnotatedProject.of(new Random(seed), isDropsAllowed());
      for (long each : seeds) {
        if (each == 0) {
          classes.forgetHints();
        } else {
          AnnotatedEdit.make(classes, each);
        }
      }
      return classes;
    }

    void run() {
      project.git("init", "-q");
      twin.git("init", "-q");
      built = classes(edits).files();
      write(built);
      CompileResult first = full(twin);
      if (!first.success()) {
        told.add("the first classes are refused: " + first.errors());
        return;
      }
      mend();
      commit();
      for (int step = 0; step < STEPS; step++) {
        step();
        if (random.nextInt(3) == 0) {
          commit();
        }
      }
      run(project);
    }

    private void commit() {
      told.add("COMMIT");
      for (TestProject each : List.of(project, twin)) {
        each.git("add", "migrations");
        each.git("commit", "-q", "--allow-empty", "-m", "change");
      }
      if (random.nextBoolean()) {
        edits.add(0L);
      }
    }

    private void step() {
      List<Long> tried = new ArrayList<>(edits);
      AnnotatedProject classes = classes(tried);
      for (int i = random.nextInt(3); i >= 0; i--) {
        long edit = random.nextLong();
        told.add(AnnotatedEdit.make(classes, edit));
        tried.add(edit);
      }
      Map<String, String> files = classes.files();
      write(files);
      Map<String, String> before = project.folder();
      assertThat(twin.folder()).isEqualTo(before);
      CompileResult clean = full(twin);
      if (!clean.success() && clean.ofSchemac().isEmpty()) {
        throw new AssertionError("drawn code: " + clean.messages() + clean.output());
      }
      Handed which = Handed.values()[random.nextInt(Handed.values().length)];
      Set<String> compiled = compiled(which, classes, files);
      CompileResult result = inPart(compiled, files);
      compiles++;
      told.add(which + " " + compiled);
      Map<String, String> after = project.folder();
      Result outcome = outcome(clean, result, before, after, which);
      results.merge(outcome, 1, Integer::sum);
      told.add(outcome.toString());
      if (outcome == Result.IN_PART) {
        run(project);
      }
      if (clean.success()) {
        edits.clear();
        edits.addAll(tried);
        built = files;
      } else {
        write(built);
        assertThat(full(twin).errors()).as("the former classes").isEmpty();
      }
      if (outcome != Result.LIKE_FULL || random.nextInt(4) == 0) {
        mend();
      }
    }

    private Result outcome(
        CompileResult clean,
        CompileResult result,
        Map<String, String> before,
        Map<String, String> after,
        Handed which) {
      if (!result.success()) {
        assertThat(after).as(result.errors().toString()).isEqualTo(before);
        boolean internal = result.errors().toString().contains("InternalError");
        assertThat(internal).as(result.errors().toString()).isFalse();
        boolean ofSchemac =
            result.ofSchemac().stream().anyMatch(message -> message.text().startsWith("[schemac:"));
        if (!clean.success()) {
          return Result.REFUSED_BY_BOTH;
        }
        if (ofSchemac && System.getProperty("schemac.test.tell") != null) {
          System.out.println("REFUSED " + seed + " " + which + " " + result.errors());
        }
        return ofSchemac ? Result.REFUSED : Result.NOT_COMPILABLE;
      }
      if (!clean.success()) {
        // Which columns have a typed id only their classes tell: they wait for the full build.
        boolean typedId = clean.errors().toString().contains("[schemac:ConversionMissing]");
        assertThat(after.equals(before) || which == Handed.SOME || typedId)
            .as("refused by a full build: " + clean.errors())
            .isTrue();
        return Result.REFUSED_BY_BOTH;
      }
      if (after.equals(twin.folder())) {
        return Result.LIKE_FULL;
      }
      if (System.getProperty("schemac.test.tell") != null && which != Handed.SOME) {
        System.out.println("DIFFERS " + seed + " " + which + " " + after.equals(before) + told);
      }
      return after.equals(before) ? Result.LAGGED : Result.IN_PART;
    }

    private CompileResult full(TestProject of) {
      return of.build(compiler, options);
    }

    /** A full build makes the twin's folder, whatever compiles of some classes left. */
    private void mend() {
      CompileResult result = full(project);
      assertThat(result.errors()).as("the next full build").isEmpty();
      assertThat(project.folder()).as("after a full build").isEqualTo(twin.folder());
    }

    private Set<String> compiled(
        Handed which, AnnotatedProject classes, Map<String, String> files) {
      Set<String> changed = new TreeSet<>();
      Set<String> around = new TreeSet<>();
      files.forEach(
          (file, text) -> {
            if (!text.equals(built.get(file))) {
              changed.add(file);
            }
          });
      around.addAll(changed);
      Set<String> compiled = new TreeSet<>(changed);
      switch (which) {
        case CHANGED -> {}
        case CHANGED_AND_DEPENDANTS -> compiled.addAll(classes.dependants(around));
        case CHANGED_AND_OTHERS ->
            files.keySet().stream().filter(f -> random.nextInt(4) == 0).forEach(compiled::add);
        case SOME -> {
          compiled.removeIf(file -> random.nextBoolean());
          files.keySet().stream().filter(f -> random.nextInt(6) == 0).forEach(compiled::add);
        }
      }
      if (compiled.isEmpty()) {
        compiled.add(files.keySet().iterator().next());
      }
      return compiled;
    }

    /** Compiles some files, as build tools do, which delete what they compile anew. */
    private CompileResult inPart(Set<String> compiled, Map<String, String> files) {
      compiled.forEach(this::deleteOutput);
      boolean stale = random.nextBoolean();
      for (String file : built.keySet()) {
        if (!files.containsKey(file) && !stale) {
          deleteOutput(file);
        }
      }
      return project.compileOnly(compiler, new ArrayList<>(compiled), options);
    }

    private void deleteOutput(String file) {
      try {
        Files.deleteIfExists(project.output().resolve(file.replace(".java", ".class")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void write(Map<String, String> files) {
      for (TestProject each : List.of(project, twin)) {
        for (Path file : each.sourceFiles()) {
          String path = each.sources().relativize(file).toString();
          if (!files.containsKey(path)) {
            each.delete(path);
          }
        }
        files.forEach(each::source);
      }
    }

    /** The migrations run, and make what the snapshot's tables are when they are made at once. */
    private void run(TestProject of) {
      TestProject fresh = new TestProject(of.root().resolveSibling("fresh" + compiles));
      new TreeMap<>(built).forEach(fresh::source);
      boolean whole = of.folder().equals(twin.folder());
      if (whole) {
        assertThat(full(fresh).errors()).isEmpty();
      }
      try (TestDatabase one = PostgresServer.of(18).newDatabase();
          TestDatabase other = PostgresServer.of(18).newDatabase()) {
        SqlFiles.of(of).apply(one);
        if (whole) {
          SqlFiles.of(fresh).apply(other);
          assertThat(Catalog.read(one)).isEqualTo(Catalog.read(other));
        }
      }
    }
  }
}
