package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import dev.schemac.processor.compile.edits.RandomEdit;
import dev.schemac.processor.compile.edits.RandomProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits on a project of many tables, compiled as IDEs and build tools do: what changed and
 * what names it, against the output of the last compile. Wherever all code compiles, the migrations
 * folder must be that of a twin, which has the same history and always compiles everything.
 */
class DirtySubsetTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int SEQUENCES = Integer.getInteger("schemac.test.sequences", 4);
  private static final int TABLES = 40;
  private static final int STEPS = 6;

  private static final String[] OPTIONS = {
    "-Aschemac.classes=false", "-Aschemac.rewrites=allow", "-Xlint:none"
  };

  /** Who hands classes to the compiler. */
  private enum Builder {
    /** Changed sources; the rest is on the class path. */
    INTELLIJ(TestCompiler.JAVAC),
    /** The same, and each unchanged class by its name. */
    GRADLE(TestCompiler.JAVAC),
    GRADLE_25(TestCompiler.JAVAC_25),
    ECLIPSE(TestCompiler.ECJ);

    final TestCompiler compiler;

    Builder(TestCompiler compiler) {
      this.compiler = compiler;
    }
  }

  @TempDir Path temp;
  private int compiles;
  private int comparisons;
  private int refused;
  private int broken;
  private int reordered;

  @Test
  void theFolderIsThatOfACleanCompile() throws IOException {
    run(false);
  }

  /**
   * Superclasses, embedded types, enums and typed ids are a library's, which any compiler has made;
   * they change there, and move there and back.
   */
  @Test
  void theFolderIsThatOfACleanCompileWhereALibraryChanges() throws IOException {
    run(true);
  }

  private void run(boolean withLibrary) throws IOException {
    for (int i = 0; i < SEQUENCES; i++) {
      long seed = SEED + i;
      Builder builder = builder(seed);
      Path folder = Files.createDirectories(temp.resolve("s" + seed)).toRealPath();
      List<String> told = new ArrayList<>();
      try {
        new Sequence(builder, folder, new Random(seed), told, withLibrary).run();
      } catch (AssertionError | RuntimeException e) {
        String again = "-Dschemac.test.sequences=1 -Dschemac.test.seed=" + seed;
        throw new AssertionError(builder + " after " + told + "; again: " + again, e);
      }
      TestProject.deleteTree(folder);
    }
    System.out.printf(
        "DirtySubsetTest: %d sequences%s from seed %d, %d incremental compiles, %d compared with a"
            + " clean one (%d but for the order of columns), %d of code that does not compile, %d"
            + " edits refused%n",
        SEQUENCES,
        withLibrary ? " with a library" : "",
        SEED,
        compiles,
        comparisons,
        reordered,
        broken,
        refused);
  }

  private static Builder builder(long seed) {
    Builder builder = Builder.values()[Math.floorMod(seed, Builder.values().length)];
    if (!TestCompiler.available().contains(builder.compiler)) {
      return Builder.GRADLE;
    }
    return builder;
  }

  /** One sequence of edits. */
  private final class Sequence {

    private final Builder builder;
    private final Random random;
    private final List<String> told;
    private final TestProject project;
    private final TestProject twin;
    private final boolean withLibrary;
    private final Path libraries;

    private RandomProject current;
    private RandomProject good;
    private RandomProject committed;

    /** The files that the output was made of. */
    private Map<String, String> built = new TreeMap<>();

    /** The files that compiles have failed with since, also those that were gone then. */
    private final Set<String> unfinished = new TreeSet<>();

    /** The library's files when the output was made, and when the library was last built. */
    private Map<String, String> builtLibrary = new TreeMap<>();

    private Map<String, String> publishedLibrary = new TreeMap<>();
    private int publications;

    Sequence(Builder builder, Path folder, Random random, List<String> told, boolean withLibrary) {
      this.builder = builder;
      this.random = random;
      this.told = told;
      this.project = new TestProject(folder.resolve("project"));
      this.twin = new TestProject(folder.resolve("twin"));
      this.withLibrary = withLibrary;
      this.libraries = folder.resolve("libraries");
      this.current =
          withLibrary
              ? RandomProject.withLibrary(random, TABLES)
              : RandomProject.of(random, TABLES);
      this.good = current;
      this.committed = current;
    }

    void run() {
      project.git("init", "-q");
      twin.git("init", "-q");
      compile();
      assertThat(good).as("the first classes").isNotSameAs(committed);
      commit();
      for (int step = 0; step < STEPS; step++) {
        step();
        compile();
      }
      RandomEdit.repair(current);
      told.add("REPAIR");
      compile();
    }

    private void step() {
      switch (random.nextInt(8)) {
        case 0 -> {
          current = committed.copy();
          told.add("UNDO");
        }
        case 1 -> commit();
        case 2 -> {
          RandomEdit.repair(current);
          told.add("REPAIR");
        }
        default -> {}
      }
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        told.add(RandomEdit.make(current, random).name());
      }
      if (withLibrary && random.nextInt(3) == 0) {
        RandomEdit.moveToOtherBuild(current, random);
        told.add("MOVE_TO_OTHER_BUILD");
      }
    }

    /** What compiles is committed, and its hints are taken out here and there. */
    private void commit() {
      told.add("COMMIT");
      current = good.copy();
      compile();
      for (TestProject each : List.of(project, twin)) {
        each.git("add", "migrations");
        each.git("commit", "-q", "--allow-empty", "-m", "change");
      }
      RandomEdit.tidy(current, random);
      committed = current.copy();
    }

    private void compile() {
      Map<String, String> files = current.files();
      write(project, files);
      if (withLibrary) {
        publishLibrary();
      }
      CompileResult result = incremental(files);
      compiles++;
      if (result.success()) {
        built = files;
        builtLibrary = publishedLibrary;
        unfinished.clear();
        good = current.copy();
        write(twin, files);
        CompileResult clean = clean();
        assertThat(clean.errors()).as("clean compile, in " + twin.root()).isEmpty();
        if (!project.folder().equals(twin.folder())) {
          assertThat(unordered(project)).as(project.root().toString()).isEqualTo(unordered(twin));
          reordered++;
        }
        comparisons++;
      } else if (files.values().stream().anyMatch(text -> text.contains(" junk"))) {
        broken++;
      } else if (result.errors().toString().contains("[schemac:NullnessHidden]")) {
        // As it says: all is compiled.
        built = Map.of();
        compile();
      } else if (result.ofSchemac().isEmpty()) {
        throw new AssertionError(result.messages() + " " + result.output());
      } else {
        write(twin, files);
        assertThat(clean().errors()).as(result.errors().toString()).isNotEmpty();
        told.add("REFUSED " + result.errors());
        refused++;
        current = good.copy();
        compile();
      }
    }

    /**
     * The lines of the folder without their order and the checksums over it: columns that come from
     * a class file stand in the order of the snapshot, new ones behind them.
     */
    private static List<String> unordered(TestProject project) {
      List<String> lines = new ArrayList<>(project.folder().keySet());
      for (String text : project.folder().values()) {
        text.replaceAll("text [0-9a-f]{12}|\\.sql\": \"[0-9a-f]{12}", "")
            .lines()
            .map(line -> line.replaceAll("[,;]$", ""))
            .forEach(lines::add);
      }
      lines.sort(null);
      return lines;
    }

    /** Builds the library anew if it has changed, with any compiler, as a jar or a folder. */
    private void publishLibrary() {
      Map<String, String> files = current.libraryFiles();
      if (files.equals(publishedLibrary)) {
        return;
      }
      Library next = new Library(libraries.resolve("l" + publications++));
      files.forEach(next::source);
      TestCompiler compiler = builder(random.nextInt(Builder.values().length)).compiler;
      Path library = random.nextBoolean() ? next.jar(compiler) : next.classes(compiler);
      project.setLibraries(library);
      twin.setLibraries(library);
      publishedLibrary = files;
      told.add("LIBRARY of " + compiler);
    }

    private CompileResult clean() {
      List<String> options = new ArrayList<>(List.of(OPTIONS));
      options.add("-proc:only");
      return twin.build(TestCompiler.JAVAC, options.toArray(String[]::new));
    }

    private CompileResult incremental(Map<String, String> files) {
      Set<String> changed = changes(built, files);
      unfinished.stream().filter(files::containsKey).forEach(changed::add);
      Set<String> gone = new TreeSet<>(built.keySet());
      gone.addAll(unfinished);
      gone.removeAll(files.keySet());
      Set<String> around = new TreeSet<>(changed);
      around.addAll(gone);
      around.addAll(changes(builtLibrary, publishedLibrary));
      Set<String> dirty = new TreeSet<>(changed);
      dirty.addAll(current.dependants(around));
      if (random.nextInt(3) == 0) {
        files.keySet().stream().filter(file -> random.nextInt(12) == 0).forEach(dirty::add);
      }
      if (dirty.isEmpty()) {
        dirty.add(files.keySet().iterator().next());
      }
      unfinished.addAll(dirty);
      unfinished.addAll(gone);
      dirty.forEach(this::deleteOutput);
      gone.forEach(this::deleteOutput);
      List<Path> classPath = project.classPathWithLibraries();
      classPath.add(project.output());
      return builder.compiler.run(
          dirty.stream().map(file -> project.sources().resolve(file)).toList(),
          project.output(),
          classPath,
          project.options(OPTIONS),
          named(files, dirty),
          List.of(new SchemacProcessor(), new SchemacProcessorClaim()));
    }

    /** The files that are new or have another text. */
    private static Set<String> changes(Map<String, String> before, Map<String, String> now) {
      Set<String> changed = new TreeSet<>();
      now.forEach(
          (file, text) -> {
            if (!text.equals(before.get(file))) {
              changed.add(file);
            }
          });
      return changed;
    }

    /** The unchanged classes that are there compiled. */
    private List<String> named(Map<String, String> files, Set<String> dirty) {
      if (builder != Builder.GRADLE && builder != Builder.GRADLE_25) {
        return List.of();
      }
      return files.keySet().stream()
          .filter(file -> !dirty.contains(file) && Files.exists(output(file)))
          .map(file -> file.replace(".java", "").replace('/', '.'))
          .filter(name -> !name.endsWith("package-info"))
          .toList();
    }

    private Path output(String file) {
      return project.output().resolve(file.replace(".java", ".class"));
    }

    private void deleteOutput(String file) {
      try {
        Files.deleteIfExists(output(file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
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
