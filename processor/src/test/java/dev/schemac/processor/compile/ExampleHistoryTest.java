package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example's committed migrations, from an empty database on each supported server. */
class ExampleHistoryTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @ParameterizedTest(name = "PostgreSQL {0}")
  @ValueSource(ints = {15, 16, 17, 18})
  void givesWhatTheClassesSay(int major, @TempDir Path folder) throws IOException {
    TestProject committed = new TestProject(folder.resolve("committed"));
    TestProject.copyTree(ROOT.resolve("migrations"), committed.migrations());
    assertThat(SqlFiles.of(committed).texts()).hasSizeGreaterThan(1);
    assertThat(catalog(committed, major)).isEqualTo(catalog(fresh(folder), major));
  }

  private static TestProject fresh(Path folder) throws IOException {
    TestProject fresh = new TestProject(Files.createDirectories(folder.resolve("fresh")));
    TestProject.copyTree(ROOT.resolve("example/src/main/java"), fresh.sources());
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    CompileResult result =
        TestCompiler.JAVAC.compile(
            fresh.sourceFiles(), fresh.output(), classPath, fresh.options("-Aschemac.base=none"));
    assertThat(result.errors()).isEmpty();
    assertThat(SqlFiles.of(fresh).texts()).hasSize(1);
    return fresh;
  }

  private static List<String> catalog(TestProject project, int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      SqlFiles.of(project).apply(database);
      return Catalog.read(database);
    }
  }
}
