package dev.schemac.database.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.pull.Compile;
import dev.schemac.database.pull.TestHibernate;
import dev.schemac.database.scratch.TestScratch;
import dev.schemac.database.verify.Migrations;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Entities of a user, the migrations of their compile, and both of the Hibernates that there are.
 */
class HibernateValidationTest {

  private static final String ENTITIES =
      """
      package shop;
      import jakarta.persistence.*;
      import java.util.*;
      @MappedSuperclass class Base { @Id @GeneratedValue Long id; String createdBy; }
      @Embeddable class Address { String streetName; String city; }
      enum Mood { OK, SAD }
      @Entity class Customer extends Base {
        @Embedded Address home;
        @Enumerated(EnumType.STRING) Mood mood;
        @ElementCollection List<String> nickNames = new ArrayList<>();
      }
      @Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
      class Payment extends Base { @ManyToOne Customer paidBy; }
      @Entity class CardPayment extends Payment { @Column(length = 19) String cardNumber; }
      @Entity class CashPayment extends Payment {}
      @Entity class Refund extends Base { @ManyToOne CardPayment of; @ManyToOne CashPayment or; }
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"6, standard", "7, standard", "6, spring", "7, spring"})
  void itTakesWhatTheMigrationsMakeAndNothingElse(String hibernate, String naming)
      throws Exception {
    compile(hibernate, naming);
    try (TestDatabase database = PostgresServer.of(18).newDatabase();
        URLClassLoader application = application(hibernate)) {
      DataSource source = TestScratch.source(database);
      Migrations.in(migrations()).on(source).makeTheSchema();
      HibernateValidation validation = HibernateValidation.ofEntities(migrations());
      HibernateValidation named =
          naming.equals("spring") ? validation.withSpringNaming() : validation;

      in(application, () -> named.passes(source));
      HibernateValidation other =
          naming.equals("spring") ? validation : validation.withSpringNaming();
      assertThatThrownBy(() -> in(application, () -> other.passes(source)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("missing column");

      String column = naming.equals("spring") ? "card_number" : "cardNumber";
      database.execute("ALTER TABLE payment ALTER COLUMN " + column + " TYPE int USING NULL");
      assertThatThrownBy(() -> in(application, () -> named.passes(source)))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("Hibernate does not take the database: Schema")
          .hasMessageContainingAll("wrong column type", "int4");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "7"})
  void whatKeepsItFromStartingIsNamed(String hibernate) throws Exception {
    compile(hibernate, "standard");
    HibernateValidation validation = HibernateValidation.ofEntities(migrations());
    try (TestDatabase database = PostgresServer.of(18).newDatabase();
        URLClassLoader application = application(hibernate);
        URLClassLoader empty = new URLClassLoader(new URL[] {}, null);
        URLClassLoader alone =
            new URLClassLoader(urls(TestHibernate.jars(Integer.parseInt(hibernate))), null)) {
      DataSource source = TestScratch.source(database);
      assertThatThrownBy(() -> in(empty, () -> validation.passes(source)))
          .hasMessageStartingWith("Hibernate is not on the class path");
      assertThatThrownBy(() -> in(alone, () -> validation.passes(source)))
          .hasMessage("shop.Address is not on the class path: compile it, or test where it is.");
      HibernateValidation wrong = validation.with("hibernate.physical_naming_strategy", "nowhere");
      assertThatThrownBy(() -> in(application, () -> wrong.passes(source)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("Hibernate does not start: ");
    }
  }

  @Test
  void classesOfSchemacAreNoEntities() throws Exception {
    write("package shop; @dev.schemac.Table class Entities { @dev.schemac.PrimaryKey long id; }");
    compileSources("6");
    try (TestDatabase database = PostgresServer.of(18).newDatabase();
        URLClassLoader application = application("6")) {
      DataSource source = TestScratch.source(database);
      assertThatThrownBy(
              () ->
                  in(
                      application,
                      () -> HibernateValidation.ofEntities(migrations()).passes(source)))
          .hasMessageStartingWith("schema.json knows of no entity");
    }
    assertThatThrownBy(() -> HibernateValidation.ofEntities(temp))
        .hasMessageStartingWith("There is no schema.json in ");
  }

  private void compile(String hibernate, String naming) throws IOException {
    write(ENTITIES);
    assertThat(
            compileSources(
                hibernate, "-Aschemac.jpa=" + naming, "-Aschemac.hibernate=" + hibernate))
        .doesNotContain("error:");
  }

  private String compileSources(String hibernate, String... options) throws IOException {
    return Compile.of(
        temp.resolve("src"),
        migrations(),
        classes(),
        TestHibernate.jars(Integer.parseInt(hibernate)),
        options);
  }

  private void write(String source) throws IOException {
    Path file = temp.resolve("src/shop/Entities.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private Path migrations() {
    return temp.resolve("migrations");
  }

  private Path classes() {
    return temp.resolve("classes");
  }

  /** The class path of a user's tests, on which nothing of this build is. */
  private URLClassLoader application(String hibernate) throws IOException {
    List<Path> paths = new ArrayList<>(TestHibernate.jars(Integer.parseInt(hibernate)));
    paths.add(classes());
    return new URLClassLoader(urls(paths), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] urls(List<Path> paths) throws IOException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = paths.get(i).toUri().toURL();
    }
    return urls;
  }

  private static void in(ClassLoader loader, Runnable test) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      test.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
