package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin's compiler and kapt, set up as README.md says. They are 70 MB: {@code -Pkotlin}. */
@EnabledIfSystemProperty(named = "schemac.test.kotlin", matches = ".+")
class KotlinTest {

  @TempDir Path temp;
  private TestProject project;
  private MavenBuild maven;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.git("init", "-q");
    maven = new MavenBuild(project.root());
  }

  @Test
  void kotlinAlone() throws IOException {
    Files.delete(project.sources());
    maven.kotlin(false);
    String order = "@Table(\"orders\") data class Order(@PrimaryKey val id: Long)\n";
    String user =
        """
        @Table("users")
        @Index("lower(name)")
        @Index("kind")
        class User(
          @PrimaryKey val id: Long, val name: String, val nick: String?, var age: Int?,
          val tags: List<String>, val kind: Kind, @Embedded(prefix = "home_") val home: Address?
        ) {
          @Column("mail") @Unique lateinit var email: String
          fun sql() = "SELECT ${UserTable.ID} FROM ${UserTable.TABLE}"
          companion object { const val LIMIT = 10 }
        }
        class Address(val city: String, val street: String?)
        enum class Kind { RETAIL, TRADE }
        """;
    models(user + order);
    compiled();
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains(
            """
            CREATE TABLE users (
              id          bigint   NOT NULL,
              name        text     NOT NULL,
              nick        text,
              age         integer,
              tags        text[]   NOT NULL,
              kind        text     NOT NULL,
              home_city   text     NOT NULL,
              home_street text,
              mail        text     NOT NULL,
            """)
        .contains("CREATE INDEX users_lower_idx ON users (lower(name));", "TABLE orders");
    assertThat(project.migration("schema.json")).doesNotContain("kapt", "\"file\"");

    user = user.replace("var age: Int?", "var age: Int?, val born: java.time.LocalDate?");
    models(user + order);
    compiled();
    assertThat(project.migration("0001_add_users_born.sql")).contains("ADD COLUMN born date;");

    user = user.replace("(name)", "(full_name)");
    user = user.replace("val name", "@RenamedFrom(\"name\") val fullName");
    models(user + order);
    compiled();
    assertThat(sql()).contains("RENAME COLUMN name TO full_name");

    models(user.replace("val tags", "val login: String, val tags"));
    ExternalJavac.Result refused = compile();
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.output())
        .contains("[schemac:DropNotConfirmed] Table 'orders' has no class any more")
        .containsPattern("Models\\.kt.*\\[schemac:BackfillMissing\\]");

    models("@DroppedTable(\"orders\")\n" + user);
    compiled();
    assertThat(sql()).contains("DROP TABLE orders");
  }

  /** kapt is given the Java classes too, and javac may run schemac once more behind it. */
  @Test
  void kotlinAndJava() throws IOException {
    maven.kotlin(true);
    String user =
        """
        @Table("users") class User(@PrimaryKey val id: Long, @Embedded val pay: Money) : Stored() {
          fun sql() = Item.sql() + UserTable.CENTS
        }
        """;
    String stored = "open class Stored(var note: String? = null)\nenum class Kind { A, B }\n";
    String item =
        """
        package shop;
        import dev.schemac.*;
        @Table("items")
        public class Item extends Stored {
          @PrimaryKey long id;
          Kind kind;
          @ForeignKey(User.class) long userId;
          public static String sql() { return ItemTable.USER_ID + UserTable.ID; }
        }
        """;
    project.source("shop/Item.java", item);
    project.source("shop/Money.java", "package shop; public class Money { long cents; }");
    models(user + stored);
    assertThat(compiled()).contains("schemac: 2 tables, migrations up to date");
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains("CREATE TABLE users", "CREATE TABLE items", "items_user_id_fkey", "cents");

    stored = stored.replace("= null", "= null, var changed: java.time.Instant? = null");
    models(user + stored);
    compiled();
    assertThat(sql()).contains("ALTER TABLE items", "ALTER TABLE users", "changed timestamptz");

    project.source("shop/Item.java", item.replace("Kind kind", "@RenamedFrom(\"kind\") Kind sort"));
    compiled();
    assertThat(sql()).contains("RENAME COLUMN kind TO sort");

    project.delete("shop/Item.java");
    models("@DroppedTable(\"items\") " + user.replace("Item.sql()", "\"\"") + stored);
    compiled();
    assertThat(sql()).contains("DROP TABLE items");
  }

  /** What Kotlin says of null does not reach Hibernate: a primitive type of the JVM does. */
  @Test
  void kotlinEntities() throws IOException {
    Files.delete(project.sources());
    maven.kotlin(false);
    addDependency("jakarta.persistence", "jakarta.persistence-api", "3.1.0");
    TestProject.write(project.root().resolve("schemac.properties"), "jpa=spring\n");
    String customer =
        """
        @Entity data class Customer(
          var fullName: String, @Column(nullable = false) val code: String, var age: Int,
          var points: Int?, @Enumerated(EnumType.STRING) val kind: Kind?,
          @Embedded val home: Address?
        ) : Stored()
        """;
    String others =
        """
        @MappedSuperclass abstract class Stored { @Id @GeneratedValue var id: Long? = null }
        @Embeddable data class Address(val city: String, val street: String?)
        enum class Kind { RETAIL, TRADE }
        @Entity class Invoice(
          @ManyToOne(optional = false) val customer: Customer,
          @ElementCollection val notes: MutableSet<String>
        ) : Stored()
        """;
    entities(customer + others);
    compiled();
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains("CREATE SEQUENCE customer_seq INCREMENT BY 50;", "CREATE TABLE invoice_notes")
        .containsPattern("full_name +varchar\\(255\\),\n")
        .containsPattern("code +varchar\\(255\\) +NOT NULL")
        .containsPattern("age +integer +NOT NULL")
        .containsPattern("points +integer,\n")
        .containsPattern("kind +varchar\\(255\\),\n")
        .containsPattern("city +varchar\\(255\\),\n")
        .containsPattern("customer_id +bigint +NOT NULL")
        .contains("CHECK (kind IN ('RETAIL', 'TRADE'))");

    entities(customer.replace("var age", "var born: java.time.LocalDate?, var age") + others);
    compiled();
    assertThat(project.migration("0001_add_customer_born.sql")).contains("ADD COLUMN born date;");
  }

  /** Kotlin puts annotations of constructor parameters where these can stand: on fields. */
  @Test
  void kotlinAggregates() throws IOException {
    Files.delete(project.sources());
    maven.kotlin(false);
    addDependency("org.springframework.data", "spring-data-jdbc", "3.5.13");
    TestProject.write(project.root().resolve("schemac.properties"), "springData=true\n");
    String order =
        """
        @Table("orders") data class Order(
          @Id val id: Long? = null, val number: String, val note: String?, val rush: Boolean,
          val total: BigDecimal, @Column("who") val customer: AggregateReference<Customer, UUID>,
          @Embedded.Nullable(prefix = "to_") val address: Address?,
          @MappedCollection(idColumn = "order_id", keyColumn = "at") val lines: List<Line>,
          val state: State, val tags: List<String>, @Transient val cached: Int = 0
        ) { @Version var version: Int = 0 }
        """;
    String others =
        """
        @Table data class Customer(@Id val id: UUID, var fullName: String)
        data class Address(val city: String, val street: String?)
        data class Line(val product: String, val count: Int, val hint: Int?)
        enum class State { OPEN, DONE }
        """;
    aggregates(order + others);
    compiled();
    assertThat(project.migration("0000_initial_schema.sql"))
        .containsPattern("id +bigint +NOT NULL GENERATED BY DEFAULT AS IDENTITY")
        .containsPattern("number +text +NOT NULL,\n")
        .containsPattern("note +text,\n")
        .containsPattern("rush +boolean +NOT NULL,\n")
        .containsPattern("who +uuid +NOT NULL,\n")
        .containsPattern("to_city +text,\n")
        .containsPattern("tags +text\\[] +NOT NULL,\n")
        .containsPattern("version +integer +NOT NULL,\n")
        .containsPattern("full_name +text +NOT NULL,\n")
        .contains("CHECK (state IN ('DONE', 'OPEN'))", "PRIMARY KEY (order_id, at)")
        .containsPattern("hint +integer,\n")
        .doesNotContain("cached");

    aggregates(order.replace("val note", "@RenamedFrom(\"note\") val remark") + others);
    compiled();
    assertThat(sql()).contains("RENAME COLUMN note TO remark");
  }

  private void addDependency(String group, String artifact, String version) throws IOException {
    String text =
        "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency></dependencies><build>"
            .formatted(group, artifact, version);
    Path pom = project.root().resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replaceFirst("</dependencies>\\s*<build>", text));
  }

  private void aggregates(String text) {
    TestProject.write(
        project.root().resolve("src/main/kotlin/shop/Models.kt"),
        """
        package shop

        import dev.schemac.RenamedFrom
        import java.math.BigDecimal
        import java.util.UUID
        import org.springframework.data.annotation.*
        import org.springframework.data.annotation.Id
        import org.springframework.data.jdbc.core.mapping.AggregateReference
        import org.springframework.data.relational.core.mapping.*

        """
            + text);
  }

  private void entities(String text) {
    TestProject.write(
        project.root().resolve("src/main/kotlin/shop/Models.kt"),
        "package shop\n\nimport jakarta.persistence.*\n\n" + text);
  }

  private void models(String text) {
    TestProject.write(
        project.root().resolve("src/main/kotlin/shop/Models.kt"),
        "package shop\n\nimport dev.schemac.*\n\n" + text);
  }

  /** Builds, and commits what has been written. */
  private String compiled() {
    ExternalJavac.Result result = compile();
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(result.output()).contains("schemac: wrote migrations/");
    project.git("add", "-A", "migrations");
    project.git("commit", "-q", "-m", "migrations");
    return result.output();
  }

  private ExternalJavac.Result compile() {
    // Its daemon would outlive the test.
    return maven.run("-Dkotlin.compiler.daemon=false", "compile");
  }

  private String sql() {
    StringBuilder sql = new StringBuilder();
    project.folder().forEach((name, text) -> sql.append(name.endsWith(".sql") ? text : ""));
    return sql.toString();
  }
}
