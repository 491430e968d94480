package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiles that see some entities: what a table has from the others stays as it was. */
class EntityIncrementalTest {

  private static final String BASE =
      """
      package shop;
      import jakarta.persistence.*;
      @MappedSuperclass
      public abstract class Base { @Id @GeneratedValue Long id; String createdBy; }
      """;
  private static final String ADDRESS =
      """
      package shop;
      import jakarta.persistence.*;
      @Embeddable
      public class Address { String street; String city; }
      """;
  private static final String CUSTOMER =
      """
      package shop;
      import jakarta.persistence.*;
      import java.util.*;
      @Entity
      public class Customer extends Base {
        String name;
        @Enumerated(EnumType.STRING) Kind kind;
        @Embedded Address home;
        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "work_street"))
        @AttributeOverride(name = "city", column = @Column(name = "work_city"))
        Address work;
        @ElementCollection Set<String> tags;
        @ManyToMany Set<Product> wishes;
      }
      """;
  private static final String KIND = "package shop; public enum Kind { RETAIL, TRADE }";
  private static final String TRADER =
      """
      package shop;
      import jakarta.persistence.*;
      @Entity
      public class Trader extends Customer { String vat; }
      """;
  private static final String PRODUCT =
      """
      package shop;
      import jakarta.persistence.*;
      @Entity
      public class Product extends Base { @ManyToOne Customer seller; Money price; }
      """;
  private static final String MONEY =
      """
      package shop;
      public record Money(java.math.BigDecimal amount) {}
      """;
  private static final String CONVERTER =
      """
      package shop;
      import jakarta.persistence.*;
      import java.math.BigDecimal;
      @Converter(autoApply = true)
      public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
        public BigDecimal convertToDatabaseColumn(Money money) { return money.amount(); }
        public Money convertToEntityAttribute(BigDecimal amount) { return new Money(amount); }
      }
      """;

  @TempDir Path temp;

  private TestProject project(TestCompiler compiler) throws IOException {
    TestProject project = new TestProject(temp.toRealPath());
    project.setPersistence();
    project
        .source("shop/Base.java", BASE)
        .source("shop/Address.java", ADDRESS)
        .source("shop/Customer.java", CUSTOMER)
        .source("shop/Kind.java", KIND)
        .source("shop/Trader.java", TRADER)
        .source("shop/Product.java", PRODUCT)
        .source("shop/Money.java", MONEY)
        .source("shop/MoneyConverter.java", CONVERTER);
    assertSuccess(project.build(compiler, options()));
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    return project;
  }

  private static String[] options() {
    return new String[] {"-Aschemac.jpa=spring", "-Aschemac.classes=false", "-Xlint:none"};
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.output()).isTrue();
  }

  /** Compiles some classes; the folder must be that of a clean compile. */
  private void assertLikeAll(TestProject project, TestCompiler compiler, String... classes)
      throws IOException {
    TestProject twin = project.copyTo(Files.createTempDirectory(temp, "twin").toRealPath());
    twin.setLibraries(project.libraries());
    twin.git("init", "-q");
    TestProject.deleteTree(twin.root().resolve(".git"));
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    assertSuccess(twin.build(compiler, options()));
    List<String> paths = Stream.of(classes).map(name -> "shop/" + name + ".java").toList();
    assertSuccess(project.compileOnly(compiler, paths, options()));
    Map<String, String> expected = twin.folder();
    assertThat(project.folder().keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, text) -> assertThat(project.migration(name)).isEqualTo(text));
  }

  private static List<String> written(TestProject project) {
    return project.folder().keySet().stream().filter(name -> name.endsWith(".sql")).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void whatDidNotChangeMakesNothing(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    for (String name :
        List.of("Base", "Address", "Customer", "Kind", "Trader", "Product", "MoneyConverter")) {
      assertLikeAll(project, compiler, name);
      assertThat(written(project)).as(name).containsExactly("0000_initial_schema.sql");
    }
  }

  /** A generator says little of its sequence; what is not seen says all of it. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aSequenceStaysAsItsPackageSaysIt(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project.source(
        "shop/package-info.java",
        """
        @Sequence(value = "numbers", type = "integer", increment = 5, cache = 2)
        package shop;
        import dev.schemac.Sequence;
        """);
    project.source(
        "shop/Invoice.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        public class Invoice {
          @Id @GeneratedValue(generator = "numbers")
          @SequenceGenerator(name = "numbers", allocationSize = 5) Integer id;
        }
        """);
    assertSuccess(project.build(compiler, options()));
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "second");
    int before = written(project).size();
    assertLikeAll(project, compiler, "Invoice");
    assertLikeAll(project, compiler, "Product");
    assertThat(written(project)).hasSize(before);
  }

  /** The same rules hold as for tables of schemac's own annotations. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aNewPrimitiveAttributeNeedsAValueForTheRows(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project.source("shop/Customer.java", CUSTOMER.replace("String name;", "String name; Long n;"));
    project.source("shop/Product.java", PRODUCT.replace("Money price;", "Money price; int stock;"));
    CompileResult refused = project.compileOnly(compiler, List.of("shop/Product.java"), options());
    assertThat(refused.errors().toString() + refused.output())
        .contains("[schemac:BackfillMissing]");
    assertThat(written(project)).hasSize(1);
    project.source(
        "shop/Product.java",
        PRODUCT.replace("Money price;", "Money price; @dev.schemac.Backfill(\"0\") int stock;"));
    assertLikeAll(project, compiler, "Product", "Customer");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anEntityGetsANullableAttribute(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project.source(
        "shop/Customer.java", CUSTOMER.replace("String name;", "String name; Integer age;"));
    assertLikeAll(project, compiler, "Customer");
    assertThat(written(project)).hasSize(2);
    assertThat(project.migration("0001_add_customer_age.sql")).contains("ADD COLUMN age integer");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aSuperclassAnEmbeddableAndASubclassGetAttributes(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project
        .source("shop/Base.java", BASE.replace("String createdBy;", "String createdBy, changedBy;"))
        .source("shop/Trader.java", TRADER.replace("String vat;", "String vat, iban;"));
    assertLikeAll(project, compiler, "Base", "Trader");
    assertThat(project.folder().get("schema.json")).contains("changed_by", "iban");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aNewSubclassComesAlone(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project.source(
        "shop/Member.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        public class Member extends Customer { String card; @ElementCollection Set<String> clubs; }
        """
            .replace("Set<", "java.util.Set<"));
    assertLikeAll(project, compiler, "Member");
    assertThat(project.folder().get("schema.json")).contains("card", "member_clubs");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anEnumGetsAConstant(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project.source("shop/Kind.java", KIND.replace("TRADE", "TRADE, STAFF"));
    assertLikeAll(project, compiler, "Kind");
    assertThat(project.folder().get("schema.json")).contains("STAFF");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aCollectionGoes(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project.source(
        "shop/Customer.java",
        CUSTOMER
            .replace("@ElementCollection Set<String> tags;", "")
            .replace("@Entity", "@Entity @dev.schemac.DroppedTable(\"customer_tags\")"));
    assertLikeAll(project, compiler, "Customer");
    assertThat(project.folder().get("schema.json")).contains("\"customer_wishes\": {");
    assertThat(project.migration("0001_drop_customer_tags_switch.sql"))
        .contains("DROP TABLE customer_tags;");
  }
}
