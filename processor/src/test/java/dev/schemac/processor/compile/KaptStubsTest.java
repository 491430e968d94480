package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * javac, called as kapt calls it: with its option, and with stubs of Kotlin classes as kapt 2.4.21
 * writes them, here without what is in the braces of {@code @kotlin.Metadata}. {@link KotlinTest}
 * has the real one.
 */
class KaptStubsTest {

  private static final String USER =
      """
      package shop;

      @kotlin.Metadata()
      @dev.schemac.Table(value = "users")
      public final class User {
          @dev.schemac.PrimaryKey()
          private final long id = 0L;
          @org.jetbrains.annotations.NotNull()
          private final java.lang.String name = null;
          @org.jetbrains.annotations.Nullable()
          private final java.lang.String nick = null;
          @org.jetbrains.annotations.Nullable()
          private java.lang.Integer age;
          public java.lang.String email;
          @org.jetbrains.annotations.NotNull()
          public static final shop.User.Companion Companion = null;

          @kotlin.Metadata()
          public static final class Companion {
          }
      }
      """;

  private static final String ORDER =
      """
      package shop;

      @kotlin.Metadata()
      @dev.schemac.Table(value = "orders")
      public final class Order {
          @dev.schemac.PrimaryKey()
          private final long id = 0L;
      }
      """;

  private static final String ITEM =
      "package shop; @dev.schemac.Table(\"items\") class Item { @dev.schemac.PrimaryKey long id; }";

  @TempDir Path temp;
  private TestProject project;
  private Path kotlin;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.git("init", "-q");
    Files.createDirectories(project.root().resolve("src/main/kotlin/shop"));
    kotlin = Files.createDirectories(temp.resolve("kotlin"));
    Path metadata = temp.resolve("Metadata.java");
    Path notNull = temp.resolve("NotNull.java");
    Path nullable = temp.resolve("Nullable.java");
    TestProject.write(metadata, "package kotlin; public @interface Metadata {}");
    TestProject.write(notNull, "package org.jetbrains.annotations; public @interface NotNull {}");
    TestProject.write(nullable, "package org.jetbrains.annotations; public @interface Nullable {}");
    CompileResult library =
        TestCompiler.JAVAC.compile(
            List.of(metadata, notNull, nullable), kotlin, List.of(), List.of("-proc:none"));
    assertThat(library.errors()).isEmpty();
  }

  /** A field without either annotation is {@code lateinit}. */
  @Test
  void nullableTypesAreNullableAndNoOthers() throws IOException {
    Files.delete(project.sources());
    assertThat(kapt(stub("User", USER)).errors()).isEmpty();
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains(
            """
            CREATE TABLE users (
              id    bigint   NOT NULL,
              name  text     NOT NULL,
              nick  text,
              age   integer,
              email text     NOT NULL,
              CONSTRAINT users_pkey PRIMARY KEY (id)
            );
            """);
    assertThat(project.migration("schema.json"))
        .contains("\"sources\": \"../src/main/java\"")
        .doesNotContain("kapt", "\"file\"");
  }

  /** The module stays the one that it was when it gets its first class of the other language. */
  @Test
  void aFolderBelongsToBothLanguages() throws IOException {
    Files.delete(project.sources());
    Path user = stub("User", USER);
    assertThat(kapt(user).errors()).isEmpty();
    project.source("shop/Item.java", ITEM);
    assertThat(kapt(user, project.sources().resolve("shop/Item.java")).errors()).isEmpty();
    assertThat(project.migration("0000_initial_schema.sql")).contains("TABLE users", "TABLE items");
  }

  /** The class output may still have its class file: Maven cleans it only when told to. */
  @Test
  void aKotlinClassWithoutAStubIsGone() {
    Path user = stub("User", USER);
    committed(user, stub("Order", ORDER));
    assertThat(project.output().resolve("shop/Order.class")).exists();
    assertThat(kapt(user).errors())
        .singleElement()
        .asString()
        .contains("[schemac:DropNotConfirmed]", "shop.Order is gone");
    String dropped = "@dev.schemac.DroppedTable(\"orders\") @dev.schemac.Table(";
    stub("User", USER.replace("@dev.schemac.Table(", dropped));
    assertThat(kapt(user).errors()).isEmpty();
    assertThat(project.migration("0001_drop_orders_switch.sql")).contains("DROP TABLE orders;");
  }

  /** Which has the class files of Kotlin on its class path. */
  @Test
  void javacsOwnCompileKeepsTheTablesOfKotlin() {
    project.source("shop/Item.java", ITEM);
    committed(stub("User", USER), project.sources().resolve("shop/Item.java"));
    project.source("shop/Item.java", ITEM.replace("}", "String note; }"));
    CompileResult javac =
        TestCompiler.JAVAC.compile(
            project.sourceFiles(), project.output(), classPath(), project.options());
    assertThat(javac.errors()).isEmpty();
    assertThat(project.folder()).containsKey("0001_add_items_note.sql");
    assertThat(project.migration("schema.json")).contains("\"users\"");
  }

  /** It is for kapt's configuration to say whether Java sources are handed over. */
  @Test
  void kaptKeepsTheTablesOfJavaWhoseSourcesAreThere() {
    project.source("shop/Item.java", ITEM);
    Path user = stub("User", USER);
    committed(user, project.sources().resolve("shop/Item.java"));
    assertThat(kapt(user).errors()).isEmpty();
    project.delete("shop/Item.java");
    assertThat(kapt(user).errors())
        .singleElement()
        .asString()
        .contains("shop.Item in shop/Item.java is gone");
  }

  @ParameterizedTest
  @CsvSource({
    "target/generated-sources/kaptKotlin/test, target/test-classes",
    "build/generated/source/kaptKotlin/test, build/tmp/kapt3/classes/test"
  })
  void otherSourceSetsAreNoPartOfTheSchema(String generated, String output) {
    committed(stub("User", USER));
    Path fixture = stub("Order", ORDER);
    assertThat(run(generated, project.root().resolve(output), fixture).errors()).isEmpty();
    assertThat(project.folder()).doesNotContainKey("0001_create_orders.sql");
    assertThat(kapt(stub("User", USER)).errors()).isEmpty();
    assertThat(project.folder()).hasSize(3);
  }

  private void committed(Path... files) {
    assertThat(kapt(files).errors()).isEmpty();
    project.git("add", "-A", "migrations");
    project.git("commit", "-q", "-m", "migrations");
  }

  private CompileResult kapt(Path... files) {
    return run("target/generated-sources/kaptKotlin/compile", project.output(), files);
  }

  private CompileResult run(String generated, Path output, Path... files) {
    TestProject.create(output);
    String option = "-Akapt.kotlin.generated=" + project.root().resolve(generated);
    return TestCompiler.JAVAC.compile(List.of(files), output, classPath(), project.options(option));
  }

  private List<Path> classPath() {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(kotlin);
    classPath.add(project.output());
    return classPath;
  }

  private Path stub(String name, String text) {
    Path file = project.root().resolve("target/kaptStubs/compile/shop/" + name + ".java");
    TestProject.write(file, text);
    return file;
  }
}
