package dev.schemac.processor.springdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees whose aggregates become no tables. */
class LeftOutAggregatesTest {

  private static final String ON = "-Aschemac.springData=true";

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = AggregateProject.withPersistence(temp);
  }

  private String notes(String classes, String... options) {
    project.source("shop/Aggregates.java", AggregateProject.IMPORTS + classes);
    return said(project.build(options));
  }

  private static String said(CompileResult result) {
    assertThat(result.success()).as(result.output()).isTrue();
    return result.notes().stream().filter(it -> it.contains("Spring Data's")).toList().toString();
  }

  @Test
  void aTableOfSpringDataAsksForTheOptionOnceWhileItIsNotSaid() {
    String classes = "@Table class A { @Id Long id; } @Table class B { @Id Long id; }";
    assertThat(notes(classes))
        .containsOnlyOnce("schemac: shop.A, shop.B have Spring Data's @Table")
        .contains("springData=true, or springData=false");
    assertThat(project.folder()).isEmpty();
    assertThat(notes(classes, "-Aschemac.springData=false")).isEqualTo("[]");
    assertThat(notes(classes, "-Aschemac.mode=off")).isEqualTo("[]");
    assertThat(notes(classes, ON)).isEqualTo("[]");
    assertThat(project.migration("0000_initial_schema.sql")).contains("TABLE a (", "TABLE b (");
  }

  @Test
  void classesThatAreTablesOfOthersAskForNothing() {
    assertThat(
            notes(
                """
                @Table("orders") @dev.schemac.Table("orders")
                class A { @Id @dev.schemac.PrimaryKey Long id; }
                @Table("clients") @jakarta.persistence.Entity
                class B { @Id @jakarta.persistence.Id Long id; }
                @Table abstract class C { @Id Long id; }
                """))
        .isEqualTo("[]");
  }

  @Test
  void anIdentifierAloneMakesNoTable() {
    project.source(
        "other/Document.java",
        """
        package org.springframework.data.mongodb.core.mapping;
        public @interface Document {}
        """);
    assertThat(
            notes(
                """
                class Client { @Id Long id; }
                record Product(@Id Long id) {}
                @Table class Order extends Base { List<Line> lines; @Embedded.Empty Place place; }
                class Line { @Id Long id; }
                class Place { String city; }
                class Base { @Id Long id; }
                abstract class Other { @Id Long id; }
                @org.springframework.data.mongodb.core.mapping.Document class Page { @Id String id; }
                @jakarta.persistence.Entity class Entity { @Id @jakarta.persistence.Id Long id; }
                @interface Key {}
                """,
                ON))
        .containsOnlyOnce("schemac: shop.Client, shop.Product have Spring Data's @Id");
  }

  @Test
  void noTableAtAllIsTold() {
    assertThat(notes("class Client { @Id Long id; }", ON))
        .contains("schemac: shop.Client has Spring Data's @Id and no @Table");
    assertThat(project.folder()).isEmpty();
  }

  @Test
  void aPartOfAnAggregateThatIsCompiledAloneAsksForNothing() {
    project
        .source(
            "shop/Order.java",
            AggregateProject.IMPORTS + "@Table class Order { @Id Long id; Set<Line> lines; }")
        .source("shop/Line.java", AggregateProject.IMPORTS + "class Line { @Id Long id; }");
    assertThat(said(project.build(ON))).isEqualTo("[]");
    assertThat(said(project.compileOnly(TestCompiler.JAVAC, List.of("shop/Line.java"), ON)))
        .isEqualTo("[]");
  }
}
