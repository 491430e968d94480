package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the processor's golden migrations make is read as it is. Each twentieth folder of them is
 * taken; {@code -Dschemac.test.goldens=1} takes all. Those that reference tables of other builds
 * are left out, since these tables are not there.
 */
class GoldenMigrationsTest {

  private static final Path CASES = Path.of("..", "processor", "src", "test", "resources", "cases");

  @OnPostgres
  void foldersOfMigrations(int major) throws Exception {
    List<Path> folders = folders(major);
    int step = Integer.getInteger("schemac.test.goldens", 20);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < folders.size(); i += step) {
      Path folder = folders.get(i);
      try {
        RoundTrip.of(major, database -> run(database, folder));
      } catch (RuntimeException | AssertionError e) {
        failures.add(folder + ": " + e.getMessage());
      }
    }
    assertThat(failures).isEmpty();
  }

  private static List<Path> folders(int major) throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(folder -> folder.resolve("migrations"))
          .filter(Files::isDirectory)
          .filter(folder -> !folder.toString().contains("external-tables"))
          .filter(folder -> runsOn(major, folder.getParent().getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** A folder for newer servers says since which. */
  private static boolean runsOn(int major, String folder) {
    int since = folder.lastIndexOf("-since-");
    return since < 0 || Integer.parseInt(folder.substring(since + "-since-".length())) <= major;
  }

  private static void run(TestDatabase database, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".sql")).sorted().toList()) {
        run(database, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(TestDatabase database, String script) {
    if (script.contains("ON_ERROR_STOP=1 -1 ")) {
      database.runInTransaction(script);
    } else {
      database.runStatements(script);
    }
  }
}
