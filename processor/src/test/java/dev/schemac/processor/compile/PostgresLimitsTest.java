package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much one table, key or index takes: just so much works, and one more is said at its place.
 */
class PostgresLimitsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void columnsOfATable(TestCompiler compiler) {
    String fields = fields(1600, "");
    assertRuns(compiler, "import dev.schemac.*;\n@Table(\"wide\")\nclass Wide { " + fields + " }");
    assertRefused(
        compiler,
        "import dev.schemac.*;\n@Table(\"wide\")\nclass Wide { " + fields + " int more; }",
        3,
        "Table 'wide' with 1601 columns: PostgreSQL takes at most 1600 in one table.");
  }

  private static Stream<Arguments> indexes() {
    return Stream.of(
            "@PrimaryKey({~}) => Key 't_pkey' with 33 columns: PostgreSQL takes at most 32 in one key.",
            "@Unique(value = {~}, name = \"k\") => Key 'k' with 33 columns",
            "@Index(value = {~}, name = \"i\") => Index 'i' with 33 columns: PostgreSQL takes at most 32"
                + " in one index, those of include counted.",
            "@Index(value = {~}, name = \"i\", using = Index.Method.BRIN) => Index 'i' with 33 columns",
            "@Index(value = \"x\", include = {~}, name = \"i\") => Index 'i' with 34 columns")
        .flatMap(
            line ->
                Stream.of(TestCompiler.JAVAC, TestCompiler.ECJ)
                    .map(
                        compiler ->
                            Arguments.of(compiler, line.split(" => ")[0], line.split(" => ")[1])));
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void columnsOfAnIndex(TestCompiler compiler, String annotation, String message) {
    int most = annotation.contains("include") ? 31 : 32;
    assertRuns(compiler, indexed(annotation, most));
    assertRefused(compiler, indexed(annotation, 33), 2, message);
  }

  private static String indexed(String annotation, int columns) {
    String names =
        IntStream.range(0, columns)
            .mapToObj(i -> "\"c" + i + "\"")
            .collect(Collectors.joining(", "));
    return "import dev.schemac.*;\n"
        + annotation.replace("~", names)
        + "\n@Table(\"t\") class Indexed { int x; "
        + fields(40, "")
        + " }";
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void fieldsOfAKey(TestCompiler compiler) {
    String start = "import dev.schemac.*;\n@Table(\"t\") class Keyed {\n";
    assertRuns(compiler, start + fields(32, "@PrimaryKey ") + "\n}");
    assertRefused(
        compiler,
        start + fields(32, "@PrimaryKey ") + "\n@PrimaryKey int last;\n}",
        4,
        "Key 't_pkey' with 33 columns");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void columnsOfAForeignKey(TestCompiler compiler) {
    String key =
        IntStream.range(0, 33).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(", "));
    String source =
        "import dev.schemac.*;\n@ForeignKey(value = Other.class, columns = {"
            + key
            + "})\n@Table(\"t\") class Keyed { "
            + fields(33, "")
            + " }\n@Table(\"other\") class Other { "
            + fields(33, "@PrimaryKey ")
            + " }";
    TestProject project = new TestProject(temp);
    project.source("Keyed.java", source);
    assertThat(project.build(compiler).errors())
        .anyMatch(error -> error.line() == 2 && error.text().contains("with 33 columns"))
        .hasSize(2);
  }

  private static String fields(int count, String annotation) {
    return IntStream.range(0, count)
        .mapToObj(i -> annotation + "int c" + i + ";")
        .collect(Collectors.joining(" "));
  }

  private void assertRuns(TestCompiler compiler, String source) {
    TestProject project = new TestProject(temp.resolve("runs"));
    project.source("Source.java", source);
    assertThat(project.build(compiler).errors()).isEmpty();
    try (TestDatabase database = PostgresServer.of(PostgresServer.majors().get(0)).newDatabase()) {
      SqlFiles.of(project).apply(database);
    }
  }

  private void assertRefused(TestCompiler compiler, String source, int line, String message) {
    TestProject project = new TestProject(temp.resolve("refused"));
    project.source("Source.java", source);
    CompileResult result = project.build(compiler);
    assertThat(result.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.text()).startsWith("[schemac:BadValue] ").contains(message);
              // ecj places what is about a class or repeated there at its name.
              assertThat(error.line())
                  .isBetween((long) line, compiler == TestCompiler.ECJ ? line + 1L : line);
            });
    assertThat(project.folder()).isEmpty();
  }
}
