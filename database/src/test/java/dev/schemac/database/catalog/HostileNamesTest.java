package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Names and labels of any characters are read as they are. */
class HostileNamesTest {

  private static final List<String> NAMES =
      List.of(
          "we\"ird \"\"",
          "it's ''",
          "dotted.name.",
          "back\\slash\\'",
          "and , (comma) ) USING btree (x) COLLATE \"C\" DESC",
          "größe 日本 \uD83D\uDE00",
          "select",
          "public",
          "{brace} ${x} %s ? :p",
          "-- no comment /* nor this",
          "NULL",
          "x".repeat(63),
          "ü".repeat(31));

  private static final List<String> HIDDEN =
      List.of("line\nfeed\r\n", "tab\t", "zero\u200Bwidth", "\u202Ebidi", "\u0001control");

  @OnPostgres
  void areReadAsTheyAre(int major) throws SQLException {
    Schema schema = RoundTrip.of(major, database -> create(database, NAMES));
    assertThat(schema.tables()).hasSize(NAMES.size());
    for (String name : NAMES) {
      isRead(schema, name);
    }
  }

  /** Core's reader of SQL takes no name with a character that nobody sees, so these are named. */
  @OnPostgres
  void hiddenCharactersInSqlMakeLeftovers(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      create(database, HIDDEN);
      Introspection read = Introspector.of(CatalogFilter.ALL).read(database.connection());
      assertThat(read.schema().tables()).hasSize(HIDDEN.size());
      for (String name : HIDDEN) {
        QualifiedName table = new QualifiedName(name, name);
        assertThat(read.schema().tables().get(table).columns()).hasSize(1);
        assertThat(read.leftovers())
            .filteredOn(leftover -> table.equals(leftover.table()))
            .extracting(Leftover::kind)
            .containsExactly("column", "constraint", "constraint", "constraint", "index");
      }
    }
  }

  private static void create(TestDatabase database, List<String> names) {
    database.execute("CREATE SCHEMA types");
    for (String name : names) {
      database.execute(creation(name));
    }
  }

  private static String creation(String name) {
    return """
    CREATE SCHEMA IF NOT EXISTS %1$s;
    CREATE TYPE types.%1$s AS ENUM (%2$s, 'other');
    CREATE TABLE %1$s.%1$s (
      id integer PRIMARY KEY,
      %1$s types.%1$s DEFAULT %2$s::types.%1$s CONSTRAINT %1$s CHECK (%1$s > %2$s::types.%1$s),
      EXCLUDE USING btree (%1$s WITH =) WHERE (%1$s <> 'other'),
      UNIQUE (%1$s, id),
      FOREIGN KEY (id) REFERENCES %1$s.%1$s);
    CREATE INDEX "index" ON %1$s.%1$s
      (%1$s DESC, (id::text || %2$s) COLLATE "C" text_pattern_ops)
      INCLUDE (id) WHERE %1$s IS NOT NULL;
    COMMENT ON COLUMN %1$s.%1$s.%1$s IS %2$s;
    COMMENT ON TABLE %1$s.%1$s IS %2$s;
    COMMENT ON TYPE types.%1$s IS %2$s;
    """
        .formatted(quoted(name), literal(name));
  }

  private static void isRead(Schema schema, String name) {
    String schemaName = name.equals("public") ? "" : name;
    Table table = Objects.requireNonNull(schema.tables().get(new QualifiedName(schemaName, name)));
    QualifiedName typeName = new QualifiedName("types", name);
    EnumType type = Objects.requireNonNull(schema.enumTypes().get(typeName));
    assertThat(type.labels()).containsExactly(name, "other");
    assertThat(type.comment()).isEqualTo(name);
    assertThat(table.comment()).isEqualTo(name);
    Column column = Objects.requireNonNull(table.column(name));
    assertThat(column.type().name()).isEqualTo(typeName);
    assertThat(column.comment()).isEqualTo(name);
    assertThat(table.constraints(Unique.class).get(0).columns()).containsExactly(name, "id");
    assertThat(table.constraints(ForeignKey.class).get(0).target()).isEqualTo(table.name());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
