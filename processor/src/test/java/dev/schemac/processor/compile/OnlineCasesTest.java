package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@link CasesTest}, with {@code schemac.online=true}. The folder of a case in {@code
 * online} holds what differs from the other mode: the migrations, where any does, and as {@code
 * v1.txt}, {@code v2.txt} … what a compile says. All lead to the same database as a fresh one; an
 * ordinary build asks the server about those that fill and about a quarter of the others, {@code
 * -Dschemac.test.cases=} about all that match.
 */
class OnlineCasesTest {

  private static final Path CASES = Golden.folder("cases");
  private static final Path ONLINE = Golden.folder("online");

  private static final String MESSAGES = ".txt";

  @ParameterizedTest
  @MethodSource("dev.schemac.processor.compile.CasesTest#cases")
  void evolvesLive(String name, @TempDir Path folder) throws IOException {
    TestProject evolved = new TestProject(CasesTest.create(folder.resolve("evolved")));
    OtherBuild otherBuild = new OtherBuild(CasesTest.versions(name));
    Map<String, String> messages = new TreeMap<>();
    for (Path version : CasesTest.versions(name)) {
      CasesTest.load(evolved, version);
      String said = CasesTest.compile(version, evolved, TestCompiler.JAVAC, true);
      otherBuild.compiled(evolved);
      if (!said.equals(Files.readString(version.resolve("expected.txt")))) {
        messages.put(version.getFileName() + MESSAGES, said);
      }
    }
    Map<String, String> migrations = SqlFiles.of(evolved).texts();
    Golden.compareFolder(ONLINE.resolve(name), differences(name, migrations, messages));
    if (asksTheServer(name, migrations)) {
      compareWithFresh(name, evolved, otherBuild, folder.resolve("fresh"));
    }
  }

  private static Map<String, String> differences(
      String name, Map<String, String> migrations, Map<String, String> messages)
      throws IOException {
    Map<String, String> differences = new TreeMap<>(messages);
    if (!migrations.equals(Golden.texts(CASES.resolve(name).resolve("migrations")))) {
      differences.putAll(migrations);
    }
    return differences;
  }

  private static void compareWithFresh(
      String name, TestProject evolved, OtherBuild otherBuild, Path folder) throws IOException {
    TestProject fresh = new TestProject(CasesTest.create(folder));
    List<Path> versions = CasesTest.versions(name);
    Path last = versions.get(versions.size() - 1);
    CasesTest.load(fresh, last);
    fresh.build(CasesTest.options(last, fresh, true));
    for (int major : CasesTest.majors(name)) {
      try (TestDatabase one = PostgresServer.of(major).newDatabase();
          TestDatabase other = PostgresServer.of(major).newDatabase()) {
        otherBuild.apply(evolved, one);
        otherBuild.applyAtLast(fresh, other);
        assertThat(Catalog.read(one)).as("PostgreSQL " + major).isEqualTo(Catalog.read(other));
      }
    }
  }

  /** A case that is refused, or that only creates, has nothing to compare with a fresh database. */
  private static boolean asksTheServer(String name, Map<String, String> migrations) {
    if (name.startsWith("refused-") || name.startsWith("create-")) {
      return false;
    }
    return System.getProperty("schemac.test.cases") != null
        || migrations.keySet().stream().anyMatch(file -> file.endsWith("_fill.sql"))
        || Math.floorMod(name.hashCode(), 4) == 0;
  }
}
