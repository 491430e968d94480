package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.text.HiddenCharacters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any text as the value of an annotation or an option: no exception escapes, and what is valid
 * reaches PostgreSQL as it was written.
 */
class ValueFuzzTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int INPUTS = Integer.getInteger("schemac.test.inputs", 300);
  private static final int CLASSES = 20;
  private static final int LONG = 10_000;

  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "\"",
          "\"\"",
          "\\",
          "\\'",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "${",
          "${x}",
          "$$",
          "$a$",
          "--",
          "/*",
          "*/",
          ";",
          ",",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "%",
          "%s",
          "?",
          ":x",
          "::text",
          "select",
          "table",
          "user",
          "DROP TABLE users;",
          "null",
          "true",
          "E'\\n'",
          "U&'\\0041'",
          "B'1'",
          "1",
          "1e",
          "a",
          "id",
          "text",
          "\u00e4",
          "\u65e5\u672c",
          "\ud83d\ude00",
          "\u2028",
          "\u202e",
          "\u200b",
          "\u00ad",
          "\udb40\udc01",
          " \n",
          "\t\n",
          "\ufeff",
          "\u00a0",
          "\u0001",
          "\u007f",
          "x",
          "\\u0041",
          "{0}");

  /** What no PostgreSQL text can hold. */
  private static final List<String> IMPOSSIBLE = List.of("\0", "\ud800", "\udc00");

  private static final List<String> FIELD_ANNOTATIONS =
      List.of(
          "@Column(~)",
          "@Column(type = ~)",
          "@Column(defaultSql = ~)",
          "@Column(generatedAs = ~)",
          "@Column(collation = ~)",
          "@Check(~)",
          "@Check(value = \"id > 0\", name = ~)",
          "@Comment(~)",
          "@Index(~)",
          "@Index(where = ~)",
          "@Index(include = ~)",
          "@Index(with = ~)",
          "@Unique(~)",
          "@Unique(name = ~)",
          "@ForeignKey(value = F0.class, references = ~)",
          "@RenamedFrom(~)",
          "@Backfill(~)",
          "@Using(~)");

  private static final List<String> CLASS_ANNOTATIONS =
      List.of(
          "@Table(~)",
          "@Table(value = \"t\", schema = ~)",
          "@Table @Check(~)",
          "@Table @PrimaryKey(~)",
          "@Table @PrimaryKey(value = \"id\", name = ~)",
          "@Table @Index(~)",
          "@Table @Unique({\"id\", ~})",
          "@Table @ForeignKey(value = F0.class, columns = ~)",
          "@Table @Comment(~)",
          "@Table @DroppedColumn(~)",
          "@Table @DroppedTable(~)",
          "@Table @RenamedFrom(~)",
          "@Table @Ignored(~)");

  @TempDir Path temp;
  private final Random random = new Random(SEED);

  private String text(int most, boolean possible) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      boolean none = !possible && random.nextInt(10) == 0;
      List<String> pieces = none ? IMPOSSIBLE : PIECES;
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    if (most > 1 && random.nextInt(40) == 0) {
      return text.toString().repeat(LONG / text.length() + 1).substring(0, LONG);
    }
    return text.toString();
  }

  /** A name that nothing else has, of characters that a reader sees. */
  private String name(String unique) {
    String name = label(unique);
    while (HiddenCharacters.firstInName(name) != null) {
      name = label(unique);
    }
    return name;
  }

  /** A label that nothing else has. */
  private String label(String unique) {
    String label = text(6, true) + unique;
    return label.getBytes(StandardCharsets.UTF_8).length > 50 ? unique : label;
  }

  /** A string literal of Java. */
  private static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\%03o", (int) c));
      } else if (c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  @Test
  void anyTextInAnyAnnotation() {
    int refused = 0;
    int compiles = INPUTS / CLASSES + 1;
    for (int i = 0; i < compiles; i++) {
      TestProject project = new TestProject(temp.resolve("any" + i));
      for (int c = 0; c < CLASSES; c++) {
        project.source("F" + c + ".java", anyClass(c));
      }
      TestCompiler compiler = i % 3 == 0 ? TestCompiler.ECJ : TestCompiler.JAVAC;
      CompileResult result = project.build(compiler);
      assertThat(result.messages().toString() + result.output())
          .as("seed %d, compile %d", SEED, i)
          .doesNotContain("InternalError", "Exception", "\tat ");
      for (CompileResult.Message message : result.ofSchemac()) {
        assertThat(HiddenCharacters.firstIn(message.text())).isNull();
      }
      refused += result.errors().size();
      assertThat(result.success() || project.folder().isEmpty()).isTrue();
      TestProject.deleteTree(project.root());
    }
    System.out.printf(
        "ValueFuzzTest: %d classes of any text, %d errors told (seed %d)%n",
        compiles * CLASSES, refused, SEED);
  }

  private String anyClass(int number) {
    boolean onClass = random.nextBoolean();
    String text = literal(text(12, false));
    String annotation =
        (onClass ? CLASS_ANNOTATIONS : FIELD_ANNOTATIONS)
            .get(random.nextInt((onClass ? CLASS_ANNOTATIONS : FIELD_ANNOTATIONS).size()))
            .replace("~", text);
    String label = random.nextInt(4) == 0 ? "@Label(" + text + ") " : "";
    return "import dev.schemac.*;\n"
        + (onClass ? annotation : "@Table")
        + " class F%d { long id; %s String field; E%d e; }\n"
            .formatted(number, onClass ? "" : annotation.replace("%", "%%"), number)
            .replace("%%", "%")
        + "enum E"
        + number
        + " { "
        + label
        + "A, B }\n";
  }

  @Test
  void validTextReachesPostgres() throws SQLException {
    int compiles = INPUTS / CLASSES / 2 + 1;
    List<Integer> majors = PostgresServer.majors();
    for (int i = 0; i < compiles; i++) {
      TestProject project = new TestProject(temp.resolve("valid" + i));
      List<ValidClass> classes = new ArrayList<>();
      for (int c = 0; c < CLASSES; c++) {
        classes.add(new ValidClass(c));
      }
      PostgresServer server = PostgresServer.of(majors.get(i % majors.size()));
      try (TestDatabase database = server.newDatabase()) {
        Set<String> run = new HashSet<>();
        for (int version = 0; version < 2; version++) {
          for (ValidClass each : classes) {
            each.next();
            project.source("F" + each.number + ".java", each.source());
          }
          TestCompiler compiler = i % 3 == 0 ? TestCompiler.ECJ : TestCompiler.JAVAC;
          CompileResult result =
              project.build(compiler, "-Aschemac.base=none", "-Aschemac.classes=false");
          assertThat(result.errors()).as("seed %d, compile %d", SEED, i).isEmpty();
          project
              .folder()
              .forEach(
                  (file, text) -> {
                    assertThat(HiddenCharacters.firstIn(text)).as(file).isNull();
                    assertThat(text).doesNotContain(" \n", "\t\n");
                  });
          for (Map.Entry<String, String> file : new TreeMap<>(project.folder()).entrySet()) {
            String sql = file.getValue();
            if (!file.getKey().endsWith(".sql") || !run.add(file.getKey())) {
              continue;
            }
            if (sql.contains("outside a transaction")) {
              database.runStatements(sql);
            } else {
              database.runInTransaction(sql);
            }
          }
          for (ValidClass each : classes) {
            each.check(database);
          }
        }
      }
      TestProject.deleteTree(project.root());
    }
    System.out.printf(
        "ValueFuzzTest: %d classes of valid text in two versions on PostgreSQL (seed %d)%n",
        compiles * CLASSES, SEED);
  }

  /** A class whose names, comments, labels and defaults are any text that PostgreSQL can hold. */
  private final class ValidClass {

    final int number;
    private String table;
    private String column;
    private String was;
    private String comment;
    private String value;
    private String label;
    private String labelWas;

    ValidClass(int number) {
      this.number = number;
      this.table = name("t" + number);
    }

    void next() {
      was = column;
      column = name(was == null ? "c" : "d");
      labelWas = label;
      label = label(was == null ? "l" : "m");
      comment = text(12, true) + "c";
      value = text(12, true);
    }

    String source() {
      String quoted = "'" + value.replace("'", "''") + "'";
      String check = "length(\"" + column.replace("\"", "\"\"") + "\") < 100000";
      return "import dev.schemac.*;\n@Comment(%s) @Table(%s) class F%d { long id;\n"
              .formatted(literal(comment), literal(table), number)
          + (was == null ? "" : "@RenamedFrom(" + literal(was) + ") ")
          + "@Column(value = "
          + literal(column)
          + ", defaultSql = "
          + literal(quoted)
          + ")\n"
          + "@Check("
          + literal(check)
          + ") @Index @Comment("
          + literal(comment)
          + ")"
          + " String field; E"
          + number
          + " e; }\n"
          + "enum E"
          + number
          + " { @Label("
          + literal(label)
          + ") "
          + (labelWas == null ? "" : "@RenamedFrom(" + literal(labelWas) + ") ")
          + "A, B }\n";
    }

    void check(TestDatabase database) throws SQLException {
      String name = "\"" + table.replace("\"", "\"\"") + "\"";
      String columnName = "\"" + column.replace("\"", "\"\"") + "\"";
      database.execute("INSERT INTO " + name + " (id) VALUES (1)");
      String sql =
          "SELECT obj_description(c.oid, 'pg_class'), col_description(c.oid, a.attnum), t."
              + columnName
              + " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, "
              + name
              + " t WHERE c.relname = ? AND a.attname = ? ORDER BY t.ctid DESC";
      try (PreparedStatement query = database.connection().prepareStatement(sql)) {
        query.setEscapeProcessing(false);
        query.setString(1, table);
        query.setString(2, column);
        ResultSet row = query.executeQuery();
        assertThat(row.next()).as(table + " " + column).isTrue();
        assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
            .as(source())
            .containsExactly(comment, comment, value);
      }
    }
  }

  @Test
  void anyTextInAnyOption() {
    List<String> names =
        List.of(
            "migrations",
            "sources",
            "mode",
            "unresolved",
            "drops",
            "rewrites",
            "online",
            "lockTimeout",
            "postgres",
            "name",
            "naming",
            "base",
            "rebase",
            "baseline",
            "runner",
            "classes",
            "bundle",
            "nothing");
    TestProject project = new TestProject(temp.resolve("options"));
    project.source("F.java", "@dev.schemac.Table(\"f\") class F { long id; }");
    int inputs = INPUTS / 3;
    for (int i = 0; i < inputs; i++) {
      String option = names.get(random.nextInt(names.size()));
      boolean folder = option.equals("migrations") || option.equals("sources");
      String value = (folder ? temp + "/" : "") + text(4, false);
      List<String> options = new ArrayList<>(List.of("-Aschemac." + option + "=" + value));
      if (!option.equals("migrations")) {
        options.add("-Aschemac.migrations=" + project.migrations());
      }
      if (!option.equals("mode")) {
        options.add("-Aschemac.mode=write");
      }
      CompileResult result =
          TestCompiler.JAVAC.compile(
              project.sourceFiles(), project.output(), TestProject.classPath(), options);
      assertThat(result.messages().toString() + result.output())
          .as("seed %d: %s=%s", SEED, option, value)
          .doesNotContain("InternalError", "\tat ");
    }
    System.out.printf("ValueFuzzTest: %d values of options (seed %d)%n", inputs, SEED);
  }
}
