package dev.schemac.processor.compile;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@link CasesTest} that say what becomes of rows. {@code rows.sql} in a version is
 * run behind that version's migrations; {@code rows.txt} beside the versions holds the rows that
 * all tables have in the end, with {@code schemac.online=true} and without.
 */
class RowsTest {

  private static final Path CASES = Golden.folder("cases");

  @ParameterizedTest
  @MethodSource("cases")
  void offline(String name, @TempDir Path folder) throws IOException {
    for (int major : PostgresServer.majors()) {
      run(name, folder.resolve(String.valueOf(major)), major, false);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void online(String name, @TempDir Path folder) throws IOException {
    for (int major : PostgresServer.majors()) {
      run(name, folder.resolve(String.valueOf(major)), major, true);
    }
  }

  private static void run(String name, Path folder, int major, boolean online) throws IOException {
    TestProject project = new TestProject(CasesTest.create(folder));
    Set<String> applied = new HashSet<>();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (Path version : CasesTest.versions(name)) {
        CasesTest.load(project, version);
        project.build(CasesTest.options(version, project, online));
        OtherBuild.run(version, database);
        for (Map.Entry<String, String> file : SqlFiles.of(project).texts().entrySet()) {
          if (applied.add(file.getKey())) {
            SqlFiles.apply(file.getValue(), database);
          }
        }
        Path rows = version.resolve("rows.sql");
        if (Files.exists(rows)) {
          database.execute(Files.readString(rows));
        }
      }
      Golden.compare(CASES.resolve(name).resolve("rows.txt"), rows(database));
    }
  }

  /** A line for each row, its columns by name, since their order is no part of the schema. */
  private static String rows(TestDatabase database) {
    StringBuilder out = new StringBuilder();
    List<String> tables =
        database.rows(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                + " ORDER BY table_name");
    for (String table : tables) {
      String row =
          "SELECT (SELECT string_agg(key || '=' || coalesce(value, 'NULL'), ', ' ORDER BY key)"
              + " FROM jsonb_each_text(to_jsonb(t))) AS line FROM "
              + table
              + " t ORDER BY line";
      for (String line : database.rows(row)) {
        out.append(table).append(": ").append(line).append('\n');
      }
    }
    return out.toString();
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      String wanted = System.getProperty("schemac.test.cases", "");
      return folders
          .filter(folder -> Files.exists(folder.resolve("v1/rows.sql")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(wanted + ".*"))
          .sorted()
          .toList();
    }
  }
}
