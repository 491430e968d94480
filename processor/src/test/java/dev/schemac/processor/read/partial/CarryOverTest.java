package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadClasses;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.BuiltTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a table takes from the snapshot. The class files of the types that are not compiled are
 * those of another branch: whatever they say must not reach the table.
 */
class CarryOverTest {

  private static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") class Orders extends Base {
        String note;
        @Embedded(prefix = "to_") Address to;
        State state;
      }
      """;

  private static final String BASE =
      """
      package shop;
      import dev.schemac.*;
      @Check("by <> ''")
      class Base {
        @PrimaryKey long id;
        @Index String by;
      }
      """;

  private static final String ADDRESS =
      "package shop; class Address { String street; @dev.schemac.Unique String city; }";

  private static final String STATE = "package shop; enum State { NEW, PAID }";

  @TempDir Path folder;
  private ReadClasses classes;
  private final List<String> found = new ArrayList<>();

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source("shop/Orders.java", ORDERS)
            .source("shop/Base.java", BASE)
            .source("shop/Address.java", ADDRESS)
            .source("shop/State.java", STATE)
            .compileAll();
  }

  @Test
  void whatDidNotChangeIsTheTableOfTheSnapshot() {
    anotherBranchWasCompiled();
    Table last = classes.previousTable("orders");
    Table orders = carriedOver("shop/Orders.java");
    assertThat(orders.columns()).isEqualTo(last.columns());
    assertThat(orders.primaryKey()).isEqualTo(last.primaryKey());
    assertThat(orders.constraints()).containsExactlyInAnyOrderElementsOf(last.constraints());
    assertThat(orders.indexes()).isEqualTo(last.indexes());
    assertThat(found).isEmpty();
  }

  @Test
  void whatTheTablesOwnClassSaysIsNew() {
    anotherBranchWasCompiled();
    classes.source(
        "shop/Orders.java", ORDERS.replace("String note", "@Unique String note; Integer count"));
    Table orders = carriedOver("shop/Orders.java");
    assertThat(columns(orders))
        .containsExactly("id", "by", "note", "count", "to_street", "to_city", "state");
    assertThat(constraints(orders))
        .containsExactlyInAnyOrder(
            "orders_note_key", "orders_by_check", "orders_to_city_key", "orders_state_labels");
  }

  @Test
  void aSuperclassThatWasReadSaysItsPartsAnewAndTheOthersStay() {
    classes.source(
        "shop/Base.java", BASE.replace("@Index String by", "String via").replace("by", "via"));
    Table orders = carriedOver("shop/Base.java");
    assertThat(columns(orders))
        .containsExactly("id", "via", "note", "to_street", "to_city", "state");
    assertThat(orders.indexes()).isEmpty();
    assertThat(constraints(orders))
        .containsExactlyInAnyOrder("orders_via_check", "orders_to_city_key", "orders_state_labels");
  }

  @Test
  void anEmbeddedTypeThatWasReadGivesItsColumnsUnderThePrefixOfItsField() {
    classes.source("shop/Address.java", ADDRESS.replace("String street", "String zip"));
    Table orders = carriedOver("shop/Address.java");
    assertThat(columns(orders)).contains("to_zip", "to_city").doesNotContain("to_street");
  }

  @Test
  void anEnumThatWasReadSaysTheLabels() {
    classes.source("shop/State.java", STATE.replace("PAID", "PAID, SENT"));
    assertThat(carriedOver("shop/State.java").constraints(LabelCheck.class))
        .singleElement()
        .satisfies(check -> assertThat(check.labels()).containsExactly("NEW", "PAID", "SENT"));
  }

  @Test
  void theTableLosesAnUnseenTypeWithTheFieldThatEmbedsIt() {
    classes.source(
        "shop/Orders.java", ORDERS.replace("@Embedded(prefix = \"to_\") Address to;", ""));
    Table orders = carriedOver("shop/Orders.java");
    assertThat(columns(orders)).containsExactly("id", "by", "note", "state");
    assertThat(constraints(orders)).doesNotContain("orders_to_city_key");
    assertThat(found).isEmpty();
  }

  /** The check stands on Orders, which this compile does not see. */
  @Test
  void aPartOfAnUnseenClassThatLostAColumnIsAskedFor() {
    classes.source("shop/Orders.java", ORDERS.replace("@Table", "@Check(\"by <> note\") @Table"));
    classes.compileAll();
    classes.source(
        "shop/Base.java", "package shop; class Base { @dev.schemac.PrimaryKey long id; }");
    carriedOver("shop/Base.java");
    assertThat(found)
        .containsExactly(
            "'orders_by_note_check' of table 'orders' names column 'by', which the table does not"
                + " have any more");
  }

  @Test
  void eachPartSaysAgainWhereItComesFrom() {
    anotherBranchWasCompiled();
    classes.compile(
        List.of("shop/Orders.java"),
        seen -> {
          BuiltTable built = carryOver(seen);
          assertThat(built.origin().inherited())
              .isEqualTo(
                  classes
                      .previous()
                      .origins()
                      .tables()
                      .get(QualifiedName.of("orders"))
                      .inherited());
        });
  }

  /** Leaves class files that differ from the sources and from the snapshot. */
  private void anotherBranchWasCompiled() {
    classes.source("shop/Base.java", BASE.replace("String by", "String by; @Unique Long other"));
    classes.source("shop/Address.java", ADDRESS.replace("String street", "int street, number"));
    classes.source("shop/State.java", STATE.replace("PAID", "LOST"));
    classes.compile(List.of("shop/Base.java", "shop/Address.java", "shop/State.java"), seen -> {});
    classes.source("shop/Base.java", BASE).source("shop/Address.java", ADDRESS);
    classes.source("shop/State.java", STATE);
  }

  private Table carriedOver(String file) {
    List<Table> table = new ArrayList<>();
    classes.compile(List.of(file), seen -> table.add(carryOver(seen).table()));
    return table.get(0);
  }

  private BuiltTable carryOver(ReadClasses.Seen seen) {
    BuiltTable built = seen.built("shop.Orders");
    TableDraft draft = built.draft();
    PreviousTable last =
        PreviousTable.of(
            classes.previousTable("orders"),
            classes.previous().origins().tables().get(draft.name()),
            draft);
    SeenTypes types =
        new SeenTypes(
            seen.classes().roots(), seen::isRead, new Presence(seen.classes(), seen.sources()));
    new CarryOver(
            new SiblingTables(classes.previous()),
            types,
            new PartialCompileConflicts(seen.problems()))
        .apply(built, last);
    found.addAll(seen.found());
    return built;
  }

  private static List<String> columns(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static List<String> constraints(Table table) {
    return table.constraints().stream().map(Constraint::name).toList();
  }
}
