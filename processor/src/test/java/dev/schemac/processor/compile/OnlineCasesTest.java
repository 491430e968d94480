package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.postgres.Catalog;
import dev.schemac.processor.postgres.PostgresServer;
import dev.schemac.processor.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@link CasesTest}, with {@code schemac.online=true}: each leads to the same
 * database. Those that have a folder in {@code online} lead there by the files in it. An ordinary
 * build takes these and a quarter of the others, {@code -Dschemac.test.cases=} takes all.
 */
class OnlineCasesTest {

  private static final Path CASES = Golden.folder("cases");
  private static final Path ONLINE = Golden.folder("online");

  @ParameterizedTest
  @MethodSource("evolution")
  void leadsToTheSameDatabase(String name, @TempDir Path folder) throws IOException {
    TestProject evolved = new TestProject(CasesTest.create(folder.resolve("evolved")));
    List<Path> versions = CasesTest.versions(name);
    OtherBuild otherBuild = new OtherBuild(versions);
    for (Path version : versions) {
      CasesTest.load(evolved, version);
      evolved.build(CasesTest.options(version, evolved, true));
      otherBuild.compiled(evolved);
    }
    if (Files.exists(ONLINE.resolve(name))) {
      Golden.compareFolder(ONLINE.resolve(name), SqlFiles.of(evolved).texts());
    }
    TestProject fresh = new TestProject(CasesTest.create(folder.resolve("fresh")));
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

  static List<String> evolution() throws IOException {
    String wanted = System.getProperty("schemac.test.cases");
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("refused-") && !name.startsWith("create-"))
          .filter(name -> wanted == null ? isUsual(name) : name.matches(wanted + ".*"))
          .sorted()
          .toList();
    }
  }

  /** Those with expected files, and a quarter of the others. */
  private static boolean isUsual(String name) {
    return Files.exists(ONLINE.resolve(name)) || Math.floorMod(name.hashCode(), 4) == 0;
  }
}
