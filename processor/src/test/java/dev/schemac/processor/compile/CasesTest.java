package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders of cases. {@code v1}, {@code v2} … hold the classes of each compile, perhaps {@code
 * options.txt}, and in {@code expected.txt} what it says; {@code migrations} holds the SQL files
 * that are there in the end. What is not of the project stands as {@link OtherBuild} says. Each
 * compile's migrations are history to the next ({@code schemac.base=none}) unless its options say
 * otherwise. {@code -Dschemac.test.cases=types-.*} runs only those whose names match.
 */
class CasesTest {

  private static final Path CASES = Golden.folder("cases");

  /** Cases whose last version is refused: its classes are no schema that a database has. */
  private static final String REFUSED = "refused-";

  @ParameterizedTest
  @MethodSource("cases")
  void javac(String name, @TempDir Path folder) throws IOException {
    OtherBuild other = new OtherBuild(versions(name));
    TestProject project = run(name, folder.resolve("evolved"), TestCompiler.JAVAC, other);
    Golden.compareFolder(CASES.resolve(name).resolve("migrations"), SqlFiles.of(project).texts());
    if (!name.startsWith(REFUSED)) {
      compareWithFresh(name, project, other, folder.resolve("fresh"));
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("cases")
  void ecj(String name, @TempDir Path folder) throws IOException {
    if (!Golden.REGENERATE) {
      OtherBuild other = new OtherBuild(versions(name));
      TestProject project = run(name, folder, TestCompiler.ECJ, other);
      Golden.compareFolder(CASES.resolve(name).resolve("migrations"), SqlFiles.of(project).texts());
    }
  }

  /** Each compiler says and makes the same of a library, whichever compiler made it. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("casesWithLibrary")
  void anyCompilerOfAnyLibrary(String name, @TempDir Path folder) throws IOException {
    for (TestCompiler maker : TestCompiler.available()) {
      for (TestCompiler compiler : TestCompiler.available()) {
        OtherBuild other = new OtherBuild(versions(name));
        Path one = folder.resolve(maker + "-" + compiler);
        TestProject project = run(name, one, compiler, maker, other);
        Golden.compareFolder(
            CASES.resolve(name).resolve("migrations"), SqlFiles.of(project).texts());
      }
    }
  }

  /** The migrations, one after the other, make the database that the last classes alone make. */
  private static void compareWithFresh(
      String name, TestProject evolved, OtherBuild otherBuild, Path folder) throws IOException {
    TestProject fresh = new TestProject(create(folder));
    List<Path> versions = versions(name);
    Path last = versions.get(versions.size() - 1);
    load(fresh, last);
    fresh.build(options(last, fresh));
    for (int major : majors(name)) {
      try (TestDatabase one = PostgresServer.of(major).newDatabase();
          TestDatabase other = PostgresServer.of(major).newDatabase()) {
        otherBuild.apply(evolved, one);
        otherBuild.applyAtLast(fresh, other);
        assertThat(Catalog.read(one)).as("PostgreSQL " + major).isEqualTo(Catalog.read(other));
      }
    }
  }

  /**
   * All versions that the case is for where they are asked for, else each case on one of them; none
   * where no server is new enough.
   */
  static List<Integer> majors(String name) throws IOException {
    int oldest = oldest(name);
    List<Integer> majors =
        PostgresServer.majors().stream().filter(major -> major >= oldest).toList();
    if (majors.isEmpty()) {
      return majors;
    }
    return System.getProperty("schemac.test.majors") != null
        ? majors
        : List.of(majors.get(Math.floorMod(name.hashCode(), majors.size())));
  }

  private static int oldest(String name) throws IOException {
    String option = "-Aschemac.postgres=";
    int oldest = 0;
    for (Path version : versions(name)) {
      Path file = version.resolve("options.txt");
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        if (line.startsWith(option)) {
          oldest = Math.max(oldest, Integer.parseInt(line.substring(option.length())));
        }
      }
    }
    return oldest;
  }

  static List<String> cases() throws IOException {
    String wanted = System.getProperty("schemac.test.cases", "");
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(wanted + ".*"))
          .sorted()
          .toList();
    }
  }

  static List<String> casesWithLibrary() throws IOException {
    return Golden.REGENERATE
        ? List.of()
        : cases().stream()
            .filter(name -> OtherBuild.hasClasses(CASES.resolve(name).resolve("v1")))
            .toList();
  }

  private static TestProject run(String name, Path folder, TestCompiler compiler, OtherBuild other)
      throws IOException {
    return run(name, folder, compiler, TestCompiler.JAVAC, other);
  }

  private static TestProject run(
      String name, Path folder, TestCompiler compiler, TestCompiler maker, OtherBuild other)
      throws IOException {
    TestProject project = new TestProject(create(folder));
    for (Path version : versions(name)) {
      load(project, version, maker);
      String said = compile(version, project, compiler, false);
      other.compiled(project);
      Golden.compare(version.resolve("expected.txt"), said);
    }
    return project;
  }

  /** Compiles the version that is loaded; gives what schemac said, a line each. */
  static String compile(Path version, TestProject project, TestCompiler compiler, boolean online)
      throws IOException {
    CompileResult result = project.build(compiler, options(version, project, online));
    assertThat(result.success() || !result.ofSchemac().isEmpty())
        .as(version + ": " + result.messages() + result.output())
        .isTrue();
    StringBuilder said = new StringBuilder();
    for (CompileResult.Message message : result.ofSchemac()) {
      String place = message.file().isEmpty() ? "-" : message.file();
      String text = message.text().replace(project.root().toString(), "PROJECT");
      said.append(place).append(' ').append(message.kind()).append(' ').append(text).append('\n');
    }
    return said.toString();
  }

  static void load(TestProject project, Path version) throws IOException {
    load(project, version, TestCompiler.JAVAC);
  }

  /**
   * Makes the sources of a project those of a version, and builds the library that it uses.
   *
   * @param maker the compiler of the library
   */
  private static void load(TestProject project, Path version, TestCompiler maker)
      throws IOException {
    TestProject.deleteTree(project.sources());
    OtherBuild.load(project, version, maker);
    try (Stream<Path> files = Files.walk(version)) {
      for (Path file : files.filter(f -> isSource(version, f)).toList()) {
        project.source(version.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  private static boolean isSource(Path version, Path file) {
    return file.toString().endsWith(".java") && !OtherBuild.has(version, file);
  }

  private static String[] options(Path version, TestProject project) throws IOException {
    return options(version, project, false);
  }

  static String[] options(Path version, TestProject project, boolean online) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("-Aschemac.base=none");
    options.add("-Aschemac.online=" + online);
    Path file = version.resolve("options.txt");
    if (Files.exists(file)) {
      options.addAll(Files.readAllLines(file));
    }
    options.replaceAll(option -> option.replace("PROJECT", project.root().toString()));
    return options.toArray(String[]::new);
  }

  static List<Path> versions(String name) throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve(name))) {
      return folders.filter(f -> f.getFileName().toString().startsWith("v")).sorted().toList();
    }
  }

  static Path create(Path folder) throws IOException {
    return Files.createDirectories(folder).toRealPath();
  }
}
