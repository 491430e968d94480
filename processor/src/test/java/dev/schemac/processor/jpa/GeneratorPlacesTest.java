package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a generator of identifiers may be defined: on a package, and without a name. */
class GeneratorPlacesTest {

  private static final JpaComparison COMPARISON = new JpaComparison();

  private static final String OF_PACKAGE =
      """
      @TableGenerator(name = "rows", table = "row_numbers")
      @SequenceGenerator(name = "steps", sequenceName = "all_steps", allocationSize = 10)
      package shop;
      import jakarta.persistence.*;
      """;

  @TempDir Path temp;

  @AfterAll
  static void giveBack() {
    COMPARISON.close();
  }

  private void assertLikeHibernate(HibernateVersion version, String model) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("project"));
    JpaComparison.Outcome outcome =
        COMPARISON.compare(EntityModel.of(model), new Setting(version, Naming.SPRING), folder);
    assertThat(outcome.hibernateFailure()).isEmpty();
    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.missing()).as(outcome.text()).isEmpty();
    assertThat(outcome.surplus()).as(outcome.text()).isEmpty();
  }

  @Test
  void aPackageDefinesThem() throws IOException {
    assertLikeHibernate(
        HibernateVersion.SEVEN,
        """
        // package: @TableGenerator(name = "rows", table = "row_numbers")
        // package: @SequenceGenerator(name = "steps", sequenceName = "all_steps", allocationSize = 10)
        @Entity class A { @Id @GeneratedValue(generator = "steps") Long id; }
        @Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows") Long id; }
        @Entity class C { @Id @GeneratedValue(generator = "rows") Long id; }
        @Entity class D { @Id @GeneratedValue Long id; }
        """);
  }

  /** Those of Jakarta Persistence 3.1 stand on no package; Hibernate's own does. */
  @Test
  void aPackageDefinesOneOfHibernate() throws IOException {
    assertLikeHibernate(
        HibernateVersion.SIX,
        """
        // package: @GenericGenerator(name = "made", strategy = "uuid2")
        @Entity class A { @Id @GeneratedValue(generator = "made") String id; }
        """);
  }

  @Test
  void oneWithoutANameIsThatOfItsClassOrItsPackage() throws IOException {
    assertLikeHibernate(
        HibernateVersion.SEVEN,
        """
        // package: @SequenceGenerator(sequenceName = "of_package", allocationSize = 10)
        @Entity class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
        @Entity class B { @Id @GeneratedValue Long id; }
        @Entity @SequenceGenerator(sequenceName = "of_class", allocationSize = 3)
        class D { @Id @GeneratedValue Long id; }
        """);
  }

  @Test
  void oneOfAnotherClassWithoutANameDoesNotCount() throws IOException {
    assertLikeHibernate(
        HibernateVersion.SEVEN,
        """
        @Entity class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
        @Entity @SequenceGenerator(sequenceName = "of_class", allocationSize = 3)
        class D { @Id @GeneratedValue Long id; }
        """);
  }

  /** The package alone, and each entity alone, make what all together would. */
  @Test
  void aCompileOfAPartKnowsThoseOfThePackage() throws IOException {
    TestProject project = project("project");
    String step = "@GeneratedValue(generator = \"steps\") Long id;";
    project
        .source("shop/Step.java", entity("Step", step))
        .source("shop/Memo.java", entity("Memo", step.replace("steps", "rows")));
    assertSuccess(project.build(options()));
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    for (String unchanged : List.of("Step", "Memo", "package-info")) {
      assertSuccess(compile(project, unchanged));
      assertThat(project.folder())
          .containsOnlyKeys(".gitattributes", "0000_initial_schema.sql", "schema.json");
    }
    String[] changes = {
      OF_PACKAGE.replace("= 10", "= 20"),
      OF_PACKAGE.replace("row_numbers", "other_numbers"),
      OF_PACKAGE.replace("\"steps\"", "\"unknown\""),
      // Without any annotation no compiler hands the package over.
      "@Deprecated package shop;"
    };
    for (int i = 0; i < changes.length; i++) {
      TestProject all = project("all" + i);
      for (String name : List.of("Step", "Memo")) {
        all.source(
            "shop/" + name + ".java",
            Files.readString(project.sources().resolve("shop/" + name + ".java")));
      }
      all.source("shop/package-info.java", changes[i]);
      TestProject.copyTree(project.migrations(), all.migrations());
      TestProject.copyTree(project.root().resolve(".git"), all.root().resolve(".git"));
      assertSuccess(all.build(options()));
      project.source("shop/package-info.java", changes[i]);
      assertSuccess(compile(project, "package-info"));
      assertThat(project.folder()).as(changes[i]).isEqualTo(all.folder());
      assertThat(project.folder()).as(changes[i]).hasSizeGreaterThan(3);
    }
  }

  private TestProject project(String name) throws IOException {
    TestProject project = new TestProject(Files.createDirectories(temp.resolve(name)).toRealPath());
    project.setLibraries(
        HibernateVersion.SEVEN.jars().stream()
            .filter(jar -> jar.getFileName().toString().startsWith("jakarta.persistence"))
            .toArray(Path[]::new));
    return project.source("shop/package-info.java", OF_PACKAGE);
  }

  private static String entity(String name, String id) {
    return "package shop; import jakarta.persistence.*; @Entity public class %s { @Id %s }"
        .formatted(name, id);
  }

  private static CompileResult compile(TestProject project, String name) {
    return project.compileOnly(TestCompiler.JAVAC, List.of("shop/" + name + ".java"), options());
  }

  private static String[] options() {
    return new String[] {
      "-Aschemac.jpa=spring",
      "-Aschemac.hibernate=7",
      "-Aschemac.classes=false",
      "-Aschemac.drops=allow",
      "-Xlint:none"
    };
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.errors() + result.output()).isTrue();
  }
}
