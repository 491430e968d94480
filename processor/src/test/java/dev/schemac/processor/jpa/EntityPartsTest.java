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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class that is handed over alone changes what the tables of other entities have by it, and
 * nothing else: the folder is that of a compile of all. In no repository one draft holds it all.
 */
class EntityPartsTest {

  private static final String[] OPTIONS = {
    "-Aschemac.jpa=spring", "-Aschemac.hibernate=7", "-Aschemac.classes=false", "-Xlint:none"
  };

  @TempDir Path temp;
  private final Map<String, String> classes = new TreeMap<>();
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = newProject("project");
    type("Base", "@MappedSuperclass public abstract class Base { @Id @GeneratedValue Long id; }");
    type("Money", "public class Money {}");
    type("MoneyConverter", converter("@Converter(autoApply = true)", "Money", "BigDecimal"));
    type("Level", "public enum Level { LOW, HIGH }");
    type("Place", "@Embeddable public class Place { String town; }");
    type(
        "Customer",
        "@Entity public class Customer extends Base { Money credit; Level level;"
            + " @AttributeOverride(name = \"town\", column = @Column(name = \"home_town\"))"
            + " @Embedded Place home; @ElementCollection Set<String> tags; }");
    type(
        "Product",
        "@Entity public class Product extends Base { @ManyToOne Customer seller;"
            + " @ManyToMany Set<Customer> fans; }");
    type(
        "Trader",
        "@Entity public class Trader extends Customer { String vat; @OneToMany @JoinColumn"
            + " Set<Product> goods; }");
    assertSuccess(project.build(OPTIONS));
  }

  private TestProject newProject(String name) throws IOException {
    TestProject created = new TestProject(Files.createDirectories(temp.resolve(name)).toRealPath());
    created.setLibraries(
        HibernateVersion.SEVEN.jars().stream()
            .filter(it -> it.getFileName().toString().startsWith("jakarta.persistence"))
            .toArray(Path[]::new));
    return created;
  }

  private static String converter(String annotation, String from, String to) {
    return """
    %s public class %sConverter implements AttributeConverter<%s, %s> {
      public %s convertToDatabaseColumn(%s it) { return null; }
      public %s convertToEntityAttribute(%s it) { return null; }
    }
    """
        .formatted(annotation, from, from, to, to, from, from, to);
  }

  private void type(String name, String text) {
    classes.put(name, text);
    project.source(
        "shop/" + name + ".java",
        "package shop; import jakarta.persistence.*; import java.math.*; import java.util.*;\n"
            + text);
  }

  private void edit(String name, String before, String now) {
    String text = classes.getOrDefault(name, "");
    assertThat(text).contains(before);
    type(name, text.replace(before, now));
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.errors() + result.output()).isTrue();
  }

  private CompileResult hand(String... names) {
    return hand(OPTIONS, names);
  }

  private CompileResult hand(String[] options, String... names) {
    List<String> files = Stream.of(names).map(it -> "shop/" + it + ".java").toList();
    return project.compileOnly(TestCompiler.JAVAC, files, options);
  }

  /** A compile of some classes says that all must be compiled, and leaves all as it was. */
  private void assertWantsAll(String[] options, String... names) {
    Map<String, String> before = project.folder();
    CompileResult result = hand(options, names);
    assertThat(result.success()).isFalse();
    assertThat(result.errors().toString())
        .contains("[schemac:SchemaInconsistent]", "which this compile does not see", "build all");
    assertThat(project.folder()).isEqualTo(before);
  }

  /** Compiles some classes; the folder must be that of a compile of all. */
  private void assertLikeAll(String... names) throws IOException {
    TestProject twin = newProject("twin");
    TestProject.copyTree(project.sources(), twin.sources());
    TestProject.copyTree(project.migrations(), twin.migrations());
    assertSuccess(twin.build(OPTIONS));
    assertSuccess(hand(names));
    assertThat(project.folder()).isEqualTo(twin.folder());
  }

  private String sql() {
    return project.migration("0000_initial_schema.sql");
  }

  private String snapshot() {
    return project.migration("schema.json");
  }

  private void delete(String name) throws IOException {
    project.delete("shop/" + name + ".java");
    Files.delete(project.output().resolve("shop/" + name + ".class"));
  }

  @Test
  void aConverterSaysAnotherType() throws IOException {
    type("MoneyConverter", converter("@Converter(autoApply = true)", "Money", "Integer"));
    assertLikeAll("MoneyConverter");
    assertThat(sql()).containsPattern("credit +integer");
  }

  @Test
  void aConverterThatAppliesByItselfComesAndGoes() throws IOException {
    type("LevelConverter", converter("@Converter(autoApply = true)", "Level", "String"));
    assertLikeAll("LevelConverter");
    assertThat(sql()).containsPattern("level +varchar");
    TestProject.deleteTree(temp.resolve("twin"));
    type("LevelConverter", converter("@Converter", "Level", "String"));
    assertLikeAll("LevelConverter");
    assertThat(sql()).containsPattern("level +smallint");
  }

  @Test
  void aConverterIsDeleted() throws IOException {
    type("LevelConverter", converter("@Converter(autoApply = true)", "Level", "String"));
    assertSuccess(project.build(OPTIONS));
    delete("LevelConverter");
    assertLikeAll("Money", "Place");
    assertThat(sql()).containsPattern("level +smallint");
  }

  @Test
  void anEnumWhoseConstantsAreCountedGetsOneMore() throws IOException {
    edit("Level", "HIGH", "HIGH, TOP");
    assertLikeAll("Level");
    assertThat(sql()).contains("level BETWEEN 0 AND 2");
  }

  @Test
  void anEntityOverridesAnotherColumnOfWhatItEmbeds() throws IOException {
    edit("Customer", "home_town", "town_of_home");
    assertLikeAll("Customer");
    assertThat(sql()).contains("town_of_home").doesNotContain("home_town");
  }

  @Test
  void theKeyOfAllIsNamedAnew() throws IOException {
    edit("Base", "Long id", "Integer number");
    assertLikeAll("Base");
    assertThat(sql())
        .contains("seller_number", "fans_number", "customer_number", "goods_number")
        .doesNotContain("_id");
  }

  @Test
  void theKeyOfOneIsNamedAnew() throws IOException {
    edit("Customer", "extends Base {", "{ @Id String code;");
    assertLikeAll("Customer");
    assertThat(sql()).contains("seller_code", "fans_code", "customer_code", "goods_code");
  }

  @Test
  void theTargetGetsTheOtherSide() throws IOException {
    edit("Customer", "Money credit;", "@ManyToMany(mappedBy = \"fans\") Set<Product> liked;");
    assertLikeAll("Customer");
    assertThat(sql()).contains("liked_id").doesNotContain("credit");
  }

  @Test
  void aColumnInTheTableOfTheTargetGoesWithItsCollection() throws IOException {
    edit("Trader", "@OneToMany @JoinColumn Set<Product> goods;", "");
    assertLikeAll("Trader");
    assertThat(sql()).doesNotContain("goods");
  }

  @Test
  void theCollectionOfASuperclassComesAndGoes() throws IOException {
    edit("Base", "Long id;", "Long id; @ElementCollection Set<String> notes;");
    assertLikeAll("Base");
    assertThat(sql()).contains("CREATE TABLE customer_notes", "CREATE TABLE product_notes");
    TestProject.deleteTree(temp.resolve("twin"));
    edit("Base", "@ElementCollection Set<String> notes;", "");
    assertLikeAll("Base");
    assertThat(sql()).doesNotContain("_notes");
  }

  @Test
  void aSubclassComesAlone() throws IOException {
    type("Member", "@Entity public class Member extends Customer { String card; }");
    assertLikeAll("Member");
    assertThat(sql()).contains("dtype IN ('Customer', 'Member', 'Trader')", "card");
  }

  @Test
  void theFirstSubclassComesAlone() throws IOException {
    type("Bundle", "@Entity public class Bundle extends Product { String parts; }");
    assertLikeAll("Bundle");
    assertThat(sql()).contains("dtype IN ('Bundle', 'Product')", "parts");
  }

  /** Its class file may be there still. */
  @Test
  void aSubclassIsDeleted() throws IOException {
    project.delete("shop/Trader.java");
    assertLikeAll("Place");
    assertThat(sql()).doesNotContain("vat", "Trader", "goods");
  }

  @Test
  void whatASubclassSaysStaysWhileItsClassFileIsNotThere() throws IOException {
    Files.delete(project.output().resolve("shop/Trader.class"));
    edit("Customer", "Money credit;", "Money credit; String note;");
    assertSuccess(hand("Customer"));
    assertThat(sql()).contains("vat", "note", "'Trader'", "goods_id");
    edit("Trader", "String vat;", "");
    assertSuccess(hand("Trader"));
    assertThat(sql()).contains("note", "'Trader'", "goods_id").doesNotContain("vat");
  }

  @Test
  void aSequenceGoesWithItsGenerator() throws IOException {
    edit("Base", "@GeneratedValue", "@GeneratedValue(strategy = GenerationType.IDENTITY)");
    assertLikeAll("Base");
    assertThat(sql()).doesNotContain("SEQUENCE").contains("IDENTITY");
  }

  @Test
  void aGeneratorThatAnotherClassDefinesChanges() throws IOException {
    edit("Base", "@GeneratedValue", "@GeneratedValue(generator = \"numbers\")");
    edit(
        "Product", "@Entity", "@SequenceGenerator(name = \"numbers\", allocationSize = 5) @Entity");
    assertSuccess(project.build(OPTIONS));
    edit("Product", "allocationSize = 5", "allocationSize = 7");
    assertLikeAll("Product");
    assertThat(sql()).contains("INCREMENT BY 7");
    TestProject.deleteTree(temp.resolve("twin"));
    edit("Product", "@SequenceGenerator(name = \"numbers\", allocationSize = 7)", "");
    assertLikeAll("Product");
    assertThat(sql()).contains("INCREMENT BY 50");
  }

  @Test
  void theTableOfGeneratorsStaysWhenTheFirstEntityNeedsItNoMore() throws IOException {
    String table = "@Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;";
    type("Alpha", "@Entity public class Alpha { " + table + " }");
    type("Beta", "@Entity public class Beta { " + table + " }");
    assertSuccess(project.build(OPTIONS));
    edit("Alpha", "@GeneratedValue(strategy = GenerationType.TABLE)", "");
    assertLikeAll("Alpha");
    assertThat(sql()).contains("hibernate_sequences");
    TestProject.deleteTree(temp.resolve("twin"));
    type("Aaron", "@Entity public class Aaron { " + table + " }");
    assertLikeAll("Aaron");
  }

  @Test
  void noKeyLeadsToTheTablesOfAHierarchy() throws IOException {
    edit("Product", "@Entity", "@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Entity");
    type("Line", "@Entity public class Line extends Base { @ManyToOne Product product; }");
    assertSuccess(project.build(OPTIONS));
    assertThat(sql()).contains("REFERENCES product");
    type("Bundle", "@Entity public class Bundle extends Product { String parts; }");
    assertLikeAll("Bundle");
    assertThat(snapshot()).doesNotContain("line_product_id_fkey");
  }

  /** What no table has anything from is known all the same. */
  @Test
  void aCompileOfOtherClassesForgetsNoConverter() throws IOException {
    type("Unused", "@Embeddable public class Unused { String text; }");
    type("Plain", "@dev.schemac.Table(\"plain\") public class Plain { long id; }");
    assertSuccess(project.build(OPTIONS));
    edit("Plain", "long id;", "long id; String text;");
    assertLikeAll("Plain");
    assertThat(snapshot()).contains("shop/Unused.java", "shop/MoneyConverter.java");
  }

  @Test
  void aNativeEnumGoesWithItsLastColumn() throws IOException {
    project.setLibraries(HibernateVersion.SEVEN.jars().toArray(Path[]::new));
    edit(
        "Customer",
        "Level level;",
        "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Level"
            + " level;");
    assertSuccess(project.build(OPTIONS));
    assertThat(sql()).contains("CREATE TYPE level");
    type("Customer", classes.get("Customer").replaceAll("@org\\S+ Level", "Level"));
    assertLikeAll("Customer");
    assertThat(sql()).doesNotContain("CREATE TYPE");
  }

  /** Whether the fields or the getters are mapped hangs on where the identifier's annotation is. */
  @Test
  void theIdentifierOfAllMovesToItsGetter() throws IOException {
    type(
        "Base",
        "@MappedSuperclass public abstract class Base { Long id;"
            + " @Id @GeneratedValue public Long getId() { return id; } }");
    edit("Customer", "Level level;", "Level level; public String getMood() { return null; }");
    assertSuccess(hand("Customer"));
    assertWantsAll(OPTIONS, "Base");
    CompileResult all = project.build(OPTIONS);
    assertSuccess(all);
    assertThat(sql()).contains("mood").doesNotContain("credit");
  }

  /** What would be named otherwise was not handed over. */
  @Test
  void anotherNamingStrategyChangesNoTableOfAnotherClass() throws IOException {
    type("OrderLine", "@Entity public class OrderLine extends Base { @ManyToOne Customer buyer; }");
    type(
        "Line", "@Entity public class Line extends Base { int unitCount; @ManyToOne Product of; }");
    assertSuccess(project.build(OPTIONS));
    String[] options = OPTIONS.clone();
    options[0] = "-Aschemac.jpa=standard";
    assertWantsAll(options, "Customer");
    assertWantsAll(options, "Product");
    assertSuccess(project.build(options));
    assertThat(sql()).contains("orderline", "unitcount").doesNotContain("order_line");
  }

  /** As those of Kotlin do. */
  @Test
  void anAnnotationMayStandOnItself() throws IOException {
    type("Marked", "@Marked public @interface Marked {}");
    edit("Place", "String town;", "@Marked String town; String street;");
    assertLikeAll("Marked", "Place");
    assertThat(sql()).contains("street");
  }
}
