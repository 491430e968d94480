package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which tables there are when a compile sees only some classes. Most tests compile some files in a
 * project and all of them in its twin, which has the same history: the folders must be the same.
 * The projects are in no repository, so one draft holds the whole schema and shows each difference.
 */
class IncrementalTest {

  /** Each migration is history, so that what goes must be confirmed. */
  private static final String HISTORY = "-Aschemac.base=none";

  /** TableClassesTest holds them; ecj cannot write one that its class path has. */
  private static final String NO_CLASSES = "-Aschemac.classes=false";

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") class Users {
        @PrimaryKey long id;
        @Index String email;
      }
      """;

  private static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") class Orders {
        @PrimaryKey long id;
        String note;
      }
      """;

  @TempDir Path temp;
  private TestProject project;
  private int twins;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
  }

  // One file of several.

  @ParameterizedTest
  @EnumSource
  void aFileThatDidNotChangeChangesNothing(TestCompiler compiler) {
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(alone(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The compile of one class reads its part of the snapshot alone, unless it has to write. */
  @ParameterizedTest
  @EnumSource
  void whatIsWrongWithAnUnseenTableIsFoundBeforeAnythingIsWritten(TestCompiler compiler) {
    usersAndOrders(compiler);
    String snapshot = project.migration("schema.json");
    String broken =
        snapshot.replace("\"note\": {\"type\": \"text\"", "\"note\": {\"type\": \"uuid\"");
    assertThat(broken).isNotEqualTo(snapshot);
    TestProject.write(project.migrations().resolve("schema.json"), broken);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    for (CompileResult result : List.of(only(compiler, "shop/Users.java"), build(compiler))) {
      assertThat(result.errors()).singleElement().asString().contains("[schemac:SnapshotBroken]");
    }
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aNewColumnComesWithTheOldOutputAndWithoutIt(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    assertLikeFull(compiler, "shop/Users.java");
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    Map<String, String> full = full(compiler);
    assertThat(alone(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
    assertThat(sql()).contains("name  text", "text text");
  }

  @ParameterizedTest
  @EnumSource
  void aForeignKeyMayPointToATableThatThisCompileDoesNotSee(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS.replace("String note", "@ForeignKey(Users.class) Long buyer; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("FOREIGN KEY (buyer) REFERENCES users (id)");
  }

  @ParameterizedTest
  @EnumSource
  void anUnseenForeignKeyFollowsARename(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source(
        "shop/Orders.java",
        ORDERS.replace("String note", "@ForeignKey(Users.class) Long buyer; String note"));
    build(compiler);
    project.source(
        "shop/Users.java",
        USERS
            .replace("@Table(\"users\")", "@Table(\"people\") @RenamedFrom(\"users\")")
            .replace("long id", "@RenamedFrom(\"id\") long key"));
    assertLikeFull(compiler, "shop/Users.java");
  }

  /** The draft holds what Users said; the compile of Orders alone must not lose it. */
  @ParameterizedTest
  @EnumSource
  void theDraftKeepsWhatAClassSaidThatThisCompileDoesNotSee(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.source(
        "shop/Users.java", USERS.replace("String email", "@RenamedFrom(\"email\") String mail"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("RENAME COLUMN email TO mail", "ADD COLUMN text");
    project.source("shop/Orders.java", ORDERS);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("RENAME COLUMN email TO mail").doesNotContain("text;");
    project.source("shop/Users.java", USERS);
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).as("undone").hasSize(3);
  }

  /** Its confirmation stands on a class that this compile does not see. */
  @ParameterizedTest
  @EnumSource
  void theDraftKeepsAConfirmedDrop(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source(
        "shop/Carts.java", "package shop; @dev.schemac.Table(\"carts\") class Carts { long id; }");
    build(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.delete("shop/Carts.java");
    project.source("shop/Users.java", USERS.replace("@Table", "@DroppedTable(\"carts\") @Table"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("DROP TABLE carts", "ADD COLUMN text");
  }

  // What is gone.

  @ParameterizedTest
  @EnumSource
  void aTableIsGoneWithItsSourceFile(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    assertAsksForOrders(compiler, "shop/Users.java");
    assertLikeFull(compiler, "shop/Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aClassFileWithoutASourceCountsForNothing(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    assertThat(project.output().resolve("shop/Orders.class")).exists();
    assertAsksForOrders(compiler, "shop/Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aTableIsGoneWithItsAnnotation(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source("shop/Orders.java", "package shop; class Orders { long id; }");
    assertAsksForOrders(compiler, "shop/Orders.java");
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void theLastTableCanGo(TestCompiler compiler) {
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
    project.source("shop/Orders.java", "package shop; class Orders { long id; }");
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aNestedTableIsGoneFromARecompiledFile(TestCompiler compiler) {
    String shop =
        """
        package shop;
        import dev.schemac.*;
        class Shop {
          @Table("users") static class Users { long id; }
          @Table("orders") static class Orders { long id; }
        }
        """;
    project.source("shop/Shop.java", shop);
    build(compiler);
    project.source("shop/Shop.java", shop.replace("@Table(\"orders\")", ""));
    assertAsksForOrders(compiler, "shop/Shop.java");
    project.source("shop/Shop.java", shop.replaceAll("(?m)^.*orders.*$", ""));
    assertAsksForOrders(compiler, "shop/Shop.java");
    assertLikeFull(compiler, "shop/Shop.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSecondaryTableIsGoneFromARecompiledFile(TestCompiler compiler) {
    project.source("shop/Users.java", USERS + "@Table(\"orders\") class Orders { long id; }");
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source("shop/Users.java", USERS);
    assertAsksForOrders(compiler, "shop/Users.java");
    assertLikeFull(compiler, "shop/Users.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSecondaryTableStaysWhileOthersAreCompiled(TestCompiler compiler) {
    project.source("shop/Users.java", USERS + "@Table(\"carts\") class Carts { long id; }");
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aNativeEnumTypeIsGoneWithItsSourceFile(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source(
        "shop/Mood.java", "package shop; @dev.schemac.EnumType(\"mood\") enum Mood { GOOD, BAD }");
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.delete("shop/Mood.java");
    assertLikeFull(compiler, "shop/Users.java");
    assertThat(sql()).doesNotContain("mood");
  }

  // What is the same under another name.

  @ParameterizedTest
  @EnumSource
  void aRenamedClassIsTheSameTable(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    project.source("shop/Purchases.java", ORDERS.replace("class Orders", "class Purchases"));
    assertLikeFull(compiler, "shop/Purchases.java");
    assertThat(project.folder())
        .containsOnlyKeys(".gitattributes", "0000_initial_schema.sql", "schema.json");
    project.source("shop/Purchases.java", "package shop; class Purchases {}");
    assertAsksForOrders(compiler, "shop/Purchases.java");
  }

  @ParameterizedTest
  @EnumSource
  void aRenamedClassKeepsWhatItInherits(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.delete("shop/Orders.java");
    project.source(
        "shop/Purchases.java",
        "package shop; @dev.schemac.Table(\"orders\") class Purchases extends Base { String note; }");
    assertLikeFull(compiler, "shop/Purchases.java");
    assertThat(project.folder()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void aClassMovedToAnotherFileOrPackageIsTheSameTable(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.delete("shop/Orders.java");
    project.source("other/Orders.java", ORDERS.replace("package shop", "package other"));
    assertLikeFull(compiler, "other/Orders.java");
    project.delete("other/Orders.java");
    project.source(
        "shop/Users.java",
        USERS + "@Table(\"orders\") class Orders { @PrimaryKey long id; String note; }");
    assertLikeFull(compiler, "shop/Users.java");
    assertThat(project.folder()).hasSize(3);
  }

  // What a table takes from other classes.

  @ParameterizedTest
  @EnumSource
  void aBaseClassAloneUpdatesItsTables(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source("shop/Base.java", BASE.replace("String by;", "@Unique String by; String via;"));
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).contains("via  text", "orders_by_key UNIQUE");
    project.source("shop/Base.java", BASE);
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).doesNotContain("via", "UNIQUE");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneKeepsWhatItInherits(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source(
        "shop/Orders.java", ORDERS_OF_BASE.replace("String note;", "String note; String text;"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanLeaveItsBaseClass(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source("shop/Orders.java", ORDERS);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("by ");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanTakeANewBaseClass(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.source("shop/Traced.java", "package shop; abstract class Traced { String trace; }");
    assertThat(only(compiler, "shop/Traced.java").errors()).isEmpty();
    project.source(
        "shop/Orders.java", ORDERS.replace("class Orders", "class Orders extends Traced"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanLeaveAnInheritedColumnOut(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source("shop/Orders.java", ORDERS_OF_BASE.replace("@Table", "@Ignored(\"by\") @Table"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void aNewSubclassOfAnUnseenBaseClassHasAllColumns(TestCompiler compiler) {
    baseAndOrders(compiler);
    project.source(
        "shop/Carts.java",
        "package shop; @dev.schemac.Table(\"carts\") class Carts extends Base { String owner; }");
    assertThat(only(compiler, "shop/Carts.java").errors()).isEmpty();
    assertThat(sql()).contains("CREATE TABLE carts").contains("owner text,");
    Map<String, String> folder = project.folder();
    assertThat(build(compiler).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(folder);
  }

  @ParameterizedTest
  @EnumSource
  void anEmbeddedTypeAloneUpdatesItsTables(TestCompiler compiler) {
    embedded(compiler);
    project.source(
        "shop/Address.java", ADDRESS.replace("String city;", "String city; String zip;"));
    assertLikeFull(compiler, "shop/Address.java");
    assertThat(sql()).contains("billing_zip ").doesNotContain(" zip ");
  }

  /** The snapshot still knows what it has from the former place. */
  @ParameterizedTest
  @EnumSource
  void anEmbeddedTypeCanMoveAndChangeAtOnce(TestCompiler compiler) throws IOException {
    project.source("shop/Base.java", BASE.replace("abstract", "public abstract"));
    String orders = ORDERS_AT_ADDRESS.replace("Orders {", "Orders extends Base {");
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", orders.replace("@PrimaryKey long id;", ""));
    build(compiler);
    project.delete("shop/Address.java");
    Files.delete(project.output().resolve("shop/Address.class"));
    project.source(
        "other/Address.java",
        ADDRESS
            .replace("package shop", "package other")
            .replace("class", "public class")
            .replace("String street", "@RenamedFrom(\"street\") String road"));
    project.source(
        "shop/Orders.java",
        orders
            .replace("@PrimaryKey long id;", "")
            .replace(" Address billing", " other.Address billing"));
    Map<String, String> full = full(compiler);
    CompileResult result =
        project.compileOnly(
            compiler, List.of("other/Address.java", "shop/Orders.java"), NO_CLASSES);
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
    assertThat(sql()).contains("billing_road").doesNotContain("street");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanEmbedATypeASecondTime(TestCompiler compiler) {
    embedded(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS_AT_ADDRESS.replace(
            "String note;", "String note; @Embedded(prefix = \"shipping_\") Address shipping;"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("shipping_street ", "shipping_city ", "(shipping_street)");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopEmbedding(TestCompiler compiler) {
    embedded(compiler);
    project.source("shop/Orders.java", ORDERS);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("billing");
  }

  /** What the unseen base class leads to is not taken for what the table led to. */
  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopEmbeddingBesideAnUnseenBaseClass(TestCompiler compiler) {
    project.source("shop/Base.java", BASE);
    project.source("shop/Address.java", ADDRESS);
    String orders = ORDERS_OF_BASE.replace("{", "{ @Embedded(prefix = \"a_\") Address first;");
    project.source("shop/Orders.java", orders);
    build(compiler);
    project.source("shop/Orders.java", ORDERS_OF_BASE);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("a_street");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopEmbeddingATypeTheSecondTime(TestCompiler compiler) {
    project.source("shop/Address.java", ADDRESS);
    String twice = "@Embedded Address a; @Embedded(prefix = \"b_\") Address b; String note";
    project.source("shop/Orders.java", ORDERS.replace("String note", twice));
    build(compiler);
    String once = twice.replace("@Embedded(prefix = \"b_\") Address b;", "");
    project.source("shop/Orders.java", ORDERS.replace("String note", once));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("street ").doesNotContain("b_street");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassAloneCanChangeItsBaseClass(TestCompiler compiler) {
    project.source("shop/Traced.java", "package shop; abstract class Traced { String trace; }");
    baseAndOrders(compiler);
    String traced = ORDERS.replace("class Orders", "class Orders extends Traced");
    project.source("shop/Orders.java", traced);
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("trace ").doesNotContain(" by ");
  }

  /** All that its tables have of it comes from the embedded type. */
  @ParameterizedTest
  @EnumSource
  void aBaseClassAloneCanStopEmbedding(TestCompiler compiler) {
    String base =
        "package shop; abstract class Base { @dev.schemac.Embedded(prefix = \"a_\") Address a; }";
    project.source("shop/Base.java", base);
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", ORDERS_OF_BASE.replace("String note;", ""));
    build(compiler);
    project.source("shop/Base.java", base.replace("a_", "b_"));
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).contains("b_street").doesNotContain("a_street");
    project.source("shop/Base.java", "package shop; abstract class Base { String by; }");
    assertLikeFull(compiler, "shop/Base.java");
    assertThat(sql()).contains("by ").doesNotContain("street");
  }

  /** The other branch's base class embeds nothing, and its class file is still there. */
  @ParameterizedTest
  @EnumSource
  void whatAnUnseenBaseClassEmbedsStaysWhateverItsClassFileSays(TestCompiler compiler)
      throws IOException {
    String base = BASE.replace("String by;", "String by; @Embedded(prefix = \"a_\") Address a;");
    project.source("shop/Base.java", base);
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", ORDERS_OF_BASE);
    build(compiler, HISTORY);
    TestProject main = project.copyTo(temp.resolve("main"));
    project.source("shop/Base.java", BASE);
    build(compiler);
    TestProject.deleteTree(project.migrations());
    TestProject.copyTree(main.migrations(), project.migrations());
    project.source("shop/Base.java", base);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java", HISTORY).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanEmbedUnderAnotherPrefix(TestCompiler compiler) {
    embedded(compiler);
    project.source("shop/Orders.java", ORDERS_AT_ADDRESS.replace("billing_", "bill_"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("bill_city").doesNotContain("billing");
  }

  @ParameterizedTest
  @EnumSource
  void aTextEnumAloneUpdatesTheChecksOfItsLabels(TestCompiler compiler) {
    enums(compiler);
    project.source("shop/State.java", "package shop; enum State { NEW, PAID, SENT }");
    assertLikeFull(compiler, "shop/State.java");
    assertThat(sql()).contains("'SENT'");
  }

  @ParameterizedTest
  @EnumSource
  void aNativeEnumAloneUpdatesItsType(TestCompiler compiler) {
    enums(compiler);
    project.source(
        "shop/Kind.java", "package shop; @dev.schemac.EnumType(\"kind\") enum Kind { A, B, C }");
    assertLikeFull(compiler, "shop/Kind.java");
    assertThat(sql()).contains("'C'");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanUseAnUnseenEnumASecondTime(TestCompiler compiler) {
    enums(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS_WITH_ENUMS.replace("Kind kind;", "Kind kind; State earlier; Kind was;"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("orders_earlier_labels", "was     kind");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanStopUsingATextEnum(TestCompiler compiler) {
    enums(compiler);
    project.source("shop/Orders.java", ORDERS_WITH_ENUMS.replace("State state", "String state"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).doesNotContain("labels");
  }

  @ParameterizedTest
  @EnumSource
  void aTableAloneCanRenameTheColumnOfAnUnseenEnum(TestCompiler compiler) {
    enums(compiler);
    project.source(
        "shop/Orders.java",
        ORDERS_WITH_ENUMS.replace("State state", "@RenamedFrom(\"state\") State status"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("orders_status_labels").doesNotContain("orders_state_labels");
  }

  @ParameterizedTest
  @EnumSource
  void aTypedIdAloneUpdatesNothingButItsTablesTakeItWhenTheyAreCompiled(TestCompiler compiler) {
    String id = "package shop; @dev.schemac.SqlType(\"uuid\") record OrderId(String text) {}";
    project.source("shop/OrderId.java", id);
    project.source("shop/Orders.java", ORDERS.replace("long id", "OrderId id"));
    build(compiler);
    project.source("shop/Orders.java", ORDERS.replace("long id", "OrderId id; OrderId parent"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(sql()).contains("parent uuid");
  }

  // Packages.

  @ParameterizedTest
  @EnumSource
  void packageAnnotationsStayWhileTheirFileIsNotCompiled(TestCompiler compiler) {
    packages(compiler);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source(
        "shop/Orders.java", ORDERS_OF_PACKAGE.replace("String note;", "String note; String text;"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  /** Each class is compiled, but not the file that has said that the table may go. */
  @ParameterizedTest
  @EnumSource
  void whatAPackageSaysOfADraftStaysWhileItsFileIsNotCompiled(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.delete("shop/Users.java");
    project.source("shop/Orders.java", ORDERS);
    project.source("shop/package-info.java", "@dev.schemac.DroppedTable(\"users\") package shop;");
    build(compiler);
    assertThat(project.folder()).containsKey("0001_drop_users_switch.sql");
    project.source("shop/Orders.java", ORDERS.replace("String note;", "String note, text;"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(project.folder().toString()).contains("ADD COLUMN text", "DROP TABLE users");
  }

  /** The order in which a build hands over packages does not show in the snapshot. */
  @ParameterizedTest
  @EnumSource
  void anExtensionIsSaidToBeOfTheFirstPackageThatNamesIt(TestCompiler compiler) {
    String citext = "@dev.schemac.Extension(\"citext\") package ";
    project.source("shop/package-info.java", citext + "shop;");
    usersAndOrders(compiler);
    project.source("shop/parts/package-info.java", citext + "shop.parts;");
    project.source("acme/package-info.java", citext + "acme;");
    List<Path> files = new ArrayList<>(project.sourceFiles());
    Collections.reverse(files);
    assertThat(
            compiler
                .compile(files, project.output(), TestProject.classPath(), project.options())
                .errors())
        .isEmpty();
    Map<String, String> reversed = project.folder();
    build(compiler);
    assertThat(project.folder()).isEqualTo(reversed);
    assertThat(project.migration("schema.json")).contains("\"citext\": \"acme/package-info.java\"");
  }

  @ParameterizedTest
  @EnumSource
  void packageAnnotationsThatTheCompilerCannotSeeAreNeverTakenForGone(TestCompiler compiler) {
    packages(compiler);
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
    Map<String, String> before = project.folder();
    assertThat(alone(compiler, "shop/Orders.java").errors())
        .singleElement()
        .asString()
        .contains("package-info.java of shop is not compiled");
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aPackageThatSaysNothingToSchemacNeedNotBeSeen(TestCompiler compiler) {
    project.source("shop/package-info.java", "/** The shop. */ @Deprecated package shop;");
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    assertThat(alone(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aPackageCommentMayNameAnnotations(TestCompiler compiler) {
    project.source("shop/package-info.java", "/** {@link dev.schemac.Table}s. */ package shop;");
    usersAndOrders(compiler);
    assertThat(build(compiler).errors()).isEmpty();
    assertThat(sql()).contains("CREATE TABLE users");
  }

  @ParameterizedTest
  @EnumSource
  void anExtensionIsGoneWithItsPackageAnnotation(TestCompiler compiler) {
    packages(compiler);
    project.source("shop/package-info.java", PACKAGE.replaceAll("@dev.schemac.Extension.*\n", ""));
    assertLikeFull(compiler, "shop/package-info.java");
    assertThat(sql()).doesNotContain("citext");
  }

  // Nullness: javac 17 does not see TYPE_USE annotations in class files.

  @ParameterizedTest
  @EnumSource
  void nullnessInAnUnseenBaseClassStays(TestCompiler compiler) {
    jspecify();
    build(compiler);
    project.source(
        "shop/Orders.java",
        MARKED_ORDERS.replace("String note;", "String note; @Nullable String text;"));
    assertLikeFull(compiler, "shop/Orders.java");
  }

  @ParameterizedTest
  @EnumSource
  void nullnessInAnUnseenSubclassStays(TestCompiler compiler) {
    jspecify();
    build(compiler);
    project.source(
        "shop/Base.java", MARKED_BASE.replace("String by;", "String by; @Nullable String via;"));
    assertLikeFull(compiler, "shop/Base.java");
  }

  /** Only javac since 22 and ecj see annotations on types in class files. */
  @Test
  void nullnessThatAClassFileHidesIsAskedFor() {
    jspecify();
    project.source(
        "shop/Place.java",
        "package shop; @org.jspecify.annotations.NullMarked"
            + " class Place { String city; @org.jspecify.annotations.Nullable String zip; }");
    build(TestCompiler.JAVAC);
    Map<String, String> before = project.folder();
    project.source(
        "shop/Yards.java",
        "package shop; import dev.schemac.*;"
            + " @Table(\"yards\") class Yards { long id; @Embedded Place place; }");
    CompileResult alone = only(TestCompiler.JAVAC, "shop/Yards.java");
    if (Runtime.version().feature() < 22) {
      assertThat(alone.errors())
          .singleElement()
          .asString()
          .contains("NullnessHidden", "shop.Place");
      assertThat(project.folder()).isEqualTo(before);
    } else {
      assertThat(alone.errors()).isEmpty();
    }
    assertThat(build(TestCompiler.JAVAC).errors()).isEmpty();
    assertThat(sql()).contains("city text    NOT NULL", "zip  text\n");
  }

  @Test
  void nullnessStaysUnderEachJavac() throws IOException {
    int run = 0;
    for (ExternalJavac javac : ExternalJavac.all()) {
      project = new TestProject(Files.createDirectories(temp.resolve("run" + run++)).toRealPath());
      jspecify();
      build(TestCompiler.JAVAC);
      project.source("shop/Orders.java", MARKED_ORDERS.replace("note;", "note; @Nullable Long n;"));
      assertThat(javac(javac, "shop/Orders.java").exit()).isZero();
      project.source("shop/Base.java", MARKED_BASE.replace("by;", "by; @Nullable Long v;"));
      assertThat(javac(javac, "shop/Base.java").exit()).isZero();
      assertThat(sql()).contains("n       bigint", "v       bigint,");
      assertThat(project.folder()).as(javac.toString()).isEqualTo(full(TestCompiler.JAVAC));
    }
  }

  // Records, and fields in an order that ecj does not keep in class files.

  @ParameterizedTest
  @EnumSource
  void anUnseenRecordKeepsItsOrder(TestCompiler compiler) {
    project.source("shop/Spot.java", "package shop; record Spot(String y, String b) {}");
    project.source(
        "shop/Point.java",
        "package shop; import dev.schemac.*;"
            + " @Table(\"points\") record Point(long z, long a, @Embedded Spot spot) {}");
    build(compiler);
    project.source("shop/Spot.java", "package shop; record Spot(String y, String b, String x) {}");
    assertLikeFull(compiler, "shop/Spot.java");
    project.source(
        "shop/Point.java",
        "package shop; import dev.schemac.*; @Table(\"points\")"
            + " record Point(long z, long a, Integer m, @Embedded Spot spot) {}");
    assertLikeFull(compiler, "shop/Point.java");
  }

  // Generated classes.

  @ParameterizedTest
  @EnumSource
  void aGeneratedTableIsReadAndStays(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source("shop/Maker.java", "package shop; class Maker {}");
    String log = "package shop; @dev.schemac.Table(\"log\") class Log { long id; }";
    String[] maker = {"shop.Maker", "shop.Log", log};
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(sql()).contains("CREATE TABLE log");
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(alone(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    TestProject.deleteTree(project.output());
    assertThat(build(compiler, HISTORY).errors()).singleElement().asString().contains("'log'");
  }

  @ParameterizedTest
  @EnumSource
  void aSuperclassCanBeGenerated(TestCompiler compiler) {
    project.source(
        "shop/Orders.java", ORDERS.replace("class Orders", "class Orders extends OrdersBase"));
    String base = "package shop; abstract class OrdersBase { String by; }";
    String[] maker = {"shop.Orders", "shop.OrdersBase", base};
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(sql()).contains("by   text,");
  }

  @ParameterizedTest
  @EnumSource
  void theTypeOfAFieldCanBeGenerated(TestCompiler compiler) {
    project.source("shop/Orders.java", ORDERS.replace("String note", "Shade shade"));
    String shade = "package shop; enum Shade { DARK, LIGHT }";
    String[] maker = {"shop.Orders", "shop.Shade", shade};
    assertThat(generating(compiler, maker).errors()).isEmpty();
    assertThat(sql()).contains("'DARK'");
  }

  // Other folders, modules and outputs.

  @ParameterizedTest
  @EnumSource
  void classesOutsideTheSourcesAreIgnored(TestCompiler compiler) throws IOException {
    project.source("shop/Users.java", USERS);
    build(compiler, "-Aschemac.bundle=db");
    Map<String, String> before = project.folder();
    Path test = project.root().resolve("src/test/java/shop/Fixture.java");
    TestProject.write(
        test, "package shop; @dev.schemac.Table(\"fixture\") class Fixture { long id; }");
    Path testOutput = Files.createDirectories(project.root().resolve("test-out"));
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    CompileResult result =
        compiler.compile(
            List.of(test), testOutput, classPath, project.options("-Aschemac.bundle=db"));
    assertThat(result.messages())
        .extracting(CompileResult.Message::text)
        .containsExactly(
            "schemac: 1 @Table class lies outside the sources, so not tables: shop.Fixture");
    assertThat(project.folder()).isEqualTo(before);
    assertThat(testOutput.resolve("db")).doesNotExist();
    assertThat(testOutput.resolve("shop/FixtureTable.class")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aFolderHasOneModule(TestCompiler compiler) throws IOException {
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    TestProject other =
        new TestProject(Files.createDirectories(temp.resolve("other")).toRealPath());
    other.source("Carts.java", "@dev.schemac.Table(\"carts\") class Carts { long id; }");
    String sources = "-Aschemac.sources=" + other.sources();
    CompileResult result =
        compiler.compile(
            other.sourceFiles(), other.output(), TestProject.classPath(), project.options(sources));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[schemac:ForeignFolder]", "../src/main/java", "../../other/src/main/java");
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void theTablesOfAnotherModuleAreNotThisOnes(TestCompiler compiler) throws IOException {
    usersAndOrders(compiler);
    TestProject downstream =
        new TestProject(Files.createDirectories(temp.resolve("downstream")).toRealPath());
    downstream.source(
        "App.java",
        "@dev.schemac.Table(\"apps\") class App { shop.Users u() { return null; } long id; }");
    project.source("shop/Users.java", USERS.replace("class Users", "public class Users"));
    build(compiler);
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    CompileResult result =
        compiler.compile(
            downstream.sourceFiles(), downstream.output(), classPath, downstream.options());
    assertThat(result.errors()).isEmpty();
    assertThat(downstream.migration("0000_initial_schema.sql"))
        .contains("CREATE TABLE apps")
        .doesNotContain("users");
  }

  @ParameterizedTest
  @EnumSource
  void aModuleWithoutTablesHasNoFolder(TestCompiler compiler) {
    project.source("App.java", "class App {}");
    CompileResult result = build(compiler);
    assertThat(result.messages()).isEmpty();
    assertThat(project.migrations()).doesNotExist();
  }

  /** Git changes sources and history together; the class files are still the other branch's. */
  @ParameterizedTest
  @EnumSource
  void aSwitchedBranchIsComparedWithItsOwnHistory(TestCompiler compiler) throws IOException {
    baseAndOrders(compiler);
    TestProject main = project.copyTo(temp.resolve("main"));
    project.source("shop/Base.java", BASE.replace("String by;", "String via;"));
    build(compiler);
    TestProject.deleteTree(project.migrations());
    TestProject.copyTree(main.migrations(), project.migrations());
    project.source("shop/Base.java", BASE);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The same in git, with a commit on each branch and the other's class files in the output. */
  @ParameterizedTest
  @EnumSource
  void aBranchIsSwitchedUnderTheCompiler(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q", "-b", "main");
    commitAll();
    project.git("checkout", "-q", "-b", "topic");
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(draft()).contains("ADD COLUMN name");
    commitAll();
    Map<String, String> ofTopic = project.folder();
    project.git("checkout", "-q", "main");
    Map<String, String> ofMain = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(ofMain);
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("ADD COLUMN text").doesNotContain("name");
    project.git("checkout", "-q", ".");
    project.git("clean", "-q", "-f", "migrations");
    project.git("checkout", "-q", "topic");
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(ofTopic);
  }

  /** A draft of the other branch that git left behind, since it was never added. */
  @ParameterizedTest
  @EnumSource
  void aDraftThatABranchLeavesBehindIsTakenBack(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q", "-b", "main");
    commitAll();
    Map<String, String> ofMain = project.folder();
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.git("checkout", "-q", ".");
    assertThat(draft()).contains("ADD COLUMN name");
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(ofMain);
  }

  /** By mistake: the sources that go with the folder are those of the module it stands in. */
  @ParameterizedTest
  @EnumSource
  void aModuleThatNamesAnothersFolderWritesNothingThere(TestCompiler compiler) throws IOException {
    usersAndOrders(compiler);
    Map<String, String> before = project.folder();
    TestProject other =
        new TestProject(Files.createDirectories(temp.resolve("other")).toRealPath());
    other.source("Carts.java", "@dev.schemac.Table(\"carts\") class Carts { long id; }");
    compiler.compile(
        other.sourceFiles(), other.output(), TestProject.classPath(), project.options(NO_CLASSES));
    assertThat(project.folder()).isEqualTo(before);
    assertThat(other.migrations()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aTableMayExtendAClassOfAnotherModule(TestCompiler compiler) throws IOException {
    project.source("shop/Base.java", BASE.replace("abstract", "public abstract"));
    build(compiler);
    TestProject downstream =
        new TestProject(Files.createDirectories(temp.resolve("downstream")).toRealPath());
    String app = "@dev.schemac.Table(\"apps\") class App extends shop.Base { String note; }";
    downstream.source("App.java", app);
    downstream.source("Other.java", "@dev.schemac.Table(\"other\") class Other { long id; }");
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    List<String> options = downstream.options(NO_CLASSES);
    List<Path> files = downstream.sourceFiles();
    CompileResult first = compiler.compile(files, downstream.output(), classPath, options);
    assertThat(first.errors()).isEmpty();
    assertThat(downstream.migration("0000_initial_schema.sql"))
        .contains("GENERATED ALWAYS AS IDENTITY", "by   text", "at   text", "apps_at_idx");
    Map<String, String> before = downstream.folder();
    for (Path file : files) {
      CompileResult again =
          compiler.compile(List.of(file), downstream.output(), classPath, options);
      assertThat(again.errors()).isEmpty();
      assertThat(downstream.folder()).isEqualTo(before);
    }
  }

  /** Gradle hands an aggregating processor the classes that did not change as class files. */
  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "JAVAC_25"})
  void classesHandedOverCompiledChangeNothing(TestCompiler compiler) {
    jspecify();
    project.source("shop/Users.java", USERS);
    build(compiler);
    Map<String, String> before = project.folder();
    List<String> unchanged = List.of("shop.Base", "shop.Orders");
    assertThat(handedOver(compiler, "shop/Users.java", unchanged).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    Map<String, String> full = full(compiler);
    assertThat(handedOver(compiler, "shop/Users.java", unchanged).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
  }

  // The classes of several tests.

  private static final String BASE =
      """
      package shop;
      import dev.schemac.*;
      abstract class Base {
        @PrimaryKey @Column(identity = Identity.ALWAYS) long id;
        String by;
        @Index String at;
      }
      """;

  private static final String ORDERS_OF_BASE =
      "package shop; import dev.schemac.*; @Table(\"orders\") class Orders extends Base { String note; }";

  private static final String ADDRESS =
      "package shop; import dev.schemac.*; class Address { @Index String street; String city; }";

  private static final String ORDERS_AT_ADDRESS =
      ORDERS.replace(
          "String note;", "@Embedded(prefix = \"billing_\") Address billing; String note;");

  private static final String ORDERS_WITH_ENUMS =
      ORDERS.replace("String note;", "State state; Kind kind; String note;");

  private static final String PACKAGE =
      """
      @dev.schemac.Schema("sales")
      @dev.schemac.Extension("citext")
      @dev.schemac.SqlType(value = "numeric(12,2)", java = Money.class)
      @org.jspecify.annotations.NullMarked
      package shop;
      """;

  private static final String ORDERS_OF_PACKAGE =
      """
      package shop;
      import dev.schemac.*;
      import org.jspecify.annotations.Nullable;
      @Table("orders") class Orders {
        @PrimaryKey long id;
        Money total;
        @Nullable String note;
      }
      """;

  private static final String MARKED_BASE =
      """
      package shop;
      import org.jspecify.annotations.*;
      @NullMarked abstract class Base {
        long id;
        @Nullable Long maybe;
        String by;
      }
      """;

  private static final String MARKED_ORDERS =
      """
      package shop;
      import org.jspecify.annotations.*;
      @NullMarked @dev.schemac.Table("orders") class Orders extends Base {
        @Nullable Long perhaps;
        String note;
      }
      """;

  private void usersAndOrders(TestCompiler compiler) {
    project.source("shop/Users.java", USERS);
    project.source("shop/Orders.java", ORDERS);
    build(compiler);
  }

  private void baseAndOrders(TestCompiler compiler) {
    project.source("shop/Base.java", BASE);
    project.source("shop/Orders.java", ORDERS_OF_BASE);
    build(compiler);
  }

  private void embedded(TestCompiler compiler) {
    project.source("shop/Address.java", ADDRESS);
    project.source("shop/Orders.java", ORDERS_AT_ADDRESS);
    build(compiler);
  }

  private void enums(TestCompiler compiler) {
    project.source("shop/State.java", "package shop; enum State { NEW, PAID }");
    project.source(
        "shop/Kind.java", "package shop; @dev.schemac.EnumType(\"kind\") enum Kind { A, B }");
    project.source("shop/Orders.java", ORDERS_WITH_ENUMS);
    build(compiler);
  }

  private void packages(TestCompiler compiler) {
    project.source("shop/package-info.java", PACKAGE);
    project.source("shop/Money.java", "package shop; record Money(long cents) {}");
    project.source("shop/Orders.java", ORDERS_OF_PACKAGE);
    build(compiler);
    assertThat(sql()).contains("CREATE TABLE sales.orders", "numeric(12,2)  NOT NULL", "citext");
  }

  private void jspecify() {
    project.source("shop/Base.java", MARKED_BASE);
    project.source("shop/Orders.java", MARKED_ORDERS);
  }

  // Compiles.

  private static String[] with(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add(NO_CLASSES);
    return options.toArray(String[]::new);
  }

  private CompileResult build(TestCompiler compiler, String... more) {
    return project.build(compiler, with(more));
  }

  /** Compiles one file against the old output. */
  private CompileResult only(TestCompiler compiler, String file, String... more) {
    return project.compileOnly(compiler, List.of(file), with(more));
  }

  /** Compiles one file with no old output on the class path. */
  private CompileResult alone(TestCompiler compiler, String file) {
    return project.compileAlone(compiler, List.of(file), NO_CLASSES);
  }

  /** Compiles one file; other classes are roots too, but as class files. */
  private CompileResult handedOver(TestCompiler compiler, String file, List<String> classes) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    return compiler.run(
        List.of(project.sources().resolve(file)),
        project.output(),
        classPath,
        project.options(NO_CLASSES),
        classes,
        List.of(new SchemacProcessor(), new SchemacProcessorClaim()));
  }

  private void commitAll() {
    project.git("add", "migrations", "src");
    project.git("commit", "-q", "-m", "change");
  }

  private CompileResult generating(TestCompiler compiler, String[] maker) {
    TestProject.deleteTree(project.output());
    TestProject.create(project.output());
    return compiler.compile(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        project.options(NO_CLASSES),
        List.of(new GeneratingProcessor(maker[0], maker[1], maker[2])));
  }

  private ExternalJavac.Result javac(ExternalJavac javac, String file, String... more) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    List<String> arguments = project.options(with(more));
    List<Path> files = List.of(project.sources().resolve(file));
    return javac.compile(files, project.output(), classPath, arguments, Map.of());
  }

  /** What a build of all classes makes of the same history. */
  private Map<String, String> full(TestCompiler compiler) {
    TestProject twin = project.copyTo(temp.resolve("twin" + twins++));
    if (Files.exists(project.root().resolve(".git"))) {
      TestProject.copyTree(project.root().resolve(".git"), twin.root().resolve(".git"));
    }
    CompileResult result = twin.build(compiler, NO_CLASSES);
    assertThat(result.errors()).as("full build").isEmpty();
    return twin.folder();
  }

  /** Compiles one file; the folder must be as after a full build. */
  private void assertLikeFull(TestCompiler compiler, String file) {
    Map<String, String> full = full(compiler);
    assertThat(only(compiler, file).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(full);
  }

  /** Compiles one file; the lost table must be asked for, and nothing may change. */
  private void assertAsksForOrders(TestCompiler compiler, String file) {
    Map<String, String> before = project.folder();
    assertThat(only(compiler, file, HISTORY).errors())
        .singleElement()
        .asString()
        .contains("[schemac:DropNotConfirmed] Table 'orders' has no class any more");
    assertThat(project.folder()).isEqualTo(before);
  }

  private String sql() {
    return project.migration("0000_initial_schema.sql");
  }

  /** The files of the migration behind the first. */
  private String draft() {
    StringBuilder text = new StringBuilder();
    project
        .folder()
        .forEach((name, file) -> text.append(name.matches("000[1-9].*sql") ? file : ""));
    return text.toString();
  }
}
