package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Processors that many builds have, before schemac on the processor path and behind it: the
 * migrations are those that the classes give without them.
 */
class OtherProcessorsTest {

  /** The build puts the jars here, since those on the tests' class path run in each compile. */
  private static final Path JARS = Path.of("target", "processors").toAbsolutePath();

  @TempDir Path temp;
  private TestProject project;
  private TestProject twin;

  @BeforeEach
  void projects() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    twin = new TestProject(Files.createDirectories(temp.resolve("twin")).toRealPath());
  }

  /** Lombok changes the trees of the classes: modifiers, methods, fields, a nested class. */
  @ParameterizedTest
  @MethodSource("javacs")
  void lombok(ExternalJavac javac) throws IOException {
    source(
        "shop/Customer.java",
        """
        package shop;
        import dev.schemac.*;
        @lombok.Data
        @lombok.Builder
        @Table("customers")
        public class Customer {
          @PrimaryKey private long id;
          @Column(nullable = false) private String name;
          private Kind kind;
          @Ignored @lombok.Getter(lazy = true) private final String text = id + name;
          enum Kind { RETAIL, TRADE }
        }
        """);
    source(
        "shop/Rate.java",
        """
        package shop;
        import dev.schemac.*;
        @lombok.Value
        @Table("rates")
        public class Rate {
          @PrimaryKey @ForeignKey(Customer.class) long customer;
          @lombok.NonNull String name;
          @Column(precision = 5, scale = 2) java.math.BigDecimal percent;
        }
        """);
    project.source(
        "shop/Use.java",
        """
        package shop;
        class Use {
          String name(Rate rate) {
            Customer customer = Customer.builder().name(rate.getName()).build();
            return customer.getText() + CustomerTable.NAME + RateTable.PERCENT;
          }
        }
        """);
    assertLikeTheTwin(javac, jars("lombok"));
  }

  @ParameterizedTest
  @MethodSource("javacs")
  void lombokOnEntities(ExternalJavac javac) throws IOException {
    source(
        "shop/Customer.java",
        """
        package shop;
        import jakarta.persistence.*;
        @lombok.Data
        @lombok.Builder
        @lombok.NoArgsConstructor
        @lombok.AllArgsConstructor
        @Entity
        public class Customer {
          @Id @GeneratedValue private Long id;
          @Column(nullable = false) private String name;
          @Embedded private Address home;
          @ManyToOne private Customer parent;
        }
        """);
    source(
        "shop/Address.java",
        "package shop; @jakarta.persistence.Embeddable public record Address(String city) {}");
    assertLikeTheTwin(javac, jars("lombok"), "-Aschemac.jpa=spring", "-Aschemac.classes=all");
    assertThat(project.migration("0000_initial_schema.sql")).contains("city", "parent_id");
  }

  /** It writes a class beside each entity, in the round in which schemac does. */
  @ParameterizedTest
  @MethodSource("javacs")
  void hibernatesMetamodel(ExternalJavac javac) throws IOException {
    source(
        "shop/Customer.java",
        """
        package shop;
        import dev.schemac.*;
        import jakarta.persistence.*;
        @Entity
        @dev.schemac.Table("customers")
        public class Customer extends Named {
          @Id @PrimaryKey long id;
          @OneToMany(mappedBy = "parent") @Ignored java.util.List<Customer> children;
          @ManyToOne @Ignored Customer parent;
        }
        """);
    source(
        "shop/Named.java",
        """
        package shop;
        @jakarta.persistence.MappedSuperclass
        public class Named { @dev.schemac.Column(nullable = false) String name; }
        """);
    project.source(
        "shop/Use.java",
        "package shop; class Use { String names = Customer_.NAME + CustomerTable.NAME; }");
    assertLikeTheTwin(javac, jars("hibernate-jpamodelgen", "jboss-logging", "jakarta"));
  }

  static List<ExternalJavac> javacs() {
    return ExternalJavac.all();
  }

  /** A source of both projects; the twin's is without Lombok's annotations. */
  private void source(String path, String text) {
    project.source(path, text);
    twin.source(
        path,
        text.replace("@lombok.NonNull", "@Column(nullable = false)")
            .replaceAll("@lombok\\.\\w+(\\(.*?\\))?", ""));
  }

  private void assertLikeTheTwin(ExternalJavac javac, List<Path> others, String... options)
      throws IOException {
    List<Path> libraries = new ArrayList<>(TestProject.classPath());
    libraries.addAll(jars("lombok", "jakarta.persistence"));
    CompileResult alone =
        TestCompiler.JAVAC.compile(
            twin.sourceFiles(), twin.output(), libraries, twin.options(options));
    assertThat(alone.errors()).isEmpty();
    String separator = System.getProperty("path.separator");
    String schemac = StrictBuildTest.processor();
    String other = TestProject.joined(others);
    for (String path : List.of(schemac + separator + other, other + separator + schemac)) {
      TestProject.deleteTree(project.output());
      TestProject.deleteTree(project.migrations());
      TestProject.create(project.output());
      List<String> command = new ArrayList<>(List.of("--release", "17", "-processorpath", path));
      command.addAll(List.of("-d", project.output().toString()));
      command.addAll(List.of("-cp", TestProject.joined(libraries)));
      command.addAll(project.options(options));
      project.sourceFiles().forEach(file -> command.add(file.toString()));
      ExternalJavac.Result result = javac.javac(command, null, Map.of());
      assertThat(result.exit()).as(result.output()).isZero();
      assertThat(project.folder()).as(path).isEqualTo(twin.folder());
      assertThat(project.output().resolve("shop/CustomerTable.class")).exists();
    }
  }

  private static List<Path> jars(String... names) throws IOException {
    try (Stream<Path> files = Files.list(JARS)) {
      return files
          .filter(file -> Stream.of(names).anyMatch(file.getFileName().toString()::startsWith))
          .sorted()
          .toList();
    }
  }
}
