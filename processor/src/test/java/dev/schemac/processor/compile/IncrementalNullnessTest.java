package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nullness of classes that a compile does not see: the javac of a JDK 17 does not read annotations
 * on types in class files.
 */
class IncrementalNullnessTest extends IncrementalFixture {

  @ParameterizedTest
  @EnumSource
  void nullnessInAnUnseenBaseClassStays(TestCompiler compiler) {
    jspecify();
    build(compiler);
    project.source(
        "shop/Orders.java",
        MARKED_ORDERS.replace("String note;", "String note; @Nullable String text;"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void nullnessInAnUnseenSubclassStays(TestCompiler compiler) {
    jspecify();
    build(compiler);
    project.source(
        "shop/Base.java", MARKED_BASE.replace("String by;", "String by; @Nullable String via;"));
    assertLikeFull(compiler, "shop/Base.java");
  }

  /** Only javac since 22 and ecj see annotations on types in class files. */
  @Test
  void nullnessThatAClassFileHidesIsAskedFor() {
    jspecify();
    project.source(
        "shop/Place.java",
        "package shop; @org.jspecify.annotations.NullMarked"
            + " class Place { String city; @org.jspecify.annotations.Nullable String zip; }");
    build(TestCompiler.JAVAC);
    Map<String, String> before = project.folder();
    project.source(
        "shop/Yards.java",
        "package shop; import dev.schemac.*;"
            + " @Table(\"yards\") class Yards { long id; @Embedded Place place; }");
    CompileResult alone = only(TestCompiler.JAVAC, "shop/Yards.java");
    if (Runtime.version().feature() < 22) {
      assertThat(alone.errors())
          .singleElement()
          .asString()
          .contains("NullnessHidden", "shop.Place");
      assertThat(project.folder()).isEqualTo(before);
    } else {
      assertThat(alone.errors()).isEmpty();
    }
    assertThat(build(TestCompiler.JAVAC).errors()).isEmpty();
    assertThat(sql()).contains("city text    NOT NULL", "zip  text\n");
  }

  @Test
  void nullnessStaysUnderEachJavac() throws IOException {
    int run = 0;
    for (ExternalJavac javac : ExternalJavac.all()) {
      project = new TestProject(Files.createDirectories(temp.resolve("run" + run++)).toRealPath());
      jspecify();
      build(TestCompiler.JAVAC);
      project.source("shop/Orders.java", MARKED_ORDERS.replace("note;", "note; @Nullable Long n;"));
      assertThat(javac(javac, "shop/Orders.java").exit()).isZero();
      project.source("shop/Base.java", MARKED_BASE.replace("by;", "by; @Nullable Long v;"));
      assertThat(javac(javac, "shop/Base.java").exit()).isZero();
      assertThat(sql()).contains("n       bigint", "v       bigint,");
      assertThat(project.folder()).as(javac.toString()).isEqualTo(full(TestCompiler.JAVAC));
    }
  }

  private ExternalJavac.Result javac(ExternalJavac javac, String file, String... more) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    List<String> arguments = project.options(with(more));
    List<Path> files = List.of(project.sources().resolve(file));
    return javac.compile(files, project.output(), classPath, arguments, Map.of());
  }
}
