package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The SQL in headers runs, on the expected migrations of all cases: the query of sizes before its
 * file, and the way out behind its file, all of it or half of it. The database is then as it was
 * before the migration, but for what the header says is left, and the migration can run again.
 */
class HeaderTest {

  private static final String SIZES = "-- Sizes: ";
  private static final String WAY_OUT = "-- To back out";
  private static final String LEAVES = "\n-- Backing out leaves ";
  private static final String INDENT = "--   ";
  private static final Pattern NAMED = Pattern.compile("(V?\\d{4}) \\(([a-z]+)\\)");

  @OnPostgres
  void theSqlInHeadersRuns(int major) throws IOException {
    List<String> failures = new ArrayList<>();
    int backedOut = 0;
    int sizes = 0;
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (Case one : Case.all()) {
        List<String> files = files(one);
        if (!one.majors().contains(major)
            || Files.exists(one.folder().resolve("v1/before.sql"))
            || files.stream()
                .noneMatch(file -> file.contains("\n" + SIZES) || !wayOut(file).isEmpty())) {
          continue;
        }
        try {
          sizes += sizes(files, database);
          for (int i = 0; i < files.size(); i++) {
            if (!wayOut(files.get(i)).isEmpty()) {
              backOut(files, i, 1, database);
              backOut(files, i, 2, database);
              backedOut++;
            }
          }
        } catch (SqlFailure | AssertionError e) {
          failures.add(one.folder().getFileName() + ": " + e.getMessage());
        }
      }
    }
    assertThat(failures).isEmpty();
    assertThat(backedOut).isGreaterThan(20);
    assertThat(sizes).isGreaterThan(20);
  }

  @Test
  void headersNameFilesOfTheirMigration() throws IOException {
    int named = 0;
    for (Case one : Case.all()) {
      List<String> files = files(one);
      Set<String> names = new HashSet<>();
      files.forEach(file -> names.add(file.lines().findFirst().orElse("").split("\\s+", -1)[1]));
      for (String file : files) {
        String header = file.split("\n\n", 2)[0];
        for (MatchResult match : NAMED.matcher(header).results().toList()) {
          assertThat(names)
              .as(header)
              .anyMatch(
                  it -> it.startsWith(match.group(1) + "_") && it.endsWith("_" + match.group(2)));
          named++;
        }
      }
    }
    assertThat(named).isGreaterThan(100);
  }

  private static List<String> files(Case one) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    Path folder = one.folder().resolve("migrations");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.filter(it -> it.toString().endsWith(".sql")).toList()) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return List.copyOf(texts.values());
  }

  private static int sizes(List<String> files, TestDatabase database) {
    database.clear();
    int queries = 0;
    for (String file : files) {
      for (String line : file.lines().filter(it -> it.startsWith(SIZES)).toList()) {
        assertThat(database.rows(line.substring(SIZES.length()))).isNotEmpty();
        queries++;
      }
      SqlFiles.apply(file, database);
    }
    return queries;
  }

  /**
   * Runs a migration up to one of its files, and back.
   *
   * @param divisor the share of the file's statements that run, if they run one by one
   */
  private static void backOut(List<String> files, int last, int divisor, TestDatabase database) {
    database.clear();
    int first = last;
    while (first > 0 && !files.get(first).lines().findFirst().orElse("").contains("  file 1 of ")) {
      first--;
    }
    for (String file : files.subList(0, first)) {
      SqlFiles.apply(file, database);
    }
    List<String> before = Catalog.read(database);
    for (String file : files.subList(first, last)) {
      SqlFiles.apply(file, database);
    }
    String file = files.get(last);
    if (divisor == 1 || file.contains(" -1 -f\n")) {
      SqlFiles.apply(file, database);
    } else {
      List<String> statements = ScriptSplitter.split(file);
      statements.subList(0, statements.size() / divisor).forEach(database::execute);
    }
    ScriptSplitter.split(wayOut(file)).forEach(database::execute);
    if (!file.contains(LEAVES)) {
      assertThat(Catalog.read(database)).isEqualTo(before);
      for (String again : files.subList(first, files.size())) {
        SqlFiles.apply(again, database);
      }
    }
  }

  /** The statements that a header lists; empty: none. */
  private static String wayOut(String file) {
    StringBuilder statements = new StringBuilder();
    boolean listed = false;
    for (String line : file.lines().toList()) {
      if (line.isEmpty()) {
        break;
      } else if (line.startsWith(WAY_OUT)) {
        listed = line.endsWith(":");
      } else if (listed && line.startsWith(INDENT)) {
        statements.append(line.substring(INDENT.length())).append('\n');
      } else {
        listed = false;
      }
    }
    return statements.toString();
  }
}
