package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the schema cannot hold is named, kind by kind, and all else of its table is read. */
class LeftoversTest {

  /** What the next test that gets the database would find there. */
  private static final String CLEAN_UP =
      """
      DROP EVENT TRIGGER IF EXISTS watch;
      DROP SUBSCRIPTION IF EXISTS copies;
      DROP PUBLICATION IF EXISTS some_rows;
      DROP CAST IF EXISTS (integer AS pair);
      DROP LANGUAGE IF EXISTS other CASCADE;
      DROP FOREIGN DATA WRAPPER IF EXISTS far CASCADE;
      DROP ACCESS METHOD IF EXISTS heap_again CASCADE;
      ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
      DROP TABLE IF EXISTS placed;
      DROP TABLESPACE IF EXISTS leftover_space;
      """;

  @OnPostgres
  void everyKindIsNamed(int major) throws SQLException, IOException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      try {
        create(database, major);
        Introspection read = Introspector.of(CatalogFilter.ALL).read(database.connection());
        assertThat(lines(read)).isEqualTo(expected(major));
        assertThat(read.leftovers()).noneMatch(it -> it.definition().contains("swordfish"));
        tablesAreReadAsFarAsTheModelGoes(read, major);
      } finally {
        database.runStatements(CLEAN_UP);
      }
    }
  }

  private static void create(TestDatabase database, int major) throws IOException {
    database.runStatements(resource("leftovers.sql"));
    if (major >= 18) {
      database.runStatements(resource("leftovers-18.sql"));
    }
    try {
      database.execute("CREATE UNIQUE INDEX CONCURRENTLY broken ON referencing (late)");
    } catch (SqlFailure twoRowsAreAlike) {
      // The index stays behind as INVALID, which is wanted here.
    }
  }

  private static List<String> expected(int major) throws IOException {
    List<String> lines = new ArrayList<>(resource("leftovers.txt").lines().toList());
    if (major >= 18) {
      lines.addAll(resource("leftovers-18.txt").lines().toList());
    }
    lines.sort(null);
    return lines;
  }

  private static List<String> lines(Introspection read) {
    List<String> lines = new ArrayList<>();
    for (Leftover leftover : read.leftovers()) {
      QualifiedName table = leftover.table();
      String of = table == null ? "" : " of " + table.sql();
      lines.add(leftover.kind() + ": " + leftover.name() + of);
    }
    lines.sort(null);
    return lines;
  }

  private static void tablesAreReadAsFarAsTheModelGoes(Introspection read, int major) {
    Table plain = table(read, "plain");
    assertThat(plain.comment()).isEqualTo("the classes have this");
    assertThat(plain.columns()).extracting("name").containsExactly("id", "a", "b", "body");
    assertThat(plain.primaryKey()).isNotNull();
    assertThat(plain.constraints())
        .extracting("name")
        .containsExactly("plain_check", "plain_excl", "plain_key");
    assertThat(plain.indexes()).extracting("name").containsExactly("plain_b");
    assertThat(table(read, "users").columns())
        .extracting(column -> column.type().sql())
        .containsExactly("integer", "email", "email[]", "pair");
    assertThat(read.schema().tables()).doesNotContainKey(QualifiedName.of("events"));
    if (major >= 18) {
      assertThat(table(read, "newer").columns()).extracting("name").doesNotContain("c");
    }
  }

  private static Table table(Introspection read, String name) {
    return Objects.requireNonNull(read.schema().tables().get(QualifiedName.of(name)));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LeftoversTest.class.getResourceAsStream("/catalog/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
