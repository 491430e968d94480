package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code package-info.java} says, when a compile does not see it. */
class IncrementalPackageTest extends IncrementalFixture {

  private static final String PACKAGE =
      """
      @dev.schemac.Schema("sales")
      @dev.schemac.Extension("citext")
      @dev.schemac.SqlType(value = "numeric(12,2)", java = Money.class)
      @org.jspecify.annotations.NullMarked
      package shop;
      """;

  private static final String ORDERS_OF_PACKAGE =
      """
      package shop;
      import dev.schemac.*;
      import org.jspecify.annotations.Nullable;
      @Table("orders") class Orders {
        @PrimaryKey long id;
        Money total;
        @Nullable String note;
      }
      """;

  @ParameterizedTest
  @EnumSource
  void packageAnnotationsStayWhileTheirFileIsNotCompiled(TestCompiler compiler) {
    packages(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source(
        "shop/Orders.java", ORDERS_OF_PACKAGE.replace("String note;", "String note; String text;"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  /** Each class is compiled, but not the file that has said that the table may go. */
  @ParameterizedTest
  @EnumSource
  void whatAPackageSaysOfADraftStaysWhileItsFileIsNotCompiled(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.delete("shop/Users.java");
    project.source("shop/Orders.java", ORDERS);
    project.source("shop/package-info.java", "@dev.schemac.DroppedTable(\"users\") package shop;");
    build(compiler);
    assertThat(project.folder()).containsKey("0001_drop_users_switch.sql");
    project.source("shop/Orders.java", ORDERS.replace("String note;", "String note, text;"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(project.folder().toString()).contains("ADD COLUMN text", "DROP TABLE users");
  }

  /** The order in which a build hands over packages does not show in the snapshot. */
  @ParameterizedTest
  @EnumSource
  void anExtensionIsSaidToBeOfTheFirstPackageThatNamesIt(TestCompiler compiler) {
    String citext = "@dev.schemac.Extension(\"citext\") package ";
    project.source("shop/package-info.java", citext + "shop;");
    usersAndOrders(compiler);
    project.source("shop/parts/package-info.java", citext + "shop.parts;");
    project.source("acme/package-info.java", citext + "acme;");
    List<Path> files = new ArrayList<>(project.sourceFiles());
    Collections.reverse(files);
    assertThat(
            compiler
                .compile(files, project.output(), TestProject.classPath(), project.options())
                .errors())
        .isEmpty();
    Map<String, String> reversed = project.folder();
    build(compiler);
    assertThat(project.folder()).isEqualTo(reversed);
    assertThat(project.migration("schema.json")).contains("\"citext\": \"acme/package-info.java\"");
  }

  @ParameterizedTest
  @EnumSource
  void packageAnnotationsThatTheCompilerCannotSeeAreNeverTakenForGone(TestCompiler compiler) {
    packages(compiler);
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(alone(compiler, "shop/Orders.java").errors())
        .singleElement()
        .asString()
        .contains("package-info.java of shop is not compiled");
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aPackageThatSaysNothingToSchemacNeedNotBeSeen(TestCompiler compiler) {
    project.source("shop/package-info.java", "/** The shop. */ @Deprecated package shop;");
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    assertThat(alone(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aPackageCommentMayNameAnnotations(TestCompiler compiler) {
    project.source("shop/package-info.java", "/** {@link dev.schemac.Table}s. */ package shop;");
    usersAndOrders(compiler);
    assertThat(build(compiler).errors()).isEmpty();
    assertThat(sql()).contains("CREATE TABLE users");
  }

  @ParameterizedTest
  @EnumSource
  void anExtensionIsGoneWithItsPackageAnnotation(TestCompiler compiler) {
    packages(compiler);
    project.source("shop/package-info.java", PACKAGE.replaceAll("@dev.schemac.Extension.*\n", ""));
    assertLikeFull(compiler, "shop/package-info.java");
    assertThat(sql()).doesNotContain("citext");
  }

  private void packages(TestCompiler compiler) {
    project.source("shop/package-info.java", PACKAGE);
    project.source("shop/Money.java", "package shop; record Money(long cents) {}");
    project.source("shop/Orders.java", ORDERS_OF_PACKAGE);
    build(compiler);
    assertThat(sql()).contains("CREATE TABLE sales.orders", "numeric(12,2)  NOT NULL", "citext");
  }
}
