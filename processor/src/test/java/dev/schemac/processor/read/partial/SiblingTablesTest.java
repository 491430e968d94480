package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.ReadClasses;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.table.PreviousCompile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tables tell of an embedded type that a new one uses too. */
class SiblingTablesTest {

  private static final Column STREET = Column.of("to_street", SqlType.TEXT, true);
  private static final Column CITY = Column.of("to_city", SqlType.TEXT, true);
  private static final Column AREA = Column.of("to_area", SqlType.TEXT, true);

  @TempDir Path folder;
  private ReadClasses classes;

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source(
                "shop/Orders.java",
                """
                package shop;
                import dev.schemac.*;
                @Table("orders") class Orders {
                  @PrimaryKey long id;
                  @Embedded(prefix = "billing_") Address billing;
                  State state;
                }
                """)
            .source(
                "shop/Address.java",
                """
                package shop;
                import dev.schemac.*;
                class Address { String street; @Column(nullable = false) String city; String area; }
                """)
            .source("shop/State.java", "package shop; enum State { NEW, PAID }")
            .compileAll();
  }

  /** The class file of Address may have its fields in another order, and no nullness. */
  @Test
  void columnsHaveTheOrderAndNullnessThatTheyHaveThere() {
    List<Column> columns =
        new SiblingTables(classes.previous()).like(address(false), List.of(AREA, CITY, STREET));
    assertThat(columns).containsExactly(STREET, CITY.withNullable(false), AREA);
  }

  @Test
  void aRecordKeepsTheOrderOfItsClassFile() {
    List<Column> columns =
        new SiblingTables(classes.previous()).like(address(true), List.of(AREA, CITY, STREET));
    assertThat(columns).containsExactly(AREA, CITY.withNullable(false), STREET);
  }

  @Test
  void withoutASiblingTheyAreSortedByName() {
    List<Column> columns =
        new SiblingTables(PreviousCompile.NOTHING)
            .like(address(false), List.of(STREET, CITY, AREA));
    assertThat(columns).containsExactly(AREA, CITY, STREET);
  }

  @Test
  void aColumnOfAnotherTypeIsNotTheSiblings() {
    Column city = Column.of("to_city", SqlType.builtIn("uuid"), true);
    SiblingTables siblings = new SiblingTables(classes.previous());
    assertThat(siblings.like(address(false), List.of(city))).containsExactly(city);
    assertThat(siblings.know(address(false), city)).isFalse();
    assertThat(siblings.know(address(false), CITY)).isTrue();
  }

  @Test
  void theLabelsOfATextEnumAreThoseOfAnyCheckOfIt() {
    SiblingTables siblings = new SiblingTables(classes.previous());
    assertThat(siblings.labels("shop.State")).contains(List.of("NEW", "PAID"));
    assertThat(siblings.labels("shop.Other")).isEmpty();
  }

  private static MappedTypeUse address(boolean ordered) {
    return new MappedTypeUse("shop.Address", "to_", ordered, null, null);
  }
}
