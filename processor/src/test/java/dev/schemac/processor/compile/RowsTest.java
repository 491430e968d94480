package dev.schemac.processor.compile;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@link CasesTest} that say what becomes of rows. {@code rows.sql} in a version is
 * run behind that version's migrations; {@code rows.txt} beside the versions holds the rows that
 * all tables have in the end, in both modes.
 */
class RowsTest {

  @ParameterizedTest
  @MethodSource("cases")
  void online(Case one, @TempDir Path folder) throws IOException {
    compare(one, CaseRun.Mode.ONLINE, folder);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void offline(Case one, @TempDir Path folder) throws IOException {
    compare(one, CaseRun.Mode.OFFLINE, folder);
  }

  private static void compare(Case one, CaseRun.Mode mode, Path folder) throws IOException {
    CaseRun run = new CaseRun(one, mode, folder);
    run.compile();
    for (int major : PostgresServer.majors()) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        run.applyWithRows(database);
        Golden.compare(one.folder().resolve("rows.txt"), rows(database));
      }
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

  static List<Case> cases() throws IOException {
    return Case.all().stream().filter(Case::hasRows).toList();
  }
}
