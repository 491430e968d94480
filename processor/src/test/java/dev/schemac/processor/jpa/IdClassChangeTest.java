package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The class of {@code @IdClass} has no annotation itself. A compile of it alone changes the keys of
 * its entities, and of the tables that reference them, as a compile of all classes would.
 */
class IdClassChangeTest {

  private static final String KEY =
      "package shop; public class LineKey extends KeyBase { Long number; static int count; }";
  private static final String KEY_BASE = "package shop; public class KeyBase { String shop; }";
  private static final String LINE =
      """
      package shop;
      import jakarta.persistence.*;
      @Entity @IdClass(LineKey.class)
      public class Line extends Dated {
        @Id Long number;
        @Column(length = 10) String shop;
        @Column(length = 5) String region;
        String text;
      }
      """;
  private static final String NOTE =
      """
      package shop;
      import jakarta.persistence.*;
      import java.util.*;
      @Entity
      public class Note {
        @Id Long id;
        @ManyToOne(optional = false) Line line;
        @ManyToMany Set<Line> others;
        String text;
      }
      """;

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new TestProject(temp.toRealPath().resolve("project"));
    project.setPersistence();
    project
        .source("shop/LineKey.java", KEY)
        .source("shop/KeyBase.java", KEY_BASE)
        .source(
            "shop/Dated.java",
            """
            package shop;
            import jakarta.persistence.*;
            @MappedSuperclass
            public abstract class Dated { java.time.LocalDate day; }
            """)
        .source("shop/Line.java", LINE)
        .source("shop/Note.java", NOTE)
        .source(
            "shop/Other.java",
            "package shop; import jakarta.persistence.*; @Entity public class Other { @Id int id; }");
  }

  private static String[] options() {
    return new String[] {
      "-Aschemac.jpa=spring",
      "-Aschemac.classes=false",
      "-Aschemac.drops=allow",
      "-Aschemac.rewrites=allow",
      "-Xlint:none"
    };
  }

  private void buildAndCommit(TestCompiler compiler) {
    assertSuccess(project.build(compiler, options()));
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.errors() + result.output()).isTrue();
  }

  /** What a compile of one class writes is what one of all would have written. */
  private void assertLikeAll(TestCompiler compiler, String name, String text) throws IOException {
    TestProject twin = project.copyTo(temp.toRealPath().resolve("twin"));
    twin.setLibraries(project.libraries());
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    twin.source("shop/" + name + ".java", text);
    assertSuccess(twin.build(compiler, options()));
    project.source("shop/" + name + ".java", text);
    Map<String, String> before = project.folder();
    assertSuccess(project.compileOnly(compiler, List.of("shop/" + name + ".java"), options()));
    assertThat(project.folder()).isEqualTo(twin.folder()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anUnchangedOneChangesNothing(TestCompiler compiler) throws IOException {
    buildAndCommit(compiler);
    Map<String, String> before = project.folder();
    for (String name : List.of("LineKey", "KeyBase", "Line", "Note", "Other", "Dated")) {
      assertSuccess(project.compileOnly(compiler, List.of("shop/" + name + ".java"), options()));
      assertThat(project.folder()).as(name).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anAttributeThatLeavesItLeavesTheKey(TestCompiler compiler) throws IOException {
    buildAndCommit(compiler);
    assertLikeAll(compiler, "LineKey", KEY.replace("extends KeyBase", ""));
    assertThat(project.folder().get("schema.json")).contains("\"columns\": [\"number\"]");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anAttributeThatComesToItComesToTheKey(TestCompiler compiler) throws IOException {
    project.source(
        "shop/Note.java",
        NOTE.replace("@ManyToOne(optional = false) Line line;", "")
            .replace("@ManyToMany Set<Line> others;", ""));
    project.source("shop/LineKey.java", KEY.replace("extends KeyBase", ""));
    // Else its rows would need a value.
    project.source("shop/Line.java", LINE.replace("length = 10", "length = 10, nullable = false"));
    buildAndCommit(compiler);
    assertLikeAll(compiler, "LineKey", KEY);
    assertThat(project.folder().get("schema.json")).contains("\"columns\": [\"number\", \"shop\"]");
  }

  @Test
  void anAttributeThatLeavesItsSuperclassLeavesTheKey() throws IOException {
    buildAndCommit(TestCompiler.JAVAC);
    assertLikeAll(TestCompiler.JAVAC, "KeyBase", KEY_BASE.replace("String shop;", ""));
    assertThat(project.folder().get("schema.json")).contains("\"columns\": [\"number\"]");
  }

  @Test
  void oneOfAMappedSuperclassThatChangesReachesEachEntityBelow() throws IOException {
    project.source(
        "shop/Dated.java",
        """
        package shop;
        import jakarta.persistence.*;
        @MappedSuperclass @IdClass(LineKey.class)
        public abstract class Dated { @Id Long number; String shop; String region; }
        """);
    for (String name : List.of("Line", "Other")) {
      project.source(
          "shop/" + name + ".java",
          "package shop; @jakarta.persistence.Entity public class %s extends Dated { int x; }"
              .formatted(name));
    }
    buildAndCommit(TestCompiler.JAVAC);
    assertLikeAll(TestCompiler.JAVAC, "LineKey", KEY.replace("extends KeyBase", ""));
    assertThat(project.migration("0000_initial_schema.sql")).contains("PRIMARY KEY (number, shop)");
    assertThat(project.folder().get("schema.json"))
        .contains(
            "\"line_pkey\", \"columns\": [\"number\"]",
            "\"other_pkey\", \"columns\": [\"number\"]");
  }

  /** The attributes of the key may be references, whose columns hang on their target, too. */
  @Test
  void aReferenceOfTheKeyStaysOne() throws IOException {
    project
        .source("shop/LineKey.java", "package shop; public class LineKey { int owner; Long n; }")
        .source(
            "shop/Line.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity @IdClass(LineKey.class)
            public class Line { @Id @ManyToOne Other owner; @Id Long n; Integer part; }
            """);
    buildAndCommit(TestCompiler.JAVAC);
    Map<String, String> before = project.folder();
    for (String name : List.of("LineKey", "Line", "Note", "Other")) {
      assertSuccess(
          project.compileOnly(TestCompiler.JAVAC, List.of("shop/" + name + ".java"), options()));
      assertThat(project.folder()).as(name).isEqualTo(before);
    }
    assertLikeAll(
        TestCompiler.JAVAC,
        "Other",
        "package shop; import jakarta.persistence.*; @Entity public class Other { @Id long id; }");
    assertThat(project.folder().get("schema.json")).contains("\"owner_id\": {\"type\": \"bigint\"");
  }
}
