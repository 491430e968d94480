package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQL means the same on one line. */
class OneLineSqlTest {

  private static final List<String> LITERALS =
      List.of(
          "'a\nb'",
          "'it''s\n\\n \\'",
          "E'a\\\nb\\\\\n\\t\\'\n'",
          "E'a\nb' || $$x\ny$$",
          "$$it's\n\\$$",
          "$tag$a$$\nb$tag$",
          "N'a\nb'",
          "'a' || '\n'",
          "concat('\n', \"c'\n\", '\n')");

  @Test
  void writesLineFeedsAsEscapes() {
    assertThat(OneLineSql.of("a = 'b\nc' AND \"d'\" <> E'\\'\n'"))
        .isEqualTo("a = E'b\\nc' AND \"d'\" <> E'\\'\\n'");
    assertThat(OneLineSql.of("a = 'it\\''s' OR b = $$\n'$$"))
        .isEqualTo("a = 'it\\''s' OR b = E'\\n'''");
  }

  @OnPostgres
  void keepsTheValue(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (String literal : LITERALS) {
        String query = "SELECT " + literal + " = " + OneLineSql.of(literal);
        String from = " FROM (SELECT 1 AS \"c'\n\") AS t";
        assertThat(database.rows(query + from)).as(literal).containsExactly("t");
      }
    }
  }
}
