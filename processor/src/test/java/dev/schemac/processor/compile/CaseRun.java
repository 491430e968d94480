package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * The versions of a {@link Case}, compiled one after the other in a project. Each compile's
 * migrations are history to the next ({@code schemac.base=none}) unless its options say otherwise.
 */
final class CaseRun {

  /** The modes that a case can be compiled in. */
  enum Mode {
    ONLINE,
    OFFLINE;

    private String option() {
      return "-Aschemac.online=" + (this == ONLINE);
    }
  }

  private final Case ofCase;
  private final Mode mode;
  private final TestProject project;
  private final OtherBuild otherBuild;

  CaseRun(Case ofCase, Mode mode, Path folder) throws IOException {
    this.ofCase = ofCase;
    this.mode = mode;
    this.project = new TestProject(Files.createDirectories(folder).toRealPath());
    this.otherBuild = new OtherBuild(ofCase.versions());
  }

  /**
   * Compiles all versions.
   *
   * @param maker the compiler of the library, where the case has one
   * @return what schemac said to each version, a line for each message
   */
  Map<Path, String> compile(TestCompiler compiler, TestCompiler maker) throws IOException {
    Map<Path, String> said = new TreeMap<>();
    for (Path version : ofCase.versions()) {
      load(version, maker);
      said.put(version, compile(version, compiler));
      otherBuild.compiled(project);
    }
    return said;
  }

  /** Compiles all versions with the javac of this JVM. */
  Map<Path, String> compile() throws IOException {
    return compile(TestCompiler.JAVAC, TestCompiler.JAVAC);
  }

  /** The SQL files that are there now, in the order in which they run. */
  Map<String, String> migrations() {
    return SqlFiles.of(project).texts();
  }

  /**
   * Runs the migrations, one after the other; they must make the catalog that those of the last
   * version alone make.
   *
   * @param folder an empty one, for the project with the last version alone
   */
  void compareWithFresh(Path folder) throws IOException {
    CaseRun fresh = new CaseRun(ofCase, mode, folder);
    List<Path> versions = ofCase.versions();
    Path last = versions.get(versions.size() - 1);
    fresh.load(last, TestCompiler.JAVAC);
    fresh.compile(last, TestCompiler.JAVAC);
    for (int major : ofCase.majors()) {
      try (TestDatabase one = PostgresServer.of(major).newDatabase();
          TestDatabase other = PostgresServer.of(major).newDatabase()) {
        otherBuild.apply(project, one);
        otherBuild.applyAtLast(fresh.project, other);
        assertThat(Catalog.read(one)).as("PostgreSQL " + major).isEqualTo(Catalog.read(other));
      }
    }
  }

  /** Runs the migrations of each version, and behind them the rows that it brings. */
  void applyWithRows(TestDatabase database) throws IOException {
    List<Path> versions = ofCase.versions();
    for (int version = 0; version < versions.size(); version++) {
      otherBuild.applyVersion(version, project, database);
      Path rows = versions.get(version).resolve(Case.ROWS);
      if (Files.exists(rows)) {
        database.execute(Files.readString(rows));
      }
    }
  }

  private String compile(Path version, TestCompiler compiler) throws IOException {
    CompileResult result = project.build(compiler, options(version));
    boolean refused =
        result.ofSchemac().stream().anyMatch(it -> it.kind() == Diagnostic.Kind.ERROR);
    assertThat(result.success() || refused)
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

  /** Makes the sources those of a version, and builds the library that it uses. */
  private void load(Path version, TestCompiler maker) throws IOException {
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

  private String[] options(Path version) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("-Aschemac.base=none");
    options.add(mode.option());
    options.addAll(Case.options(version));
    options.replaceAll(option -> option.replace("PROJECT", project.root().toString()));
    return options.toArray(String[]::new);
  }
}
