package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.Golden;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The class of names beside each table's: a folder for each case, with classes and goldens. */
class TableClassesTest {

  private static final Path CASES = Golden.folder("table-classes");

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javac(String name) throws IOException {
    assertAsExpected(name, TestCompiler.JAVAC);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecj(String name) throws IOException {
    if (!Golden.REGENERATE) {
      assertAsExpected(name, TestCompiler.ECJ);
    }
  }

  /** The constants are the names as SQL has them, and the lists name them in order. */
  @ParameterizedTest
  @MethodSource("cases")
  void theyHoldWhatTheMigrationSays(String name) throws Exception {
    TestProject project = build(name, TestCompiler.JAVAC);
    String sql = project.migration("0000_initial_schema.sql");
    URL[] urls = {project.output().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      for (String file : generated(project).keySet()) {
        Class<?> type = loader.loadClass(file.replace('/', '.').replace(".java", ""));
        String table = (String) constants(type).remove("TABLE");
        assertThat(sql).contains("CREATE TABLE " + table + " (");
        Map<String, Object> constants = constants(type);
        Object columns = constants.remove("COLUMNS");
        Object key = constants.remove("PRIMARY_KEY");
        constants.remove("TABLE");
        List<String> each = constants.values().stream().map(String.class::cast).toList();
        assertThat(columns).isEqualTo(String.join(", ", each));
        for (String column : each) {
          assertThat(sql).contains("\n  " + column + " ");
        }
        String plain = table.substring(table.indexOf('.') + 1).replace("\"", "");
        assertThat(sql.contains(plain + "_pkey PRIMARY KEY")).isEqualTo(key != null);
        if (key != null) {
          assertThat(sql).contains("PRIMARY KEY (" + key + ")");
        }
      }
    }
  }

  /** So Gradle and Eclipse know which class to delete with which. */
  @ParameterizedTest
  @EnumSource
  void eachNamesTheClassItComesFrom(TestCompiler compiler) throws IOException {
    TestProject project = new TestProject(create("origin"));
    project.source(
        "shop/User.java", "package shop; @dev.schemac.Table(\"u\") class User { int i; }");
    List<String> origins = new ArrayList<>();
    InterceptedProcessor schemac =
        new InterceptedProcessor(
            (method, arguments) -> {
              if (method.equals("createSourceFile")) {
                for (Element element : (Element[]) arguments[1]) {
                  origins.add(arguments[0] + " from " + element);
                }
              }
            });
    compiler.run(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(),
        List.of(schemac, new SchemacProcessorClaim()));
    assertThat(origins).containsExactly("shop.UserTable from shop.User");
  }

  /** The code of the same compile can use it. */
  @ParameterizedTest
  @EnumSource
  void theyAreThereInTheSameCompile(TestCompiler compiler) throws IOException {
    TestProject project = new TestProject(create("use"));
    project.source(
        "shop/User.java", "package shop; @dev.schemac.Table(\"u\") class User { int i; }");
    project.source(
        "shop/Query.java",
        "package shop; class Query { String sql = \"FROM \" + UserTable.TABLE; }");
    assertThat(project.build(compiler).errors()).isEmpty();
    assertThat(project.folder()).containsKey("0000_initial_schema.sql");
  }

  /** ecj's batch compiler writes no class that is on its class path, of an earlier compile say. */
  @Test
  void ecjKeepsAnOldOneWhileItIsRight() throws IOException {
    TestProject project = new TestProject(create("old"));
    String user = "package shop; @dev.schemac.Table(\"u\") class User { int i; }";
    project.source("shop/User.java", user);
    project.build(TestCompiler.ECJ);
    List<String> file = List.of("shop/User.java");
    assertThat(project.compileOnly(TestCompiler.ECJ, file).errors()).isEmpty();
    project.source("shop/User.java", user.replace("int i;", "int i, j;"));
    assertThat(project.compileOnly(TestCompiler.ECJ, file).errors())
        .singleElement()
        .asString()
        .contains("[schemac:ClassExists] UserTable", "delete its class file");
    assertThat(project.compileOnly(TestCompiler.JAVAC, file).errors()).isEmpty();
    assertThat(project.compileOnly(TestCompiler.ECJ, file).errors()).isEmpty();
  }

  /** The output is no class path of its own: what it has from before is written anew. */
  @ParameterizedTest
  @EnumSource
  void anOldOutputIsOverwritten(TestCompiler compiler) throws Exception {
    TestProject project = new TestProject(create("again"));
    String user = "package shop; @dev.schemac.Table(\"u\") class User { int i; }";
    String query = "package shop; class Query { String sql = UserTable.%s; }";
    project.source("shop/User.java", user);
    project.source("shop/Query.java", query.formatted("I"));
    List<String> all = List.of("shop/User.java", "shop/Query.java");
    project.build(compiler);
    assertThat(project.compileAlone(compiler, all).errors()).isEmpty();
    project.source("shop/User.java", user.replace("int i;", "int i, j;"));
    project.source("shop/Query.java", query.formatted("J"));
    assertThat(project.compileAlone(compiler, all).errors()).isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {project.output().toUri().toURL()}, null)) {
      assertThat(constants(loader.loadClass("shop.UserTable"))).containsEntry("J", "j");
    }
  }

  /** A class file has no room for so many names in one constant. */
  @ParameterizedTest
  @EnumSource
  void aTableWithTooManyColumnsHasNoListOfThem(TestCompiler compiler) throws IOException {
    TestProject project = new TestProject(create("many"));
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < 1_200; i++) {
      columns.append("int ").append("column".repeat(8)).append(1_000 + i).append(";\n");
    }
    project.source(
        "shop/User.java", "package shop; @dev.schemac.Table(\"u\") class User {\n" + columns + "}");
    project.source(
        "shop/Query.java", "package shop; class Query { String sql = UserTable.TABLE; }");
    CompileResult result = project.build(compiler);
    assertThat(result.errors()).isEmpty();
    assertThat(result.notes()).anySatisfy(n -> assertThat(n).contains("UserTable has no COLUMNS"));
    assertThat(generated(project).get("shop/UserTable.java"))
        .contains("COLUMN2199 = ")
        .doesNotContain(" COLUMNS = ");
  }

  private void assertAsExpected(String name, TestCompiler compiler) throws IOException {
    Map<String, String> first = generated(build(name, compiler));
    Map<String, String> flat = new TreeMap<>();
    first.forEach((file, text) -> flat.put(file.substring(file.lastIndexOf('/') + 1), text));
    Golden.compareFolder(CASES.resolve(name).resolve("expected"), flat);
  }

  private TestProject build(String name, TestCompiler compiler) throws IOException {
    TestProject project = new TestProject(create(name));
    try (Stream<Path> files = Files.list(CASES.resolve(name))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        String folder = text.startsWith("package shop;") ? "shop/" : "";
        project.source(folder + file.getFileName(), text);
      }
    }
    CompileResult result = project.build(compiler, "-encoding", "UTF-8");
    assertThat(result.errors()).isEmpty();
    return project;
  }

  private static Map<String, String> generated(TestProject project) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project.output())) {
      for (Path file : files.filter(f -> f.toString().endsWith("Table.java")).toList()) {
        texts.put(
            project.output().relativize(file).toString().replace('\\', '/'),
            Files.readString(file));
      }
    }
    return texts;
  }

  /** The constants of a class in their order, which javac and the JDK's reflection keep. */
  private static Map<String, Object> constants(Class<?> type) throws IllegalAccessException {
    Map<String, Object> constants = new java.util.LinkedHashMap<>();
    for (Field field : type.getDeclaredFields()) {
      int wanted = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
      assertThat(field.getModifiers()).isEqualTo(wanted);
      field.setAccessible(true);
      constants.put(field.getName(), field.get(null));
    }
    return constants;
  }

  private Path create(String name) throws IOException {
    return Files.createDirectories(temp.resolve(name)).toRealPath();
  }
}
