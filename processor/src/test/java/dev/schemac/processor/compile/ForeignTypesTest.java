package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Superclasses, embedded types and enums of a library: each compile of a table that uses them reads
 * them, and each compiler makes the same of a library that any of them compiled.
 */
class ForeignTypesTest {

  private static final String BASE =
      """
      package lib;
      import dev.schemac.*;
      public class Base {
        @PrimaryKey protected long id;
        protected String zeta;
        protected String alpha;
      }
      """;

  private static final String KIND =
      """
      package lib;
      import dev.schemac.*;
      @EnumType("kind") public enum Kind { ZULU, ALPHA, MIKE }
      """;

  private static final String STATE = "package lib; public enum State { OPEN, DONE }";

  private static final String ADDRESS =
      "package lib; public class Address { String street; String city; }";

  private static final String TABLE =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") class Order extends lib.Base {
        lib.Kind kind;
        lib.State state;
        @Embedded(prefix = "home_") lib.Address home;
      }
      """;

  @TempDir Path temp;
  private TestProject project;
  private Library library;

  @BeforeEach
  void project() throws IOException {
    Path folder = temp.toRealPath();
    project = new TestProject(Files.createDirectories(folder.resolve("project")));
    library = new Library(folder.resolve("library"));
    library
        .source("lib/Base.java", BASE)
        .source("lib/Kind.java", KIND)
        .source("lib/State.java", STATE)
        .source("lib/Address.java", ADDRESS);
    project.source("shop/Order.java", TABLE);
  }

  private CompileResult build(TestCompiler compiler, Path libraryPath, String... options) {
    TestProject.deleteTree(project.output());
    TestProject.create(project.output());
    return compile(compiler, project.sourceFiles(), List.of(libraryPath), options);
  }

  private CompileResult compile(
      TestCompiler compiler, List<Path> files, List<Path> libraries, String... options) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.addAll(libraries);
    return compiler.compile(files, project.output(), classPath, project.options(options));
  }

  private String sql() {
    return project.migration("0000_initial_schema.sql");
  }

  @ParameterizedTest
  @EnumSource
  void whatALibraryChangesArrives(TestCompiler compiler) {
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC)).errors()).isEmpty();
    library
        .source(
            "lib/Base.java", BASE.replace("String alpha", "@RenamedFrom(\"alpha\") String beta"))
        .source("lib/Kind.java", KIND.replace("ALPHA", "ALPHA, NEW"))
        .source("lib/State.java", STATE.replace("OPEN", "OPEN, HELD"))
        .source("lib/Address.java", ADDRESS.replace("String street", "Integer zip; String street"));
    String[] history = {"-Aschemac.base=none", "-Aschemac.online=false"};
    CompileResult result = build(compiler, library.jar(TestCompiler.JAVAC), history);
    assertThat(result.errors()).isEmpty();
    assertThat(result.notes()).anyMatch(note -> note.contains("wrote"));
    assertThat(project.folder().keySet()).hasSizeGreaterThan(3);
    String sql = String.join("\n", project.folder().values());
    assertThat(sql)
        .contains("RENAME COLUMN alpha TO beta")
        .contains("ADD VALUE 'NEW' AFTER 'ALPHA'")
        .contains("'HELD'")
        .contains("home_zip");
    Map<String, String> before = project.folder();
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC), history).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void whatALibraryLosesMustBeConfirmed(TestCompiler compiler) {
    String[] history = {"-Aschemac.base=none", "-Aschemac.rewrites=allow"};
    build(compiler, library.classes(TestCompiler.JAVAC), history);
    library
        .source("lib/Base.java", BASE.replace("protected String alpha;", ""))
        .source("lib/Kind.java", KIND.replace(", MIKE", ""));
    Map<String, String> before = project.folder();
    assertThat(build(compiler, library.classes(TestCompiler.JAVAC), history).errors())
        .hasSize(2)
        .allMatch(error -> error.text().contains("[schemac:DropNotConfirmed]"));
    assertThat(project.folder()).isEqualTo(before);
  }

  /**
   * Fields and labels in the order of the source, and the nullness that annotations on types give.
   */
  @Test
  void eachCompilerMakesTheSameOfALibraryThatAnyOfThemMade() {
    library
        .source("lib/package-info.java", "@org.jspecify.annotations.NullMarked package lib;")
        .source(
            "lib/Base.java",
            """
            package lib;
            import dev.schemac.*;
            import org.jspecify.annotations.Nullable;
            public class Base<K, V> {
              @PrimaryKey protected K id;
              protected String zeta;
              protected @Nullable String alpha;
              @Column(length = 40) protected @Nullable String middle;
              protected String @Nullable [] tags;
              protected java.util.Optional<String> maybe;
              protected V value;
              protected java.time.@Nullable Instant at;
              static final int NONE = 0;
            }
            """)
        .source(
            "lib/Middle.java",
            """
            package lib;
            import dev.schemac.*;
            import org.jspecify.annotations.Nullable;
            @Check("total >= 0")
            public class Middle<V> extends Base<Long, @Nullable V> {
              @Column(defaultSql = "0") protected int total;
              @Index protected boolean active;
            }
            """)
        .source(
            "lib/Point.java",
            """
            package lib;
            import org.jspecify.annotations.Nullable;
            public record Point(double y, @Nullable Double x) {}
            """)
        .source(
            "lib/Kind.java",
            KIND.replace(
                "ALPHA",
                "@Label(\"first\") ALPHA { @Override public String toString() { return \"a\"; } }"));
    project.source(
        "shop/Order.java",
        TABLE
            .replace("lib.Base", "lib.Middle<String>")
            .replace(
                "lib.Kind kind",
                "lib.Kind kind; @Embedded lib.Point point; java.time.DayOfWeek day"));
    Map<String, Map<String, String>> folders = new TreeMap<>();
    for (TestCompiler maker : TestCompiler.available()) {
      for (Path path : List.of(library.jar(maker), library.classes(maker))) {
        for (TestCompiler compiler : TestCompiler.available()) {
          TestProject.deleteTree(project.migrations());
          CompileResult result = build(compiler, path);
          assertThat(result.errors()).isEmpty();
          assertThat(result.notes()).noneMatch(note -> note.contains("cannot be read"));
          folders.put(compiler + " of " + path + " by " + maker, project.folder());
          assertThat(build(compiler, path).notes()).anyMatch(note -> note.contains("up to date"));
        }
      }
    }
    assertThat(sql())
        .containsSubsequence("'ZULU'", "'first'", "'MIKE'")
        .containsSubsequence("id", "zeta");
    assertThat(folders.values()).allSatisfy(one -> assertThat(one).isEqualTo(project.folder()));
  }

  /**
   * What packages of a library say: the schema of its enum types, the types of its fields' classes,
   * and which are not null. The annotations of others that it also has are nowhere here.
   */
  @Test
  void eachCompilerReadsThePackagesOfALibrary() throws IOException {
    library
        .source("other/Owner.java", "package other; public @interface Owner { Class<?> value(); }")
        .source("other/Team.java", "package other; public class Team {}")
        .source(
            "lib/package-info.java",
            """
            @other.Owner(other.Team.class)
            @SqlType(java = java.net.URL.class, value = "varchar(200)")
            @SqlType(java = Money.class, value = "numeric(10,2)")
            @Schema("own")
            package lib;
            import dev.schemac.*;
            """)
        .source("lib/Money.java", "package lib; public record Money(long cents) {}")
        .source(
            "lib/parts/package-info.java",
            "@org.jspecify.annotations.NullMarked package lib.parts;")
        .source(
            "lib/parts/Part.java",
            """
            package lib.parts;
            import dev.schemac.*;
            import java.net.URL;
            public class Part {
              @PrimaryKey protected long id;
              protected URL page;
              protected lib.Money price;
              protected java.util.List<URL> others;
            }
            """);
    project.source("shop/Order.java", TABLE.replace("lib.Base", "lib.parts.Part"));
    Map<String, Map<String, String>> folders = new TreeMap<>();
    for (TestCompiler maker : TestCompiler.available()) {
      Path classes = library.classes(maker);
      Files.delete(classes.resolve("other/Owner.class"));
      Files.delete(classes.resolve("other/Team.class"));
      for (TestCompiler compiler : TestCompiler.available()) {
        TestProject.deleteTree(project.migrations());
        assertThat(build(compiler, classes).errors()).isEmpty();
        folders.put(compiler + " of a library by " + maker, project.folder());
      }
    }
    assertThat(sql())
        .contains("CREATE TYPE own.kind")
        .containsPattern("page +varchar\\(200\\) +NOT NULL")
        .containsPattern("price +numeric\\(10,2\\) +NOT NULL")
        .containsPattern("others +varchar\\(200\\)\\[\\] +NOT NULL");
    assertThat(folders.values()).allSatisfy(one -> assertThat(one).isEqualTo(project.folder()));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotNullInALibraryDoesNotHangOnTheClassOfTheAnnotation(TestCompiler compiler) {
    String marked = "@org.jspecify.annotations.NullMarked ";
    library
        .source("lib/package-info.java", marked + "package lib;")
        .source(
            "lib/Base.java",
            BASE.replace("String alpha", "@org.jspecify.annotations.Nullable String alpha"))
        .source(
            "lib/Address.java",
            ADDRESS.replace("public class", "@org.jspecify.annotations.NullUnmarked public class"))
        .source(
            "parts/Part.java",
            "package parts; " + marked + " public class Part { protected String bolt; }");
    project.source(
        "shop/Order.java", TABLE.replace("lib.Kind", "@Embedded parts.Part part; lib.Kind"));
    Path jar = library.jar(TestCompiler.JAVAC);
    CompileResult result =
        compiler.compile(
            project.sourceFiles(),
            project.output(),
            List.of(TestProject.jarOf(dev.schemac.Table.class), jar),
            project.options("-Aschemac.classes=false"));
    assertThat(result.errors()).isEmpty();
    assertThat(sql())
        .containsPattern("zeta +text +NOT NULL")
        .containsPattern("alpha +text,")
        .containsPattern("bolt +text +NOT NULL")
        .containsPattern("home_city +text,");
  }

  /** Annotations on the type arguments of embedded fields, handed on through classes. */
  @Test
  void eachCompilerReadsTheTypeArgumentsOfEmbeddedFields() {
    library
        .source("lib/package-info.java", "@org.jspecify.annotations.NullMarked package lib;")
        .source("lib/Low.java", "package lib; public class Low<L> { protected L low; }")
        .source(
            "lib/Range.java",
            """
            package lib;
            import org.jspecify.annotations.Nullable;
            public class Range<A, B> extends Low<B> { protected A high; protected @Nullable A step; }
            """)
        .source(
            "lib/Pair.java",
            """
            package lib;
            import dev.schemac.*;
            import org.jspecify.annotations.Nullable;
            public class Pair<P> {
              @Embedded(prefix = "in_") protected Range<P, @Nullable String> in;
            }
            """)
        .source(
            "lib/Base.java",
            """
            package lib;
            import dev.schemac.*;
            import org.jspecify.annotations.Nullable;
            public class Base<T> {
              @PrimaryKey protected long id;
              @Embedded(prefix = "a_") protected Range<@Nullable String, Integer> a;
              @Embedded(prefix = "b_") protected Range<String, @Nullable Integer> b;
              @Embedded(prefix = "c_") protected Pair<@Nullable Long> c;
              @Embedded(prefix = "d_") protected Range<T, T> d;
            }
            """)
        .source(
            "lib/Middle.java",
            """
            package lib;
            import org.jspecify.annotations.Nullable;
            public class Middle extends Base<@Nullable Short> {}
            """);
    project
        .source("shop/package-info.java", "@org.jspecify.annotations.NullMarked package shop;")
        .source(
            "shop/Order.java",
            """
            package shop;
            import dev.schemac.*;
            import org.jspecify.annotations.Nullable;
            @Table("orders") class Order extends lib.Middle {
              @Embedded(prefix = "own_") lib.Range<@Nullable String, String> own;
            }
            """);
    Map<String, Map<String, String>> folders = new TreeMap<>();
    for (TestCompiler maker : TestCompiler.available()) {
      Path jar = library.jar(maker);
      for (TestCompiler compiler : TestCompiler.available()) {
        TestProject.deleteTree(project.migrations());
        assertThat(build(compiler, jar).errors()).isEmpty();
        folders.put(compiler + " of a library by " + maker, project.folder());
      }
    }
    for (String column :
        List.of("a_high", "b_low", "c_in_high", "c_in_low", "d_high", "d_low", "own_high")) {
      assertThat(sql()).containsPattern(column + " +\\w+,");
    }
    for (String column : List.of("a_low", "b_high", "own_low")) {
      assertThat(sql()).containsPattern(column + " +\\w+ +NOT NULL");
    }
    assertThat(folders.values()).allSatisfy(one -> assertThat(one).isEqualTo(project.folder()));
  }

  /** The library's authors need not hand on the annotations that they use. */
  @ParameterizedTest
  @EnumSource
  void annotationsOfALibraryNeedNotBeOnTheClassPath(TestCompiler compiler) throws IOException {
    library
        .source(
            "other/Nullable.java",
            """
            package other;
            import java.lang.annotation.*;
            @Target(ElementType.TYPE_USE) public @interface Nullable {}
            """)
        .source("other/Nonnull.java", "package other; public @interface Nonnull {}")
        .source(
            "lib/Base.java",
            BASE.replace("protected String zeta", "@other.Nonnull protected String zeta")
                .replace("String alpha", "@other.Nullable String alpha"));
    project.source("shop/package-info.java", "@org.jspecify.annotations.NullMarked package shop;");
    Path classes = library.classes(TestCompiler.JAVAC);
    Files.delete(classes.resolve("other/Nullable.class"));
    Files.delete(classes.resolve("other/Nonnull.class"));
    assertThat(build(compiler, classes).errors()).isEmpty();
    assertThat(sql()).containsPattern("zeta +text +NOT NULL").containsPattern("alpha +text,");
  }

  @ParameterizedTest
  @EnumSource
  void aLibraryOnTheModulePathIsReadToo(TestCompiler compiler) {
    library.source("module-info.java", "module lib { requires static dev.schemac; exports lib; }");
    project.source(
        "module-info.java", "module shop { requires static dev.schemac; requires lib; }");
    List<Path> modules = new ArrayList<>(TestProject.classPath());
    String modulePath = "--module-path";
    Path jar =
        library.jar(TestCompiler.JAVAC, modulePath, TestProject.joined(TestProject.classPath()));
    modules.add(jar);
    CompileResult result =
        compiler.compile(
            project.sourceFiles(),
            project.output(),
            List.of(),
            project.options("-Aschemac.classes=false", modulePath, TestProject.joined(modules)));
    assertThat(result.errors()).isEmpty();
    assertThat(result.notes()).noneMatch(note -> note.contains("cannot be read"));
    assertThat(sql()).containsSubsequence("zeta", "alpha").contains("'ZULU', 'ALPHA', 'MIKE'");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void whereTheCompilerGivesNoClassFileTheSnapshotHolds(TestCompiler compiler) {
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC)).errors()).isEmpty();
    Map<String, String> before = project.folder();
    library.source("lib/Base.java", BASE.replace("alpha", "beta"));
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(library.jar(TestCompiler.JAVAC));
    InterceptedProcessor blind =
        new InterceptedProcessor(
            (method, arguments) -> {
              if (method.equals("getResource") && arguments[0] == StandardLocation.CLASS_PATH) {
                throw new UnsupportedOperationException("as Eclipse says");
              }
            });
    CompileResult result =
        compiler.run(
            project.sourceFiles(),
            project.output(),
            classPath,
            project.options("-Aschemac.classes=false"),
            List.of(blind, new SchemacProcessorClaim()));
    assertThat(result.errors()).isEmpty();
    assertThat(result.notes())
        .contains(
            "schemac: the class file of lib.Base cannot be read, so what tables have from it stays"
                + " as schema.json has it");
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The library has changed, and so has one of two tables: the other follows in a full build. */
  @ParameterizedTest
  @EnumSource
  void aTableThatIsNoRootWaitsForTheNextFullBuild(TestCompiler compiler) {
    project.source("shop/Bill.java", TABLE.replace("orders", "bills").replace("Order", "Bill"));
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC)).errors()).isEmpty();
    library.source("lib/Base.java", BASE.replace("protected String alpha;", "String alpha, more;"));
    Path changed = library.jar(TestCompiler.JAVAC);
    List<Path> order = List.of(project.sources().resolve("shop/Order.java"));
    List<Path> libraries = List.of(changed, project.output());
    assertThat(compile(compiler, order, libraries, "-Aschemac.classes=false").errors()).isEmpty();
    assertThat(sql()).containsOnlyOnce("more");
    assertThat(build(compiler, changed).errors()).isEmpty();
    assertThat(sql().split("more", -1)).hasSize(3);
  }

  /** A class file of this module can be older than its source, or another branch's. */
  @ParameterizedTest
  @EnumSource
  void anOwnTypeThatIsNoRootIsNotForeign(TestCompiler compiler) throws IOException {
    project
        .source("lib/Base.java", BASE)
        .source("lib/Kind.java", KIND)
        .source("lib/State.java", STATE)
        .source("lib/Address.java", ADDRESS);
    Path stale =
        library.source("lib/Base.java", BASE.replace("alpha", "older")).jar(TestCompiler.JAVAC);
    assertThat(project.build(compiler).errors()).isEmpty();
    Map<String, String> before = project.folder();
    List<Path> order = List.of(project.sources().resolve("shop/Order.java"));
    String[] options = {"-Aschemac.classes=false"};
    assertThat(compile(compiler, order, List.of(stale, project.output()), options).errors())
        .isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    Files.delete(project.output().resolve("lib/Base.class"));
    assertThat(compile(compiler, order, List.of(stale, project.output()), options).errors())
        .isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** A class can stand in a file of another name, which only the snapshot knows at once. */
  @ParameterizedTest
  @EnumSource
  void theSnapshotKnowsWhichFileDeclaresAnOwnType(TestCompiler compiler) throws IOException {
    String parts = "package shop; import dev.schemac.*; class Parts {} ";
    String base = "class Base { @PrimaryKey long id; String zeta, alpha; }";
    project
        .source("shop/Parts.java", parts + base)
        .source(
            "shop/Order.java",
            "package shop; import dev.schemac.*; @Table(\"orders\") class Order extends Base {}");
    Path stale =
        library
            .source("shop/Base.java", parts + base.replace("alpha", "older"))
            .jar(TestCompiler.JAVAC);
    assertThat(project.build(compiler).errors()).isEmpty();
    assertThat(project.migration("schema.json"))
        .contains("\"format\": 3", "\"shop.Base\": \"shop/Parts.java\"");
    Map<String, String> before = project.folder();
    Files.delete(project.output().resolve("shop/Base.class"));
    List<Path> order = List.of(project.sources().resolve("shop/Order.java"));
    List<Path> libraries = List.of(stale, project.output());
    assertThat(compile(compiler, order, libraries, "-Aschemac.classes=false").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** What an older schemac wrote stays as it is until the schema changes. */
  @Test
  void aSnapshotWithoutDeclaredTypesIsNotWrittenForTheirSake() {
    project.source("lib/Base.java", BASE);
    Path jar = library.jar(TestCompiler.JAVAC);
    assertThat(build(TestCompiler.JAVAC, jar).errors()).isEmpty();
    String json = project.migration("schema.json");
    String older =
        json.replace("\"format\": 3", "\"format\": 1")
            .replaceFirst("(?s)  \"declares\": \\{.*?},\n", "");
    TestProject.write(project.migrations().resolve("schema.json"), older);
    for (String mode : List.of("check", "write")) {
      assertThat(build(TestCompiler.JAVAC, jar, "-Aschemac.mode=" + mode).notes())
          .anyMatch(note -> note.contains("up to date"));
    }
    assertThat(project.migration("schema.json")).isEqualTo(older).contains("\"format\": 1");
  }

  @ParameterizedTest
  @EnumSource
  void aTypeThatMovesIntoALibraryIsReadThere(TestCompiler compiler) {
    project.source("lib/Base.java", BASE).source("lib/Kind.java", KIND);
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC)).errors()).isEmpty();
    String before = sql();
    project.delete("lib/Base.java").delete("lib/Kind.java");
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC)).errors()).isEmpty();
    assertThat(sql()).isEqualTo(before);
    library
        .source("lib/Base.java", BASE.replace("alpha", "beta"))
        .source("lib/Kind.java", KIND.replace("MIKE", "MIKE, NEW"));
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC)).errors()).isEmpty();
    assertThat(sql()).contains("beta", "'NEW'");
  }

  /** Nothing of these sources is the enum's, so nothing of them would say that it is gone. */
  @ParameterizedTest
  @EnumSource
  void aForeignEnumTypeGoesWithItsLastColumn(TestCompiler compiler) {
    Path jar = library.jar(TestCompiler.JAVAC);
    assertThat(build(compiler, jar).errors()).isEmpty();
    assertThat(sql()).contains("CREATE TYPE kind");
    project.source("shop/Order.java", TABLE.replace("lib.Kind kind;", ""));
    assertThat(build(compiler, jar).errors()).isEmpty();
    assertThat(sql()).doesNotContain("CREATE TYPE kind");
  }

  /** What is another build's now must not go, whoever allows drops. */
  @ParameterizedTest
  @EnumSource
  void aTableWhoseClassMovesToALibraryIsHandedOver(TestCompiler compiler) {
    String account =
        """
        package acme;
        import dev.schemac.*;
        @Table(value = "acc", schema = "acme") public class Account {
          @PrimaryKey long id;
          lib.Kind kind;
        }
        """;
    project.source("acme/Account.java", account);
    project.source("shop/Order.java", TABLE.replace("lib.Kind kind;", ""));
    String history = "-Aschemac.base=none";
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC), history).errors()).isEmpty();
    project.delete("acme/Account.java");
    Path jar = library.source("acme/Account.java", account).jar(TestCompiler.JAVAC);
    for (String drops : List.of("confirm", "allow")) {
      assertThat(build(compiler, jar, history, "-Aschemac.drops=" + drops).errors())
          .singleElement()
          .asString()
          .contains("[schemac:HandOverNotConfirmed] Table 'acme.acc'", "acme.Account")
          .contains("@HandedOver(\"acme.acc\")")
          .doesNotContain("DroppedTable");
    }
    project.source("shop/package-info.java", "@dev.schemac.HandedOver(\"acme.acc\") package shop;");
    assertThat(build(compiler, jar, history).errors()).isEmpty();
    assertThat(project.migration("0001_hand_over_acc.sql"))
        .contains("nothing is to be done")
        .doesNotContain("DROP", ";");
    assertThat(project.migration("schema.json"))
        .doesNotContain("acme.Account")
        .contains("\"format\": 4", "[\"HandedOverTable\", \"acme.acc\"]");
    Map<String, String> before = project.folder();
    for (String mode : List.of("write", "check")) {
      assertThat(build(compiler, jar, history, "-Aschemac.mode=" + mode).errors()).isEmpty();
    }
    project.source("shop/package-info.java", "package shop;");
    assertThat(build(compiler, jar, history).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /**
   * A class can get another package, and another name, on its way to a library. Something of these
   * sources mentions it, or a class beside it.
   */
  @ParameterizedTest
  @EnumSource
  void aTableWhoseClassGetsAnotherNameInALibraryIsHandedOver(TestCompiler compiler) {
    String account =
        "package acme; import dev.schemac.*;"
            + " @Table(\"acc\") public class Account { @PrimaryKey protected long id; }";
    String service = "package acme; class Service { void close(Account account) {} }";
    project.source("acme/Account.java", account).source("acme/Service.java", service);
    String history = "-Aschemac.base=none";
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC), history).errors()).isEmpty();
    Map<String, String> before = project.folder();
    project.delete("acme/Account.java");
    String ofLibrary = account.replace("package acme", "package acme.core");
    for (String name : List.of("Account", "Konto")) {
      Path jar =
          new Library(temp.resolve(name))
              .source("lib/Base.java", BASE)
              .source("lib/Kind.java", KIND)
              .source("lib/State.java", STATE)
              .source("lib/Address.java", ADDRESS)
              .source("acme/core/Other.java", "package acme.core; public class Other {}")
              .source("acme/core/" + name + ".java", ofLibrary.replace("Account", name))
              .jar(TestCompiler.JAVAC);
      String mentioned = name.equals("Account") ? "acme.core.Other" : "java.util.List<Konto[]>";
      project.source(
          "acme/Service.java",
          "package acme; import acme.core.*; class Service { void close(" + mentioned + " a) {} }");
      assertThat(build(compiler, jar, history, "-Aschemac.drops=allow").errors())
          .singleElement()
          .asString()
          .contains("[schemac:HandOverNotConfirmed] Table 'acc'", "acme.core." + name + " is")
          .doesNotContain("DroppedTable");
      assertThat(project.folder()).isEqualTo(before);
    }
  }

  /** A class of a library is no hint of a table if its table has another name. */
  @ParameterizedTest
  @EnumSource
  void aDeletedTableIsNotHandedOverForItsClassNameAlone(TestCompiler compiler) {
    String account =
        "package acme; import dev.schemac.*;"
            + " @Table(\"acc\") public class Account { @PrimaryKey protected long id; }";
    project.source("acme/Account.java", account);
    String history = "-Aschemac.base=none";
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC), history).errors()).isEmpty();
    project.delete("acme/Account.java");
    library.source(
        "lib/Account.java", account.replace("package acme", "package lib").replace("acc", "other"));
    assertThat(build(compiler, library.jar(TestCompiler.JAVAC), history).errors())
        .singleElement()
        .asString()
        .contains("[schemac:DropNotConfirmed]", "'acc'");
  }

  @ParameterizedTest
  @EnumSource
  void aHandOverIsTakenBackWithItsDraft(TestCompiler compiler) {
    String account =
        "package acme; import dev.schemac.*;"
            + " @HandedOver(\"orders\") @Table(\"acc\") public class Account { @PrimaryKey long id; }";
    project.source("acme/Account.java", account.replace("@HandedOver(\"orders\")", ""));
    Path jar = library.jar(TestCompiler.JAVAC);
    project.git("init", "-q");
    assertThat(build(compiler, jar).errors()).isEmpty();
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    Map<String, String> before = project.folder();
    project.source("acme/Account.java", account);
    assertThat(build(compiler, jar).errors())
        .singleElement()
        .asString()
        .contains("[schemac:DropContradiction]", "@HandedOver(\"orders\")");
    project.delete("shop/Order.java");
    Path moved = library.source("shop/Order.java", TABLE).jar(TestCompiler.JAVAC);
    assertThat(build(compiler, moved).errors()).isEmpty();
    assertThat(project.folder()).containsKey("0001_hand_over_orders.sql");
    project.source("shop/Order.java", TABLE);
    project.source("acme/Account.java", account.replace("@HandedOver(\"orders\")", ""));
    assertThat(build(compiler, jar).errors()).isEmpty();
    assertThat(project.migration("0000_initial_schema.sql"))
        .isEqualTo(before.get("0000_initial_schema.sql"));
    assertThat(project.folder().keySet()).isEqualTo(before.keySet());
  }
}
