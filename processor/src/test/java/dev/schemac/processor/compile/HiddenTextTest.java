package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.text.HiddenCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Characters that a reviewer cannot see, on every way by which a text of a class reaches a file: as
 * a part of a name or of SQL they are an error where they stand, as a part of a value they are
 * written as escapes, and PostgreSQL has them.
 */
class HiddenTextTest {

  private static final List<String> CHARACTERS =
      List.of("\u202e", "\u200b", "\u2028", "\u0007", "\u00ad", "\ufeff", "\udb40\udc01", "\r");

  /**
   * Places of a text; {@code ~} stands for it, {@code #} for the class's number. The text stands in
   * the line that ends in {@code //here}.
   */
  private enum Names {
    TABLE(onClass("@Table(~) //here")),
    SCHEMA(onClass("@Table(value = \"t#\", schema = ~) //here")),
    FORMER_TABLE(onClass("@RenamedFrom(~) //here\n@Table(\"t#\")")),
    FORMER_SCHEMA(onClass("@RenamedFrom(~ + \".x\") //here\n@Table(\"t#\")")),
    DROPPED_TABLE(onClass("@DroppedTable(~) //here\n@Table(\"t#\")")),
    SEQUENCE(onClass("@Sequence(~) //here\n@Table(\"t#\")")),
    SEQUENCE_SCHEMA(onClass("@Sequence(value = \"s#\", schema = ~) //here\n@Table(\"t#\")")),
    SEQUENCE_TYPE(onClass("@Sequence(value = \"s#\", type = ~) //here\n@Table(\"t#\")")),
    SEQUENCE_OWNER(
        onClass("@Sequence(value = \"s#\", ownedBy = \"t#.\" + ~) //here\n@Table(\"t#\")")),
    FORMER_SEQUENCE(onClass("@Sequence(value = \"s#\", renamedFrom = ~) //here\n@Table(\"t#\")")),
    DROPPED_SEQUENCE(onClass("@DroppedSequence(~) //here\n@Table(\"t#\")")),
    DROPPED_COLUMN(onClass("@DroppedColumn(~) //here\n@Table(\"t#\")")),
    IGNORED_COLUMN(onClass("@Ignored(~) //here\n@Table(\"t#\")")),
    KEY(onClass("@PrimaryKey(value = \"id\", name = ~) //here\n@Table(\"t#\")")),
    KEY_COLUMN(onClass("@Unique({\"id\", ~}) //here\n@Table(\"t#\")")),
    CHECK_NAME(onClass("@Check(value = \"id > 0\", name = ~) //here\n@Table(\"t#\")")),
    INDEX_NAME(onClass("@Index(value = \"id\", name = ~) //here\n@Table(\"t#\")")),
    FOREIGN_KEY_NAME(
        onClass(
            "@ForeignKey(value = F#.class, columns = \"id\", name = ~) //here\n@Table(\"t#\")")),
    FOREIGN_KEY_COLUMN(
        onClass("@ForeignKey(value = F#.class, columns = ~) //here\n@Table(\"t#\")")),
    FOREIGN_KEY_REFERENCES(
        onClass(
            "@ForeignKey(value = F#.class, columns = \"id\", references = ~) //here\n"
                + "@Table(\"t#\")")),
    COLUMN(onField("@Column(~) //here")),
    TYPE(onField("@Column(type = ~) //here")),
    TYPE_IN_QUOTES(onField("@Column(type = \"\\\"\" + ~ + \"\\\"\") //here")),
    TYPE_MODIFIER(onField("@Column(type = \"geometry('\" + ~ + \"')\") //here")),
    COLLATION(onField("@Column(collation = ~) //here")),
    FORMER_COLUMN(onField("@RenamedFrom({\"fine\", ~}) //here")),
    UNIQUE_NAME(onField("@Unique(name = ~) //here")),
    INCLUDED(onField("@Index(include = ~) //here")),
    STORAGE_PARAMETER(onField("@Index(with = \"fill\" + ~ + \"factor=70\") //here")),
    STORAGE_VALUE(onField("@Index(with = \"fillfactor=7\" + ~ + \"0\") //here")),
    OPERATOR_CLASS_PARAMETER(
        onClass("@Index(\"field ops (a = '\" + ~ + \"')\") //here\n@Table(\"t#\")")),
    INDEX_COLLATION(
        onClass("@Index(\"field COLLATE \\\"\" + ~ + \"\\\"\") //here\n@Table(\"t#\")")),
    INDEX_COLLATION_AS_LITERAL(
        onClass("@Index(\"field COLLATE '\" + ~ + \"'\") //here\n@Table(\"t#\")")),
    PREFIX(
        "@Table(\"t#\") class F# { @PrimaryKey long id;\n@Embedded(prefix = ~) //here\nPart part;"
            + " static class Part { String field; } }"),
    ENUM_TYPE(onEnum("@EnumType(~) //here")),
    ENUM_SCHEMA(onEnum("@EnumType(value = \"e#\", schema = ~) //here")),
    FORMER_ENUM(onEnum("@RenamedFrom(~) //here\n@EnumType(\"e#\")")),
    TYPE_OF_CLASS(
        "@Table(\"t#\") class F# { @PrimaryKey long id; Part part;\n@SqlType(~) //here\n"
            + "static class Part {} }"),
    QUOTED_IN_SQL(onField("@Check(\"\\\"\" + ~ + \"\\\" > 0\") //here")),
    DOLLAR_BODY(onField("@Column(defaultSql = \"$$\" + ~ + \"$$\") //here")),
    DOLLAR_TAG(onField("@Column(defaultSql = \"$\" + ~ + \"$a$\" + ~ + \"$\") //here")),
    BITS(onField("@Column(defaultSql = \"B'\" + ~ + \"'\") //here")),
    NATIONAL(onField("@Column(defaultSql = \"N'\" + ~ + \"'\") //here"));

    private final String source;

    Names(String source) {
      this.source = source;
    }
  }

  /** SQL outside of literals; a carriage return is white space there. */
  private enum Sql {
    DEFAULT(onField("@Column(defaultSql = \"lower(\" + ~ + \"'a')\") //here")),
    GENERATED(onField("@Column(generatedAs = \"id + \" + ~ + \"1\") //here")),
    CHECK(onField("@Check(\"field <> \" + ~ + \"'a'\") //here")),
    WHERE(onField("@Index(where = \"id > \" + ~ + \"0\") //here")),
    EXPRESSION(onClass("@Index(\"lower(\" + ~ + \" field)\") //here\n@Table(\"t#\")")),
    OPERATOR_CLASS(onClass("@Index(\"field \" + ~) //here\n@Table(\"t#\")")),
    BACKFILL(onField("@Backfill(\"lower(\" + ~ + \"'a')\") //here")),
    USING(onField("@Using(\"field::\" + ~ + \" text\") //here"));

    private final String source;

    Sql(String source) {
      this.source = source;
    }
  }

  /** Values; the query shows the text in PostgreSQL. */
  private enum Values {
    COMMENT_ON_TABLE(
        onClass("@Comment(~)\n@Table(\"t#\")"), "SELECT obj_description('t#'::regclass)"),
    COMMENT_ON_COLUMN(onField("@Comment(~)"), "SELECT col_description('t#'::regclass, 2)"),
    COMMENT_ON_TYPE(
        onEnum("@Comment(~) @EnumType(\"e#\")"),
        "SELECT obj_description('e#'::regtype, 'pg_type')"),
    DEFAULT(
        onField("@Column(defaultSql = \"'\" + ~ + \"'\")"),
        "INSERT INTO t# (id) VALUES (1) RETURNING field"),
    DEFAULT_WITH_ESCAPES(
        onField("@Column(defaultSql = \"E'\" + ~ + \"'\")"),
        "INSERT INTO t# (id) VALUES (1) RETURNING field"),
    DEFAULT_WITH_A_BACKSLASH(
        onField("@Column(defaultSql = \"E'\\\\\" + ~ + \"'\")"),
        "INSERT INTO t# (id) VALUES (1) RETURNING field"),
    GENERATED(
        onField("@Column(generatedAs = \"coalesce(id::text, '') || '\" + ~ + \"'\")"),
        "INSERT INTO t# (id) VALUES (1) RETURNING substr(field, 2)"),
    CHECK(
        onField("@Check(\"field <> '\" + ~ + \"'\")"),
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 't#_field_check'"),
    WHERE(
        onField("@Index(where = \"field <> '\" + ~ + \"'\")"),
        "SELECT pg_get_indexdef('t#_field_idx'::regclass)"),
    EXPRESSION(
        onClass("@Index(value = \"coalesce(field, '\" + ~ + \"')\", name = \"i#\") @Table(\"t#\")"),
        "SELECT pg_get_indexdef('i#'::regclass)"),
    LABEL(
        "@Table(\"t#\") class F# { @PrimaryKey long id; Kind kind; enum Kind { @Label(~) A, B } }",
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 't#_kind_labels'"),
    LABEL_OF_TYPE(
        onEnum("@EnumType(\"e#\")").replace("{ A", "{ @Label(~) A"),
        "SELECT (enum_range(NULL::e#))[1]");

    private final String source;
    private final String query;

    Values(String source, String query) {
      this.source = source;
      this.query = query;
    }
  }

  private static String onClass(String annotations) {
    return annotations + "\nclass F# { @PrimaryKey long id; String field; }";
  }

  private static String onField(String annotations) {
    return "@Table(\"t#\")\nclass F# { @PrimaryKey long id;\n" + annotations + "\nString field; }";
  }

  private static String onEnum(String annotations) {
    return "@Table(\"t#\") class F# { @PrimaryKey long id; Kind kind;\n"
        + annotations
        + "\nenum Kind { A, B } }";
  }

  @TempDir Path temp;

  private static Stream<Arguments> names() {
    return onCompilers(Names.values());
  }

  private static Stream<Arguments> sql() {
    return onCompilers(Sql.values());
  }

  private static Stream<Arguments> values() {
    return onCompilers(Values.values());
  }

  private static Stream<Arguments> onCompilers(Object[] places) {
    return Stream.of(TestCompiler.JAVAC, TestCompiler.ECJ)
        .flatMap(compiler -> Stream.of(places).map(place -> Arguments.of(compiler, place)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void inANameTheyAreAnError(TestCompiler compiler, Names place) {
    assertEachIsRefused(compiler, place.source, CHARACTERS);
  }

  @ParameterizedTest
  @MethodSource("sql")
  void outsideALiteralTheyAreAnError(TestCompiler compiler, Sql place) {
    List<String> characters = new ArrayList<>(CHARACTERS);
    characters.remove("\r");
    assertEachIsRefused(compiler, place.source, characters);
  }

  private void assertEachIsRefused(TestCompiler compiler, String source, List<String> characters) {
    TestProject project = new TestProject(temp);
    for (int i = 0; i < characters.size(); i++) {
      project.source("F" + i + ".java", text(source, i, "x" + characters.get(i) + "y"));
    }
    CompileResult result = project.build(compiler);
    assertThat(HiddenCharacters.firstIn(messages(result))).isNull();
    Map<String, Long> lines = new TreeMap<>();
    for (CompileResult.Message error : result.errors()) {
      assertThat(error.text()).startsWith("[schemac:");
      lines.putIfAbsent(error.file(), error.line());
    }
    for (int i = 0; i < characters.size(); i++) {
      String file = "F" + i + ".java";
      int here = text(source, i, "").split("//here", -1)[0].split("\n", -1).length;
      assertThat(lines).as(file + messages(result)).containsEntry(file, (long) here);
    }
    assertThat(project.folder()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void inAValueTheyAreEscapes(TestCompiler compiler, Values place) {
    TestProject project = new TestProject(temp);
    for (int i = 0; i < CHARACTERS.size(); i++) {
      project.source("F" + i + ".java", text(place.source, i, value(i)));
    }
    assertThat(project.build(compiler).errors()).isEmpty();
    assertAllFilesArePlain(project);
    try (TestDatabase database = newDatabase()) {
      SqlFiles.of(project).apply(database);
      for (int i = 0; i < CHARACTERS.size(); i++) {
        assertThat(database.value(place.query.replace("#", String.valueOf(i))))
            .as(CHARACTERS.get(i))
            .contains(value(i));
      }
    }
    Map<String, String> before = project.folder();
    assertThat(project.build(compiler, "-Aschemac.mode=check").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  private static String value(int i) {
    return CHARACTERS.get(i) + "u0041 \n" + CHARACTERS.get(i) + "\t\nend";
  }

  /** Values that rows get: by a backfill, a conversion, and labels that change their spelling. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void inWhatRowsGetTheyAreEscapes(TestCompiler compiler) {
    TestProject project = new TestProject(temp);
    String table = "import dev.schemac.*;\n@Table(\"t#\") class F# { @PrimaryKey long id; %s }";
    String first =
        "int number; Kind kind; Native of;"
            + " enum Kind { @Label(~) A, @Label(\"gone\" + ~) B }"
            + " @EnumType(\"e#\") enum Native { @Label(~) A, B }";
    String second =
        "@Using(\"number || '\" + ~ + \"'\") String number; @Backfill(\"'\" + ~ + \"'\") @Column(nullable = false)"
            + " String added; Kind kind; Native of;"
            + " @DroppedLabel(value = \"gone\" + ~, replacedBy = ~ + \"now\")"
            + " enum Kind { @RenamedFrom(~) @Label(~ + \"now\") A }"
            + " @EnumType(\"e#\") enum Native { @RenamedFrom(~) @Label(~ + \"now\") A, B }";
    try (TestDatabase database = newDatabase()) {
      List<String> ran = new ArrayList<>();
      for (String fields : List.of(first, second)) {
        for (int i = 0; i < CHARACTERS.size(); i++) {
          project.source("F" + i + ".java", text(table.formatted(fields), i, value(i)));
        }
        CompileResult result =
            project.build(compiler, "-Aschemac.base=none", "-Aschemac.rewrites=allow");
        assertThat(result.errors()).isEmpty();
        assertAllFilesArePlain(project);
        SqlFiles.of(project)
            .texts()
            .forEach(
                (file, text) -> {
                  if (!ran.contains(file)) {
                    SqlFiles.apply(text, database);
                    ran.add(file);
                  }
                });
        for (int i = 0; fields.equals(first) && i < CHARACTERS.size(); i++) {
          String literal = "'" + value(i) + "'";
          database.execute(
              "INSERT INTO t%d VALUES (1, 5, %s, %s), (2, 6, 'gone' || %s, %s)"
                  .formatted(i, literal, literal, literal, literal));
        }
      }
      for (int i = 0; i < CHARACTERS.size(); i++) {
        String value = value(i);
        assertThat(
                database.rows("SELECT number, added, kind, of FROM t%d ORDER BY id".formatted(i)))
            .containsExactly(
                "5" + value + " | " + value + " | " + value + "now | " + value + "now",
                "6" + value + " | " + value + " | " + value + "now | " + value + "now");
      }
    }
  }

  /** What Java lets stand in an identifier. javac leaves most of it out, ecj does not. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void inAJavaNameTheyAreAnErrorOrLeftOut(TestCompiler compiler) {
    for (String source :
        List.of(
            "class F# { @Table static class X~Y { @PrimaryKey long id; } }",
            "class F# { @Table(\"t#\") static class X~Y { @PrimaryKey long id; } }",
            "@Table(\"t#\") class F# { @PrimaryKey long id; String x~y; }",
            "@Table(\"t#\") class F# { @PrimaryKey long id; @Column(\"c\") String x~y; }",
            "@Table(\"t#\") class F# { @PrimaryKey long id; K k; enum K { X~Y } }",
            "@Table(\"t#\") class F# { @PrimaryKey long id; K k; @EnumType(\"e#\") enum K { X~Y } }",
            "@Table(\"t#\") class F# extends X~Y# { @PrimaryKey long id; } class X~Y# { int a; }",
            "@Table(\"t#\") class F# { @PrimaryKey long id; @Embedded X~Y# e; }"
                + " class X~Y# { int a; }")) {
      for (int i = 0; i < CHARACTERS.size(); i++) {
        if (!Character.isIdentifierIgnorable(CHARACTERS.get(i).codePointAt(0))) {
          continue;
        }
        TestProject project = new TestProject(temp.resolve(i + "-" + source.hashCode()));
        String text =
            "import dev.schemac.*;\n"
                + source.replace("#", String.valueOf(i)).replace("~", CHARACTERS.get(i));
        project.source("F" + i + ".java", text);
        CompileResult result = project.build(compiler);
        if (result.errors().isEmpty()) {
          assertAllFilesArePlain(project);
          try (TestDatabase database = newDatabase()) {
            SqlFiles.of(project).apply(database);
          }
        } else {
          assertThat(project.folder()).isEmpty();
        }
        for (CompileResult.Message message : result.ofSchemac()) {
          assertThat(HiddenCharacters.firstIn(message.text())).isNull();
        }
      }
    }
  }

  /** The package's annotations, where compilers have no position. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void onAPackageTheyAreAnError(TestCompiler compiler) {
    for (String annotation :
        List.of(
            "@Schema(~)",
            "@Extension({\"citext\", ~})",
            "@DroppedTable(~)",
            "@DroppedSequence(~)",
            "@Sequence(~)",
            "@SqlType(value = ~, java = Thread.class)")) {
      for (String character : CHARACTERS) {
        TestProject project = new TestProject(temp.resolve(String.valueOf(project())));
        project.source(
            "shop/package-info.java",
            annotation.replace("~", literal("x" + character + "y"))
                + "\npackage shop;\nimport dev.schemac.*;");
        project.source(
            "shop/F.java",
            "package shop; import dev.schemac.*; @Table(\"t\") class F { long id;"
                + (annotation.contains("java =") ? " Thread t; }" : " }"));
        CompileResult result = project.build(compiler);
        assertThat(result.errors())
            .as(annotation + messages(result))
            .anyMatch(error -> error.text().contains(HiddenCharacters.escaped(character)));
        assertThat(HiddenCharacters.firstIn(messages(result))).isNull();
        assertThat(project.folder()).isEmpty();
      }
    }
  }

  private int projects;

  private int project() {
    return projects++;
  }

  private static TestDatabase newDatabase() {
    return PostgresServer.of(PostgresServer.majors().get(0)).newDatabase();
  }

  private static String text(String source, int number, String text) {
    return "import dev.schemac.*;\n"
        + source.replace("#", String.valueOf(number)).replace("~", literal(text));
  }

  /** A Java literal of plain characters. */
  private static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      out.append(c == '\r' ? "\\r" : c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.valueOf(c));
    }
    return HiddenCharacters.escaped(out.append('"').toString());
  }

  private static String messages(CompileResult result) {
    return String.join("\n", result.ofSchemac().stream().map(Object::toString).toList());
  }

  /** All that was written: migrations, snapshot and table classes, and their names. */
  private static void assertAllFilesArePlain(TestProject project) {
    Map<String, String> texts = new LinkedHashMap<>(project.folder());
    assertThat(texts).isNotEmpty();
    try (Stream<Path> files = Files.walk(project.output())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".java")) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.forEach(
        (name, text) -> {
          assertThat(HiddenCharacters.firstIn(name)).isNull();
          assertThat(HiddenCharacters.firstIn(text)).as(name + "\n" + text).isNull();
          if (!name.endsWith(".java")) {
            assertThat(text).doesNotContain(" \n", "\t\n");
          }
        });
  }
}
