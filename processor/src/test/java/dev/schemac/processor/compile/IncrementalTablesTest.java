package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compile of one file of several: the tables of the others stay as the snapshot has them. */
class IncrementalTablesTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void aFileThatDidNotChangeChangesNothing(TestCompiler compiler) {
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(alone(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The compile of one class reads its part of the snapshot alone, unless it has to write. */
  @ParameterizedTest
  @EnumSource
  void whatIsWrongWithAnUnseenTableIsFoundBeforeAnythingIsWritten(TestCompiler compiler) {
    usersAndOrders(compiler);
    String snapshot = project.migration("schema.json");
    String broken =
        snapshot.replace("\"note\": {\"type\": \"text\"", "\"note\": {\"type\": \"uuid\"");
    assertThat(broken).isNotEqualTo(snapshot);
    TestProject.write(project.migrations().resolve("schema.json"), broken);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    for (CompileResult result : List.of(only(compiler, "shop/Users.java"), build(compiler))) {
      assertThat(result.errors()).singleElement().asString().contains("[schemac:SnapshotBroken]");
    }
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aNewColumnComesWithTheOldOutputAndWithoutIt(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    assertLikeFull(compiler, "shop/Users.java");
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    Map<String, String> full = full(compiler);
    assertThat(alone(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
    assertThat(sql()).contains("name  text", "text text");
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyMayPointToATableThatThisCompileDoesNotSee(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS.replace("String note", "@ForeignKey(Users.class) Long buyer; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("FOREIGN KEY (buyer) REFERENCES users (id)");
  }

  @ParameterizedTest
  @EnumSource
  void anUnseenForeignKeyFollowsARename(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source(
        "shop/Orders.java",
        ORDERS.replace("String note", "@ForeignKey(Users.class) Long buyer; String note"));
    build(compiler);
    project.source(
        "shop/Users.java",
        USERS
            .replace("@Table(\"users\")", "@Table(\"people\") @RenamedFrom(\"users\")")
            .replace("long id", "@RenamedFrom(\"id\") long key"));
    assertLikeFull(compiler, "shop/Users.java");
  }

  /** Gradle hands an aggregating processor the classes that did not change as class files. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "JAVAC_25"})
  void classesHandedOverCompiledChangeNothing(TestCompiler compiler) {
    jspecify();
    project.source("shop/Users.java", USERS);
    build(compiler);
    Map<String, String> before = project.folder();
    List<String> unchanged = List.of("shop.Base", "shop.Orders");
    assertThat(handedOver(compiler, "shop/Users.java", unchanged).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    Map<String, String> full = full(compiler);
    assertThat(handedOver(compiler, "shop/Users.java", unchanged).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
  }

  /** Compiles one file; other classes are roots too, but as class files. */
  private CompileResult handedOver(TestCompiler compiler, String file, List<String> classes) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    return compiler.run(
        List.of(project.sources().resolve(file)),
        project.output(),
        classPath,
        project.options(NO_CLASSES),
        classes,
        List.of(new SchemacProcessor(), new SchemacProcessorClaim()));
  }
}
