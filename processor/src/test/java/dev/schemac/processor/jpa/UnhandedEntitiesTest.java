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

/**
 * Changes of one class by which others, which the compile does not see, are something else: it
 * writes what a compile of all classes would, or says that all must be built.
 */
class UnhandedEntitiesTest {

  private static final String BASE =
      """
      package shop;
      import jakarta.persistence.*;
      @MappedSuperclass
      public abstract class Base { @Id @GeneratedValue Long id; }
      """;
  private static final String GENERATORS =
      """
      package shop;
      import jakarta.persistence.*;
      @MappedSuperclass
      @SequenceGenerator(name = "steps", sequenceName = "all_steps", allocationSize = 10)
      @TableGenerator(name = "rows", table = "row_numbers")
      public abstract class Generators { }
      """;
  private static final String MONEY = "package shop; public class Money { long cents; }";
  private static final String CONVERTER =
      """
      package shop;
      import jakarta.persistence.*;
      @Converter(autoApply = true)
      public class MoneyConverter implements AttributeConverter<Money, Long> {
        public Long convertToDatabaseColumn(Money money) { return 0L; }
        public Money convertToEntityAttribute(Long cents) { return null; }
      }
      """;

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new TestProject(temp.toRealPath().resolve("project"));
    project.setPersistence();
    project
        .source("shop/Base.java", BASE)
        .source("shop/Generators.java", GENERATORS)
        .source("shop/Money.java", MONEY)
        .source("shop/MoneyConverter.java", CONVERTER)
        .source("shop/Customer.java", entity("Customer extends Base { String name; }"))
        .source("shop/Trader.java", entity("Trader extends Customer { String vat; }"))
        .source("shop/Product.java", entity("Product extends Base { Money price; }"))
        .source("shop/Step.java", entity(numbered("Step", "(generator = \"steps\")")))
        .source(
            "shop/Memo.java",
            entity(numbered("Memo", "(strategy = GenerationType.TABLE, generator = \"rows\")")));
  }

  private static String entity(String declaration) {
    return "package shop; import jakarta.persistence.*; @Entity public class " + declaration;
  }

  private static String numbered(String name, String generated) {
    return name + " { @Id @GeneratedValue" + generated + " Long id; }";
  }

  private static String[] options() {
    return new String[] {
      "-Aschemac.jpa=spring", "-Aschemac.classes=false", "-Aschemac.drops=allow", "-Xlint:none"
    };
  }

  private void buildAndCommit() {
    assertSuccess(project.build(options()));
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.errors() + result.output()).isTrue();
  }

  private CompileResult change(String name, String text) {
    project.source("shop/" + name + ".java", text);
    return project.compileOnly(TestCompiler.JAVAC, List.of("shop/" + name + ".java"), options());
  }

  /** What a compile of one class writes is what one of all would have written. */
  private void assertLikeAll(String name, String text) throws IOException {
    TestProject twin = project.copyTo(temp.toRealPath().resolve("twin"));
    twin.setLibraries(project.libraries());
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    twin.source("shop/" + name + ".java", text);
    assertSuccess(twin.build(options()));
    Map<String, String> before = project.folder();
    assertSuccess(change(name, text));
    assertThat(project.folder()).isEqualTo(twin.folder()).isNotEqualTo(before);
  }

  /** One class is no reason to change the others by halves. */
  private void assertAllMustBeBuilt(String name, String text) {
    Map<String, String> before = project.folder();
    CompileResult result = change(name, text);
    assertThat(result.success()).isFalse();
    assertThat(result.errors().toString())
        .contains("[schemac:SchemaInconsistent]", "build all (mvn clean compile)");
    assertThat(project.folder()).isEqualTo(before);
    assertSuccess(project.build(options()));
  }

  @Test
  void generatorsThatAreDefinedNoMoreLeaveTheirNames() throws IOException {
    buildAndCommit();
    assertLikeAll("Generators", GENERATORS.replace("@MappedSuperclass", ""));
    assertThat(project.folder().get("schema.json")).contains("\"rows\"", "\"steps\"");
  }

  @Test
  void generatorsThatBecomeDefinedTakeThePlaceOfTheirNames() throws IOException {
    project.source("shop/Generators.java", GENERATORS.replace("@MappedSuperclass", ""));
    buildAndCommit();
    assertLikeAll("Generators", GENERATORS);
    assertThat(project.migration("0002_create_row_numbers_drop_rows_switch.sql"))
        .contains("DROP TABLE rows;", "DROP SEQUENCE steps;");
  }

  @Test
  void theSequencesOfEntitiesThatJoinAHierarchyGo() throws IOException {
    buildAndCommit();
    assertLikeAll("Base", BASE.replace("@MappedSuperclass", "@Entity"));
    assertThat(project.folder().get("schema.json")).doesNotContain("\"product_seq\": {\"class\"");
  }

  @Test
  void aRootThatIsOneNoMoreNeedsABuildOfAll() {
    buildAndCommit();
    assertAllMustBeBuilt(
        "Base",
        BASE.replace(
            "@MappedSuperclass", "@Entity @Inheritance(strategy = InheritanceType.JOINED)"));
  }

  @Test
  void aConvertedTypeThatIsEmbeddedNowNeedsABuildOfAll() {
    buildAndCommit();
    assertAllMustBeBuilt(
        "Money", MONEY.replace("public class", "@jakarta.persistence.Embeddable public class"));
  }

  /** A class file has no line that a compiler could show. */
  @Test
  void anErrorInAClassThatIsNotSeenSaysWhere() {
    buildAndCommit();
    CompileResult result = change("MoneyConverter", CONVERTER.replace("(autoApply = true)", ""));
    assertThat(result.success()).isFalse();
    assertThat(result.errors().toString())
        .contains(
            "[schemac:MappingUndecided]",
            "This is about shop.Product.price, which this compile does not see: if it changed, too,"
                + " build all (mvn clean compile).");
  }

  /** Both are parts of the entity's class in the snapshot. */
  @Test
  void aTableOfGeneratorsLeavesACollectionOfItsNameAlone() {
    project.source(
        "shop/Memo.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        public class Memo {
          @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows") Long id;
          @ElementCollection java.util.Set<String> row_numbers;
        }
        """);
    buildAndCommit();
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains("CREATE TABLE row_numbers (", "CREATE TABLE memo_row_numbers (");
    Map<String, String> before = project.folder();
    assertSuccess(project.compileOnly(TestCompiler.JAVAC, List.of("shop/Memo.java"), options()));
    assertSuccess(project.build(options()));
    assertThat(project.folder()).isEqualTo(before);
  }
}
