package dev.schemac.processor.springdata;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles that see some classes of aggregates: what a table has from the others stays as it was.
 */
class AggregateIncrementalTest {

  private static final String BASE =
      AggregateProject.IMPORTS + "public abstract class Base { @Id Long id; String createdBy; }";
  private static final String ORDER =
      AggregateProject.IMPORTS
          + """
          @Table("orders")
          public class Order extends Base {
            String code;
            Kind kind;
            @Embedded.Nullable(prefix = "to_") Address to;
            AggregateReference<Customer, Long> customer;
            List<Line> lines;
            Set<Tag> tags;
          }
          """;
  private static final String CUSTOMER =
      AggregateProject.IMPORTS
          + """
          @Table
          public class Customer extends Base {
            String name;
            @Embedded.Nullable Address home;
          }
          """;
  private static final String ADDRESS =
      AggregateProject.IMPORTS + "public record Address(String street) {}";
  private static final String LINE =
      AggregateProject.IMPORTS + "public class Line { int quantity; Map<String, Note> notes; }";
  private static final String NOTE =
      AggregateProject.IMPORTS + "public record Note(String text) {}";
  private static final String TAG = AggregateProject.IMPORTS + "public record Tag(String text) {}";
  private static final String KIND = "package shop; public enum Kind { RETAIL, TRADE }";
  private static final String OTHER = "package shop; public class Other { int a; }";

  @TempDir Path temp;

  private TestProject project(TestCompiler compiler) throws IOException {
    TestProject project = new TestProject(temp.toRealPath());
    project.setLibraries(SpringDataVersion.FOUR.jars().toArray(new Path[0]));
    project
        .source("shop/Base.java", BASE)
        .source("shop/Order.java", ORDER)
        .source("shop/Customer.java", CUSTOMER)
        .source("shop/Address.java", ADDRESS)
        .source("shop/Line.java", LINE)
        .source("shop/Note.java", NOTE)
        .source("shop/Tag.java", TAG)
        .source("shop/Kind.java", KIND)
        .source("shop/Other.java", OTHER);
    assertSuccess(project.build(compiler, options()));
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    return project;
  }

  private static String[] options() {
    return new String[] {"-Aschemac.springData=true", "-Aschemac.classes=false", "-Xlint:none"};
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.output()).isTrue();
  }

  private static CompileResult compile(
      TestProject project, TestCompiler compiler, String... classes) {
    List<String> paths = Stream.of(classes).map(name -> "shop/" + name + ".java").toList();
    return project.compileOnly(compiler, paths, options());
  }

  /** Compiles some classes; the folder must be that of a clean compile. */
  private void assertLikeAll(TestProject project, TestCompiler compiler, String... classes)
      throws IOException {
    TestProject twin = project.copyTo(Files.createTempDirectory(temp, "twin").toRealPath());
    twin.setLibraries(project.libraries());
    TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    assertSuccess(twin.build(compiler, options()));
    assertSuccess(compile(project, compiler, classes));
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
        List.of("Base", "Order", "Customer", "Address", "Line", "Note", "Tag", "Kind", "Other")) {
      assertSuccess(compile(project, compiler, name));
      assertThat(written(project)).as(name).containsExactly("0000_initial_schema.sql");
    }
    assertLikeAll(project, compiler, "Line", "Tag");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void eachKindOfClassGetsAProperty(TestCompiler compiler) throws IOException {
    TestProject project = project(compiler);
    project
        .source("shop/Base.java", BASE.replace("createdBy;", "createdBy, changedBy;"))
        .source("shop/Order.java", ORDER.replace("String code;", "String code; Integer weight;"))
        .source("shop/Address.java", ADDRESS.replace("String street", "String street, String city"))
        .source("shop/Note.java", NOTE.replace("String text", "String text, String author"))
        .source("shop/Line.java", LINE.replace("int quantity;", "int quantity; String unit;"));
    for (String name : List.of("Note", "Line", "Address", "Order")) {
      assertSuccess(compile(project, compiler, name));
    }
    assertLikeAll(project, compiler, "Base");
    assertThat(project.folder().get("schema.json"))
        .contains("changed_by", "weight", "to_city", "\"city\"", "author", "unit");
  }

  @Test
  void anEnumGetsAConstant() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    project.source("shop/Kind.java", KIND.replace("TRADE", "TRADE, STAFF"));
    assertLikeAll(project, TestCompiler.JAVAC, "Kind");
    assertThat(project.folder().get("schema.json")).contains("STAFF");
  }

  /** It says of a getter below what the column is called. */
  @Test
  void anInterfaceChangesAlone() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    String labelled =
        AggregateProject.IMPORTS + "public interface Labelled { @Column(\"a\") String getWord(); }";
    project
        .source("shop/Labelled.java", labelled)
        .source(
            "shop/Word.java",
            AggregateProject.IMPORTS
                + "@Table public class Word implements Labelled { @Id Long id; String word;"
                + " public String getWord() { return word; } }");
    assertSuccess(project.build(options()));
    assertThat(project.folder().get("schema.json")).contains("\"a\": {\"type\": \"text\"");
    project.source("shop/Labelled.java", labelled.replace("\"a\"", "\"b\""));
    assertLikeAll(project, TestCompiler.JAVAC, "Labelled");
    assertThat(project.folder().get("schema.json")).contains("\"b\": {\"type\": \"text\"");
  }

  @Test
  void aNewCollectionComesWithItsClass() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    project
        .source("shop/Order.java", ORDER.replace("Set<Tag> tags;", "Set<Tag> tags; Stamp stamp;"))
        .source(
            "shop/Stamp.java", AggregateProject.IMPORTS + "public record Stamp(String color) {}");
    assertLikeAll(project, TestCompiler.JAVAC, "Order", "Stamp");
    assertThat(project.folder().get("schema.json")).contains("stamp_pkey");
  }

  @Test
  void aCollectionThatGoesIsALossThatIsConfirmed() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    project.source("shop/Order.java", ORDER.replace("Set<Tag> tags;", ""));
    CompileResult refused = compile(project, TestCompiler.JAVAC, "Order");
    assertThat(refused.errors().toString()).contains("[schemac:DropNotConfirmed]", "tag");
    assertThat(written(project)).hasSize(1);
    project.source(
        "shop/Order.java",
        ORDER
            .replace("Set<Tag> tags;", "")
            .replace("@Table", "@dev.schemac.DroppedTable(\"tag\") @Table"));
    assertLikeAll(project, TestCompiler.JAVAC, "Order");
    assertThat(String.valueOf(project.folder())).contains("DROP TABLE tag;");
  }

  @Test
  void whatIsNamedAfterATableFollowsItThoughItsClassIsNotSeen() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    project.source(
        "shop/Order.java",
        ORDER.replace(
            "@Table(\"orders\")", "@dev.schemac.RenamedFrom(\"orders\") @Table(\"sale\")"));
    assertLikeAll(project, TestCompiler.JAVAC, "Order");
    assertThat(project.folder().get("schema.json")).contains("sale_key", "note_sale_sale_key_fkey");
  }

  @Test
  void anIdentifierThatIsSaidElsewhereChangesTheColumnsThatHoldIt() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    project
        .source("shop/Base.java", BASE.replace("Long id", "UUID id"))
        .source("shop/Order.java", ORDER.replace("Customer, Long", "Customer, UUID"));
    CompileResult refused = compile(project, TestCompiler.JAVAC, "Base", "Order");
    assertThat(refused.errors().toString())
        .contains("[schemac:ConversionMissing]")
        .contains(
            "'orders' of table 'line'", "'orders' of table 'note'", "'orders' of table 'tag'");
  }

  @Test
  void aClassThatIsNoRootStaysWhereItsSourceIsThereAndGoesWithIt() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    assertSuccess(compile(project, TestCompiler.JAVAC, "Other"));
    assertThat(written(project)).hasSize(1);
    project.delete("shop/Tag.java");
    project.source(
        "shop/Order.java",
        ORDER
            .replace("Set<Tag> tags;", "")
            .replace("@Table", "@dev.schemac.DroppedTable(\"tag\") @Table"));
    assertLikeAll(project, TestCompiler.JAVAC, "Order");
  }

  @Test
  void aClassThatIsNotRightYetChangesNothing() throws IOException {
    TestProject project = project(TestCompiler.JAVAC);
    project.source("shop/Line.java", LINE.replace("int quantity;", "Missing quantity;"));
    assertThat(compile(project, TestCompiler.JAVAC, "Line").success()).isFalse();
    assertThat(compile(project, TestCompiler.JAVAC, "Order", "Line").success()).isFalse();
    assertThat(written(project)).containsExactly("0000_initial_schema.sql");
  }
}
