package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadClasses;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the snapshot has of a table, type by type, when only its own class is compiled. */
class PreviousTableTest {

  private static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders")
      @Index("lower(note)")
      @Check("total > 0 AND billing_city <> ''")
      class Orders extends Base {
        @Embedded(prefix = "billing_") Address billing;
        long total;
        String note;
        State state;
      }
      """;

  @TempDir Path folder;
  private ReadClasses classes;

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source("shop/Orders.java", ORDERS)
            .source(
                "shop/Base.java",
                "package shop; import dev.schemac.*; class Base { @PrimaryKey long id; String by; }")
            .source(
                "shop/Address.java",
                "package shop; class Address { @dev.schemac.Unique String street; String city; }")
            .source("shop/State.java", "package shop; enum State { NEW, PAID }")
            .compileAll();
  }

  @Test
  void aColumnIsOfTheUseThatGaveIt() {
    classes.compile(
        List.of("shop/Orders.java"),
        seen -> {
          TableDraft draft = seen.draft("shop.Orders");
          PreviousTable table = previous(draft);
          assertThat(names(table.columns(use(draft, "shop.Base", ""), draft.uses())))
              .containsExactly("id", "by");
          assertThat(names(table.columns(use(draft, "shop.Address", "billing_"), draft.uses())))
              .containsExactly("billing_street", "billing_city");
          assertThat(names(table.columns(use(draft, "shop.Orders", ""), draft.uses())))
              .containsExactly("total", "note", "state");
          assertThat(table.orphans(draft.uses())).isEmpty();
          assertThat(table.source("billing_city").text()).isEqualTo("shop.Address billing_");
          assertThat(table.source("note").text()).isEqualTo("shop.Orders");
        });
  }

  @Test
  void columnsOfAUseThatIsNoMoreAreOrphans() {
    classes.source("shop/Orders.java", ORDERS.replace("billing_", "bill_"));
    classes.compile(
        List.of("shop/Orders.java"),
        seen -> {
          TableDraft draft = seen.draft("shop.Orders");
          PreviousTable table = previous(draft);
          assertThat(names(table.orphans(draft.uses())))
              .containsExactly("billing_street", "billing_city");
          assertThat(table.knows(use(draft, "shop.Address", "bill_"), draft.uses())).isFalse();
          assertThat(table.knows(use(draft, "shop.Base", ""), draft.uses())).isTrue();
        });
  }

  /** Each type that the table has something from, or had, must have been read. */
  @Test
  void aTableIsReplacedOnceAllOfItsTypesAreRead() {
    classes.compile(
        List.of("shop/Orders.java", "shop/Base.java", "shop/Address.java"),
        seen -> {
          TableDraft draft = seen.draft("shop.Orders");
          PreviousTable table = previous(draft);
          assertThat(table.isReplacedBy(draft, seen::isRead)).as("the enum is not").isFalse();
          assertThat(table.isReplacedBy(draft, type -> true)).isTrue();
          assertThat(table.isReplacedBy(draft, type -> !type.equals("shop.Base"))).isFalse();
        });
    classes.source("shop/Orders.java", ORDERS.replace("State state", "String state"));
    classes.compile(
        List.of("shop/Orders.java", "shop/Base.java", "shop/Address.java"),
        seen -> {
          TableDraft draft = seen.draft("shop.Orders");
          assertThat(previous(draft).isReplacedBy(draft, seen::isRead)).as("had").isFalse();
        });
  }

  @Test
  void aPartMentionsTheColumnsOfItsTextAndItsList() {
    classes.compile(
        List.of("shop/Orders.java"),
        seen -> {
          PreviousTable table = previous(seen.draft("shop.Orders"));
          Table last = classes.previousTable("orders");
          assertThat(table.mentionedBy(last.indexes().get(0))).containsExactly("note");
          assertThat(table.mentionedBy(Objects.requireNonNull(last.primaryKey())))
              .containsExactly("id");
          assertThat(last.constraints())
              .filteredOn(it -> it.name().equals("orders_total_billing_city_check"))
              .singleElement()
              .satisfies(
                  check ->
                      assertThat(table.mentionedBy(check))
                          .containsExactlyInAnyOrder("total", "billing_city"));
        });
  }

  @Test
  void aNewTableHadNothing() {
    classes.source(
        "shop/Carts.java",
        "package shop; @dev.schemac.Table(\"carts\") class Carts extends Base {}");
    classes.compile(
        List.of("shop/Carts.java"),
        seen -> {
          TableDraft draft = seen.draft("shop.Carts");
          PreviousTable table = PreviousTable.of(null, null, draft);
          assertThat(table.table().columns()).isEmpty();
          assertThat(table.knows(use(draft, "shop.Base", ""), draft.uses())).isFalse();
          assertThat(table.isReplacedBy(draft, seen::isRead)).isFalse();
        });
  }

  private PreviousTable previous(TableDraft draft) {
    QualifiedName name = draft.name();
    return PreviousTable.of(
        classes.previousTable(name.name()), classes.previous().origins().tables().get(name), draft);
  }

  private static MappedTypeUse use(TableDraft draft, String type, String prefix) {
    return draft.uses().stream()
        .filter(use -> use.type().equals(type) && use.prefix().equals(prefix))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
