package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertLikeHibernate(version, EntityModel.of(model));
  }

  private void assertLikeHibernate(HibernateVersion version, EntityModel model) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("project"));
    JpaComparison.Outcome outcome =
        COMPARISON.compare(model, new Setting(version, Naming.SPRING), folder);
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

  /** Spring Boot and Hibernate hand each package over that they find beside the entities. */
  @Test
  void aPackageWithoutEntitiesDefinesThem() throws IOException {
    Map<String, String> files =
        new LinkedHashMap<>(
            EntityModel.of(
                    """
                    @Entity class A { @Id @GeneratedValue(generator = "steps") Long id; }
                    @Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows") Long id; }
                    @Entity class D { @Id @GeneratedValue Long id; }
                    """)
                .files());
    files.put("numbers/package-info.java", OF_PACKAGE.replace("package shop", "package numbers"));
    assertLikeHibernate(HibernateVersion.SEVEN, new EntityModel(files));
  }

  @Test
  void aPackageWithoutEntitiesDefinesOneOfHibernate() throws IOException {
    Map<String, String> files =
        new LinkedHashMap<>(
            EntityModel.of(
                    """
                    @Entity class A { @Id @GeneratedValue(generator = "made") String id; }
                    """)
                .files());
    files.put(
        "numbers/package-info.java",
        """
        @GenericGenerator(name = "made", strategy = "uuid2")
        package numbers;
        import org.hibernate.annotations.GenericGenerator;
        """);
    assertLikeHibernate(HibernateVersion.SIX, new EntityModel(files));
  }

  /** What makes nothing but numbers of a sequence needs one. */
  @Test
  void oneOfHibernateTakesNumbersFromASequence() throws IOException {
    assertLikeHibernate(
        HibernateVersion.SIX,
        """
        @Entity class A { @Id @GeneratedValue(generator = "aNumbers") @GenericGenerator(name = "aNumbers", strategy = "sequence") Long id; }
        @Entity class B {
          @Id @GeneratedValue(generator = "b")
          @GenericGenerator(name = "b", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
              parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "bSteps"), @org.hibernate.annotations.Parameter(name = "increment_size", value = "7"),
                  @org.hibernate.annotations.Parameter(name = "initial_value", value = "100")}) Long id;
        }
        @Entity class C { @Id @GeneratedValue(generator = "ofC") @GenericGenerator(name = "ofC", strategy = "native") Long id; }
        @Entity class D { @Id @GeneratedValue(generator = "d") @GenericGenerator(name = "d", strategy = "uuid2") String id; }
        """);
  }

  @Test
  void oneBelowThatOfHibernateDoesToo() throws IOException {
    String text =
        """
        @Entity class A {
          @Id @GeneratedValue(generator = "own") @GenericGenerator(name = "own", type = Numbers.class) Long id;
          public static class Numbers extends org.hibernate.id.enhanced.SequenceStyleGenerator { }
        }
        """;
    assertLikeHibernate(HibernateVersion.SIX, text);
  }

  @Test
  void oneWithAnIdentityOrATableIsSaidOtherwise() {
    TestProject project = new TestProject(temp.resolve("project"));
    project.setLibraries(HibernateVersion.SIX.jars().toArray(new Path[0]));
    EntityModel.of(
            """
            @Entity class A { @Id @GeneratedValue(generator = "a") @GenericGenerator(name = "a", strategy = "identity") Long id; }
            @Entity class B { @Id @GeneratedValue(generator = "b") @GenericGenerator(name = "b", strategy = "enhanced-table") Long id; }
            """)
        .files()
        .forEach(project::source);
    CompileResult result =
        project.build(new Setting(HibernateVersion.SIX, Naming.SPRING).options());
    assertThat(result.errors().toString())
        .contains("GenerationType.IDENTITY) instead", "GenerationType.TABLE and @TableGenerator");
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
  @ParameterizedTest
  @CsvSource({"JAVAC, shop", "JAVAC, com.shop.numbers", "ECJ, numbers"})
  void aCompileOfAPartKnowsThoseOfThePackage(TestCompiler compiler, String of) throws IOException {
    String written = OF_PACKAGE.replace("package shop", "package " + of);
    TestProject project = committed(of, written);
    String file = file(of);
    for (String unchanged : List.of("shop/Step.java", "shop/Memo.java", file)) {
      assertSuccess(project.compileOnly(compiler, List.of(unchanged), options()));
      assertThat(project.folder())
          .as(unchanged)
          .containsOnlyKeys(".gitattributes", "0000_initial_schema.sql", "schema.json");
    }
    String[] changes = {
      written.replace("= 10", "= 20"),
      written.replace("row_numbers", "other_numbers"),
      written.replace("\"steps\"", "\"unknown\""),
      "@Deprecated package " + of + ";",
      written,
      "package " + of + ";"
    };
    for (int i = 0; i < changes.length; i++) {
      TestProject all = twin(project, "all" + i);
      all.source(file, changes[i]);
      assertSuccess(all.build(options()));
      project.source(file, changes[i]);
      assertSuccess(project.compileOnly(compiler, List.of(file), options()));
      assertThat(project.folder()).as(changes[i]).isEqualTo(all.folder());
      assertThat(project.folder())
          .as(changes[i])
          .hasSizeGreaterThan(changes[i].equals(written) ? 2 : 3);
    }
  }

  /** Nothing is among the roots of what is gone; javac leaves its class file. */
  @ParameterizedTest
  @ValueSource(strings = {"shop", "numbers"})
  void aDeletedPackageDefinesNoneAnyMore(String of) throws IOException {
    TestProject project = committed(of, OF_PACKAGE.replace("package shop", "package " + of));
    TestProject all = twin(project, "all");
    assertSuccess(all.build(options()));
    Files.delete(project.sources().resolve(file(of)));
    assertSuccess(compile(project, "shop/Step.java"));
    assertThat(project.folder()).isEqualTo(all.folder()).hasSizeGreaterThan(3);
    assertSuccess(compile(project, "shop/Memo.java"));
    assertThat(project.folder()).isEqualTo(all.folder());
  }

  /** A package whose file is not compiled may have lost its annotations, or none of them. */
  @Test
  void aPackageThatIsNotCompiledNeedsABuildOfAll() throws IOException {
    TestProject project =
        committed("numbers", OF_PACKAGE.replace("package shop", "package numbers"));
    Map<String, String> before = project.folder();
    Files.delete(project.output().resolve("numbers/package-info.class"));
    CompileResult result = compile(project, "shop/Step.java");
    assertThat(result.success()).isFalse();
    assertThat(result.errors().toString())
        .contains("[schemac:SchemaInconsistent]", "package numbers", "build all");
    assertThat(project.folder()).isEqualTo(before);
    assertSuccess(project.build(options()));
    assertThat(project.folder()).isEqualTo(before);
  }

  private static String file(String of) {
    return of.replace('.', '/') + "/package-info.java";
  }

  /** A project with entities that name the generators of a package. */
  private TestProject committed(String of, String written) throws IOException {
    TestProject project = project("project");
    String step = "@GeneratedValue(generator = \"steps\") Long id;";
    project
        .source(file(of), written)
        .source("shop/Step.java", entity("Step", step))
        .source("shop/Memo.java", entity("Memo", step.replace("steps", "rows")));
    assertSuccess(project.build(options()));
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    return project;
  }

  /** Another with the same entities and migrations, and no generators. */
  private TestProject twin(TestProject project, String name) throws IOException {
    TestProject twin = project(name);
    for (String type : List.of("Step", "Memo")) {
      twin.source(
          "shop/" + type + ".java",
          Files.readString(project.sources().resolve("shop/" + type + ".java")));
    }
    TestProject.copyTree(project.migrations(), twin.migrations());
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    return twin;
  }

  private TestProject project(String name) throws IOException {
    TestProject project = new TestProject(Files.createDirectories(temp.resolve(name)).toRealPath());
    project.setLibraries(
        HibernateVersion.SEVEN.jars().stream()
            .filter(jar -> jar.getFileName().toString().startsWith("jakarta.persistence"))
            .toArray(Path[]::new));
    return project;
  }

  private static String entity(String name, String id) {
    return "package shop; import jakarta.persistence.*; @Entity public class %s { @Id %s }"
        .formatted(name, id);
  }

  private static CompileResult compile(TestProject project, String file) {
    return project.compileOnly(TestCompiler.JAVAC, List.of(file), options());
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
