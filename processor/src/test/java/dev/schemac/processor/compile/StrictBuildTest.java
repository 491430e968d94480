package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.palantir.javapoet.JavaFile;
import dev.schemac.Table;
import dev.schemac.core.schema.Schema;
import dev.schemac.processor.SchemacProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds in which each warning is an error, as {@code javac} runs them: the processor is found on
 * its path through its service file, with the core and the two libraries it needs. The first test
 * starts a process for each, the others take a JVM that is warm.
 */
class StrictBuildTest {

  private static final String MODEL =
      """
      package shop.model;

      import dev.schemac.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.List;
      import java.util.UUID;

      @Table("orders")
      @Index({"state", "created_at DESC"})
      @Index(value = "lower(note)", unique = true)
      @Check("total >= 0")
      @Check("quantity > 0")
      @Comment("What was bought.")
      public record Order(
          @PrimaryKey UUID id,
          @ForeignKey(Order.class) UUID parent,
          @Column(precision = 12, scale = 2) BigDecimal total,
          int quantity,
          State state,
          List<String> tags,
          @Unique String note,
          Instant createdAt) {

        @EnumType("state")
        public enum State {
          @Label("new") NEW,
          @Deprecated PAID
        }

        @Override
        public String toString() {
          return OrderTable.TABLE + OrderTable.COLUMNS + OrderTable.PRIMARY_KEY;
        }
      }
      """;

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/model/Order.java", MODEL);
    project.source(
        "shop/model/package-info.java",
        "/** Tables. */\n@dev.schemac.Extension(\"citext\")\npackage shop.model;\n");
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void aBuildWithoutWarningsStaysOne(ExternalJavac javac) throws IOException {
    List<String> command = command(processor(), "-cp", annotations());
    assertClean(javac.javac(command, null, Map.of()));
    assertThat(generated()).contains("@Generated");
    assertThat(javac.javac(command, null, Map.of()).output())
        .isEqualTo("Note: schemac: 1 table, migrations up to date\n");
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void soItDoesBesideAnotherProcessor(ExternalJavac javac) {
    for (boolean first : new boolean[] {true, false}) {
      ExternalJavac.Result result = compile(javac, bystander(first), "-cp", annotations());
      assertClean(result);
      assertThat(result.output())
          .contains("bystander saw shop.model.Order", "bystander saw shop.model.OrderTable");
      TestProject.deleteTree(project.output());
      TestProject.create(project.output());
    }
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void soItDoesInANamedModule(ExternalJavac javac) {
    module("requires static dev.schemac;");
    assertClean(strict(javac, "-p", annotations()));
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void soItDoesInANamedModuleThatReadsTheCompilersApi(ExternalJavac javac) throws IOException {
    module("requires static dev.schemac; requires static java.compiler;");
    assertClean(strict(javac, "-p", annotations()));
    assertThat(generated()).doesNotContain("@Generated");
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void anOptionThatNothingReadsIsNoWarning(ExternalJavac javac) throws IOException {
    project.source(
        "shop/model/Order.java", "package shop.model;\n\n/** None. */\nclass Order {}\n");
    project.source("shop/model/package-info.java", "/** None. */\npackage shop.model;\n");
    ExternalJavac.Result result = strict(javac, "-cp", annotations());
    assertThat(result.output()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void fromJdk23OnAProcessorOnTheClassPathAloneDoesNotRun(ExternalJavac javac) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-d", project.output().toString()));
    arguments.add("-cp");
    arguments.add(annotations() + System.getProperty("path.separator") + processor());
    arguments.addAll(project.options());
    project.source("shop/model/Order.java", MODEL.replaceAll("return .*;", "return \"\";"));
    project.sourceFiles().forEach(file -> arguments.add(file.toString()));
    ExternalJavac.Result result = javac.warm(arguments);
    assertThat(result.exit()).as(result.output()).isZero();
    if (feature(javac) < 23) {
      assertThat(project.folder()).containsKey("0000_initial_schema.sql");
    } else {
      assertThat(result.output()).isEmpty();
      assertThat(project.migrations()).doesNotExist();
    }
  }

  static List<ExternalJavac> javacs() {
    return ExternalJavac.all();
  }

  private void assertClean(ExternalJavac.Result result) {
    assertThat(result.output()).doesNotContain("warning", "error");
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(project.folder()).containsKey("0000_initial_schema.sql");
    assertThat(project.output().resolve("shop/model/OrderTable.class")).exists();
  }

  private void module(String requires) {
    project.source(
        "module-info.java",
        "/** A shop. */\nmodule shop {\n  exports shop.model;\n  " + requires + "\n}\n");
  }

  private String generated() throws IOException {
    return Files.readString(project.output().resolve("shop/model/OrderTable.java"));
  }

  private ExternalJavac.Result strict(ExternalJavac javac, String... paths) {
    return compile(javac, processor(), paths);
  }

  private ExternalJavac.Result compile(ExternalJavac javac, String processors, String... paths) {
    return javac.warm(command(processors, paths));
  }

  private List<String> command(String processors, String... paths) {
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    arguments.addAll(List.of("-d", project.output().toString()));
    arguments.addAll(List.of("-processorpath", processors));
    arguments.addAll(List.of(paths));
    arguments.addAll(project.options());
    project.sourceFiles().forEach(file -> arguments.add(file.toString()));
    return arguments;
  }

  private static String annotations() {
    return TestProject.jarOf(Table.class).toString();
  }

  /** The processor's classes, and what its jar has inside. */
  static String processor() {
    return TestProject.joined(
        List.of(
            TestProject.jarOf(SchemacProcessor.class),
            TestProject.jarOf(Schema.class),
            TestProject.jarOf(Gson.class),
            TestProject.jarOf(JavaFile.class)));
  }

  private String bystander(boolean first) {
    Path services = temp.resolve("bystander/META-INF/services");
    TestProject.write(
        services.resolve("javax.annotation.processing.Processor"),
        BystanderProcessor.class.getName() + "\n");
    Path classes = TestProject.jarOf(BystanderProcessor.class);
    String other = TestProject.joined(List.of(temp.resolve("bystander"), classes));
    String separator = System.getProperty("path.separator");
    return first ? other + separator + processor() : processor() + separator + other;
  }

  private static int feature(ExternalJavac javac) throws IOException {
    Properties release = new Properties();
    try (var in = Files.newInputStream(javac.home().resolve("release"))) {
      release.load(in);
    }
    String version = release.getProperty("JAVA_VERSION").replace("\"", "");
    return Runtime.Version.parse(version).feature();
  }
}
