package dev.schemac.database.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.ScriptSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementSplitterTest {

  @Test
  void semicolonsInQuotesAndBracketsEndNothing() {
    assertThat(
            split(
                """
                -- a;
                SELECT ';', E'\\';', ";", $$;$$, $a$ $$; $a$, (SELECT 1;2) /* ; /* ; */ ; */;

                CREATE TABLE a$b$ (c int); ;
                SELECT 'it''s;'"""))
        .containsExactly(
            "2: SELECT ';', E'\\';', \";\", $$;$$, $a$ $$; $a$, (SELECT 1;2) /* ; /* ; */ ; */",
            "4: CREATE TABLE a$b$ (c int)",
            "5: SELECT 'it''s;'");
  }

  @Test
  void bodiesOfFunctionsAreOneStatement() {
    assertThat(
            split(
                """
                CREATE OR REPLACE FUNCTION f(x int) RETURNS int LANGUAGE sql
                BEGIN ATOMIC
                  SELECT CASE WHEN x = 1 THEN 2 END;
                  SELECT 3;
                END;
                BEGIN;
                COMMIT;"""))
        .hasSize(3)
        .element(1)
        .isEqualTo("6: BEGIN");
  }

  @Test
  void rowsFollowACopy() {
    List<MigrationStatement> statements =
        StatementSplitter.split("COPY t (a) FROM stdin;\n1;\n'\n\\.\nSELECT 1;\n");
    assertThat(statements).hasSize(2);
    assertThat(statements.get(0).copied()).isEqualTo("1;\n'\n");
    assertThat(statements.get(1).line()).isEqualTo(5);
  }

  @Test
  void whatIsNeverClosedIsLeftToTheServer() {
    assertThat(split("SELECT 1; SELECT '")).hasSize(2);
    assertThat(split("/* ")).isEmpty();
    assertThat(split("$x$ ; ")).hasSize(1);
    assertThat(split("COPY t FROM STDIN;")).hasSize(1);
  }

  /** A dump is long: its statements are cut in one pass. */
  @Test
  void aHundredThousandStatementsAreCutInOnePass() {
    List<MigrationStatement> statements =
        StatementSplitter.split("INSERT INTO t\nVALUES (1, 'x');\n".repeat(100_000));
    assertThat(statements).hasSize(100_000);
    assertThat(statements.get(99_999).line()).isEqualTo(199_999);
  }

  /** The tests of migrations have a splitter of their own. */
  @Test
  void everyMigrationOfTheCasesIsCutInTheSamePlaces() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../processor/src/test/resources/cases"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".sql")).toList()) {
        String script = Files.readString(file);
        assertThat(StatementSplitter.split(script))
            .as(file.toString())
            .hasSameSizeAs(ScriptSplitter.split(script));
      }
    }
  }

  private static List<String> split(String script) {
    return StatementSplitter.split(script).stream().map(it -> it.line() + ": " + it.sql()).toList();
  }
}
