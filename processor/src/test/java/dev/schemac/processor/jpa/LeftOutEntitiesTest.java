package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees whose entities become no tables, since nobody says that they are. */
class LeftOutEntitiesTest {

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws Exception {
    project = new TestProject(temp.toRealPath());
    project.setPersistence();
  }

  private String notes(String classes, String... options) {
    project.source(
        "shop/Entities.java", "package shop;\nimport jakarta.persistence.*;\n" + classes);
    CompileResult result = project.build(options);
    assertThat(result.success()).as(result.output()).isTrue();
    return result.notes().stream().filter(it -> it.contains("@Entity")).toList().toString();
  }

  @Test
  void anEntityAsksForTheOptionWhileItIsNotSaid() {
    String classes =
        """
        @MappedSuperclass abstract class Base { @Id Long id; }
        @Entity abstract class Party extends Base {}
        @Entity class Person extends Party {}
        @Embeddable class Place { String city; }
        class Shop { @Entity static class Till extends Base { Place place; } }
        """;
    assertThat(notes(classes))
        .containsOnlyOnce("schemac: shop.Person, shop.Shop.Till have @Entity of Jakarta")
        .contains("jpa=spring or jpa=standard, or jpa=off");
    assertThat(project.folder()).isEmpty();
    assertThat(notes(classes, "-Aschemac.jpa=off")).isEqualTo("[]");
    assertThat(notes(classes, "-Aschemac.mode=off")).isEqualTo("[]");
    assertThat(project.folder()).isEmpty();
    assertThat(notes(classes, "-Aschemac.jpa=standard")).isEqualTo("[]");
    assertThat(project.migration("0000_initial_schema.sql")).contains("TABLE party (");
  }

  @Test
  void anEntityThatIsATableOfSchemacsAsksForNothing() {
    assertThat(
            notes(
                """
                @Entity @dev.schemac.Table("clients")
                class Client { @Id @dev.schemac.PrimaryKey Long id; }
                """))
        .isEqualTo("[]");
    assertThat(project.migration("0000_initial_schema.sql")).contains("TABLE clients (");
  }

  @Test
  void anEntityOfTheOldPackageAsksToo() {
    project.source(
        "javax/persistence/Entity.java", "package javax.persistence; public @interface Entity {}");
    assertThat(notes("@javax.persistence.Entity class Client {}"))
        .contains("schemac: shop.Client has @Entity of Jakarta Persistence");
  }
}
