package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A compile of the classes that are pulled from the schema of a case of the processor's has nothing
 * to write: in an ordinary build of some cases, and with {@code -Dschemac.test.cases=types-.*} of
 * those whose names match, in each style.
 */
class PullCasesTest {

  private static final Path CASES =
      Path.of("../processor/src/test/resources/cases").toAbsolutePath().normalize();
  private static final @Nullable String WANTED = System.getProperty("schemac.test.cases");

  /** Of all cases in one style alone. */
  private static final @Nullable String STYLE = System.getProperty("schemac.test.style");

  /** In an ordinary build, one of so many cases. */
  private static final int ONE_OF = 16;

  @ParameterizedTest
  @MethodSource("cases")
  void classesOfACaseAreUpToDate(String name, @TempDir Path folder) throws Exception {
    Schema schema = schemaOf(last(CASES.resolve(name)), folder.resolve("case"));
    assumeThat(schema).as("its classes are refused, or need another build").isNotNull();
    assumeThat(schema.externalTables()).isEmpty();
    for (Style style : Style.values()) {
      if (STYLE != null
          ? style.name().equals(STYLE)
          : WANTED != null
              || style.ordinal() == Math.floorMod(name.hashCode(), Style.values().length)) {
        PulledClasses pulled =
            PulledProject.isUpToDate(schema.withoutPending(), style, folder.resolve(style.name()));
        assertThat(pulled.report()).isEmpty();
      }
    }
  }

  /** The schema of a case's classes; null: they are refused, or need another build. */
  private static @Nullable Schema schemaOf(Path version, Path folder) throws Exception {
    Path migrations = Files.createDirectories(folder.resolve("migrations"));
    String said =
        Compile.of(version, migrations, folder.resolve("classes"), "-Aschemac.postgres=18");
    assertThat(said).as("how it is compiled").doesNotContain("UnknownOption");
    Path snapshot = migrations.resolve(Snapshot.FILE);
    return Files.exists(snapshot)
        ? SnapshotReader.read(Files.readAllBytes(snapshot)).schema()
        : null;
  }

  private static Path last(Path folder) throws IOException {
    try (Stream<Path> versions = Files.list(folder)) {
      return versions
          .filter(path -> path.getFileName().toString().startsWith("v"))
          .max(Path::compareTo)
          .orElseThrow();
    }
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(
              name ->
                  WANTED == null
                      ? Math.floorMod(name.hashCode(), ONE_OF) == 0
                      : name.matches(WANTED))
          .sorted()
          .toList();
    }
  }
}
