package dev.schemac.database.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.drift.Drift;
import dev.schemac.database.drift.DriftReport;
import dev.schemac.database.pull.Compile;
import dev.schemac.database.pull.TestHibernate;
import dev.schemac.database.scratch.TestScratch;
import dev.schemac.database.verify.Migrations;
import dev.schemac.database.verify.VerifyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two ways of {@code docs/jpa.md} from tables that Hibernate has made to the first generated
 * migration: with a Flyway folder of Hibernate's own statements, and with {@code ddl-auto=update}.
 */
class HibernateDatabaseTest {

  private static final List<String> ENTITIES =
      List.of(
          """
          @Entity public class Customer {
            @Id @GeneratedValue Long id;
            @Column(nullable = false, unique = true) String email;
            @Enumerated(EnumType.STRING) Level level;
            enum Level { NEW, OLD }
          }
          """,
          """
          @Entity @Table(indexes = @Index(columnList = "title")) public class Product {
            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
            @Column(nullable = false, length = 80) String title;
            java.math.BigDecimal price;
          }
          """,
          """
          @Entity public class Purchase {
            @Id @GeneratedValue Long id;
            @ManyToOne(optional = false) Customer customer;
            @ManyToMany java.util.Set<Product> products;
            @ElementCollection java.util.Set<String> tags;
          }
          """);

  @TempDir Path temp;
  private List<String> ofHibernate;

  @BeforeEach
  void entities() throws Exception {
    for (String entity : ENTITIES) {
      String name = entity.replaceAll("(?s).* class (\\w+) .*", "$1");
      write(name, entity);
    }
    Path plain = temp.resolve("plain");
    Compile.of(temp.resolve("src"), temp.resolve("none"), plain, "-proc:none");
    ofHibernate = new TestHibernate(6, temp.resolve("programs")).export(plain);
    assertThat(ofHibernate.toString()).contains("FK2pehe23hwdcyql94c531rbf70");
  }

  @Test
  void aFolderOfFlywayNeedsOneMoreMigration() throws Exception {
    Files.createDirectories(migrations());
    Files.writeString(migrations().resolve("V1__all.sql"), script(ofHibernate));
    assertThat(compile()).contains("SnapshotMissing");
    assertThat(compile("-Aschemac.baseline=true")).contains("BaselineOfEntities");
    assertThat(compile("-Aschemac.baseline=names")).doesNotContain("error:");

    VerifyReport before = verify();
    assertThat(before.isRight()).isFalse();
    assertThat(before.sql())
        .contains("RENAME CONSTRAINT fk2pehe23hwdcyql94c531rbf70 TO purchase_customer_id_fkey;")
        .doesNotContain("DROP", "CREATE", "To decide");

    Files.writeString(migrations().resolve("V2__names.sql"), before.sql());
    VerifyReport behind = verify();
    assertThat(behind.isRight()).as(behind.text()).isTrue();
    theNextChangeIsMigration("V0003__add_product_weight.sql");
    VerifyReport changed = verify();
    assertThat(changed.isRight()).as(changed.text()).isTrue();
  }

  @Test
  void aDatabaseOfDdlAutoIsRenamedOnce() throws Exception {
    assertThat(compile()).doesNotContain("error:");
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      for (String statement : ofHibernate) {
        database.execute(statement);
      }
      database.execute("INSERT INTO customer (id, email, level) VALUES (1, 'a@b', 'OLD')");
      DriftReport drift = drift(database);
      assertThat(drift.hasDrift()).isTrue();
      assertThat(drift.toExpected().text()).doesNotContain("DROP", "CREATE", "To decide");

      database.execute("BEGIN;\n" + drift.toExpected().text() + "COMMIT;");
      assertThat(drift(database).differences()).isEmpty();
      assertThat(database.rows("SELECT email FROM customer")).containsExactly("a@b");
    }
    theNextChangeIsMigration("V0002__add_product_weight.sql");
  }

  private void theNextChangeIsMigration(String name) throws IOException {
    write("Product", ENTITIES.get(1).replace("String title;", "String title; Integer weight;"));
    assertThat(compile()).doesNotContain("error:");
    assertThat(migrations().resolve(name))
        .content()
        .contains("ALTER TABLE product ADD COLUMN weight integer;");
  }

  private VerifyReport verify() throws Exception {
    return Migrations.in(migrations()).verify(TestScratch.of(18));
  }

  private DriftReport drift(TestDatabase database) throws Exception {
    return Drift.from(migrations()).at("1").check(database.connection(), TestScratch.of(18));
  }

  private String compile(String... options) throws IOException {
    // Without a git that has commits, a migration stays a draft, which the next compile writes
    // anew.
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-Aschemac.jpa=spring", "-Aschemac.naming=flyway", "-Aschemac.base=none"));
    return Compile.of(
        temp.resolve("src"), migrations(), temp.resolve("classes"), all.toArray(String[]::new));
  }

  private void write(String name, String entity) throws IOException {
    Path file = temp.resolve("src/shop/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package shop;\nimport jakarta.persistence.*;\n" + entity);
  }

  private Path migrations() {
    return temp.resolve("migrations");
  }

  private static String script(List<String> statements) {
    return String.join(";\n", statements) + ";\n";
  }
}
