package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities beside what else there is: schemac's annotations, options, other builds. */
class EntityCompileTest {

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.setPersistence();
  }

  private CompileResult build(String... more) {
    List<String> options = new ArrayList<>(List.of("-Aschemac.jpa=spring", "-Xlint:none"));
    options.addAll(List.of(more));
    return project.build(options.toArray(new String[0]));
  }

  private String sql(String... more) {
    CompileResult result = build(more);
    assertThat(result.success()).as("%s", result.errors()).isTrue();
    return project.migration("0000_initial_schema.sql");
  }

  private String refusal(String... more) {
    CompileResult result = build(more);
    assertThat(result.success()).isFalse();
    assertThat(project.folder()).isEmpty();
    return result.errors().toString();
  }

  @Test
  void withoutTheOptionAnEntityIsNoTable() {
    project.source("shop/A.java", "package shop; @jakarta.persistence.Entity class A { }");
    assertThat(project.build("-Xlint:none").success()).isTrue();
    assertThat(project.folder()).isEmpty();
  }

  @Test
  void schemacsAnnotationsAdd() {
    project.source(
        "shop/Article.java",
        """
        package shop;
        import dev.schemac.Check;
        import dev.schemac.Comment;
        import dev.schemac.Index;
        import jakarta.persistence.*;
        @Entity
        @Index(value = "lower(title)", where = "price > 0")
        @Check(value = "price >= 0", name = "no_gifts")
        @Comment("what is sold")
        public class Article {
          private Long id;
          private String title;
          private java.math.BigDecimal price;
          @Id public Long getId() { return id; }
          public void setId(Long id) { this.id = id; }
          @dev.schemac.Column(type = "text", defaultSql = "'?'") @Comment("its name") @Index
          public String getTitle() { return title; }
          public void setTitle(String title) { this.title = title; }
          public java.math.BigDecimal getPrice() { return price; }
          public void setPrice(java.math.BigDecimal price) { this.price = price; }
        }
        """);
    assertThat(sql())
        .containsPattern("title text +DEFAULT '\\?'")
        .contains("CONSTRAINT no_gifts CHECK (price >= 0)")
        .contains("CREATE INDEX article_title_idx ON article (title);")
        .contains("ON article (lower(title)) WHERE price > 0;")
        .contains("COMMENT ON TABLE article IS 'what is sold';")
        .contains("COMMENT ON COLUMN article.title IS 'its name';");
  }

  @Test
  void whatJakartaPersistenceSaysIsNotSaidTwice() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class A { @Id long id; @dev.schemac.Column(length = 5) String code; }
        """);
    assertThat(refusal()).contains("NoEffect", "length has no effect on an attribute of an entity");
  }

  @Test
  void aPrimaryKeyHasTheWrittenNameAndOrder() {
    project.source(
        "shop/Line.java",
        """
        package shop;
        import dev.schemac.PrimaryKey;
        import jakarta.persistence.*;
        @Entity @IdClass(Line.Key.class)
        @PrimaryKey(value = {"b", "a"}, name = "pk_line")
        class Line { @Id int a; @Id int b; record Key(int a, int b) { } }
        """);
    project.source(
        "shop/Single.java",
        """
        package shop;
        import dev.schemac.PrimaryKey;
        import jakarta.persistence.*;
        @Entity @PrimaryKey(name = "pk_single") class Single { @Id long id; @ManyToOne Line line; }
        """);
    assertThat(sql())
        .contains("CONSTRAINT pk_line PRIMARY KEY (b, a)")
        .contains("CONSTRAINT pk_single PRIMARY KEY (id)")
        .contains("FOREIGN KEY (line_a, line_b) REFERENCES line (a, b)");
  }

  @Test
  void aWrittenPrimaryKeyIsThatOfTheIdentifier() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.PrimaryKey;
        import jakarta.persistence.*;
        @Entity @PrimaryKey("code") class A { @Id long id; long code; }
        """);
    assertThat(refusal()).contains("BadValue", "the columns of the identifier are id");
  }

  @Test
  void aPrimaryKeyIsWrittenOnce() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.PrimaryKey;
        import jakarta.persistence.*;
        @Entity @PrimaryKey(name = "x") class A { @Id @PrimaryKey(name = "y") long id; }
        """);
    assertThat(refusal()).contains("Contradiction", "Two @PrimaryKey");
  }

  @Test
  void anIdentityColumnCanBeAlwaysOrBesideTheIdentifier() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.Identity;
        import jakarta.persistence.*;
        @Entity class A {
          @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
          @dev.schemac.Column(identity = Identity.ALWAYS) Long id;
          @dev.schemac.Column(identity = Identity.BY_DEFAULT) Integer number;
        }
        """);
    assertThat(sql())
        .containsPattern("id +bigint +NOT NULL GENERATED ALWAYS AS IDENTITY")
        .containsPattern("number +integer +NOT NULL GENERATED BY DEFAULT AS IDENTITY");
  }

  @Test
  void anIdentityColumnIsAnIntegerWithoutDefault() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.Identity;
        import jakarta.persistence.*;
        @Entity class A {
          @Id long id;
          @dev.schemac.Column(identity = Identity.ALWAYS) String code;
          @dev.schemac.Column(identity = Identity.ALWAYS, defaultSql = "1") Integer number;
        }
        """);
    assertThat(refusal())
        .contains("BadValue", "identity on varchar(255)")
        .contains("Contradiction", "identity and a default");
  }

  @Test
  void aSequenceOfAGeneratorCanBeSaidInWhole() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.Sequence;
        import jakarta.persistence.*;
        @Entity
        @Sequence(value = "numbers", type = "integer", increment = 5, ownedBy = "a.id")
        class A {
          @Id @GeneratedValue(generator = "numbers")
          @SequenceGenerator(name = "numbers", allocationSize = 5) Integer id;
        }
        """);
    assertThat(sql())
        .contains("CREATE SEQUENCE numbers AS integer INCREMENT BY 5;")
        .contains("ALTER SEQUENCE numbers OWNED BY a.id;");
  }

  @Test
  void aSequenceAndItsGeneratorTakeTheSameSteps() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.Sequence;
        import jakarta.persistence.*;
        @Entity @Sequence("numbers")
        class A { @Id @GeneratedValue(generator = "numbers") Integer id; }
        """);
    assertThat(refusal()).contains("Contradiction", "Two increments", "numbers");
  }

  @Test
  void aClassIsOneOfTheTwo() {
    project.source(
        "shop/A.java",
        """
        package shop;
        @jakarta.persistence.Entity @dev.schemac.Table("as")
        class A { @jakarta.persistence.Id @dev.schemac.PrimaryKey long id; }
        """);
    assertThat(refusal()).contains("Contradiction", "jakarta.persistence.Table");
  }

  @Test
  void aGetterOfATableClassIsNoColumn() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import dev.schemac.*;
        @Table("as")
        class A { @PrimaryKey long id; @Index long getId() { return id; } }
        """);
    assertThat(refusal()).contains("@Index has no effect on a method of a @Table class");
  }

  @Test
  void aReservedWordIsRefusedAsHibernateWritesIt() {
    project.source(
        "shop/Order.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Order { @Id long id; @Column(name = "user") String by; }
        """);
    assertThat(refusal()).contains("ReservedName", "'order'");
    project.source(
        "shop/Order.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity(name = "Orders") class Order { @Id long id; @Column(name = "user") String by; }
        """);
    assertThat(refusal()).contains("ReservedName", "'user'");
    project.source(
        "shop/Order.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity @Table(name = "`order`")
        class Order { @Id long id; @Column(name = "`user`") String by; }
        """);
    assertThat(sql()).contains("CREATE TABLE \"order\" (", "\"user\" varchar(255)");
  }

  @Test
  void whatMustRunIsRefusedUnlessTheTypeIsWritten() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class A { @Id long id; Object thing; CharSequence text; }
        """);
    assertThat(refusal()).contains("MappingUndecided", "the type of thing", "the type of text");
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        class A {
          @Id long id;
          @dev.schemac.Column(type = "jsonb") Object thing;
          @Column(columnDefinition = "citext NOT NULL DEFAULT '' CHECK (text <> 'x')")
          CharSequence text;
        }
        """);
    assertThat(sql())
        .contains("thing jsonb")
        .contains("text  citext  NOT NULL DEFAULT ''")
        .contains("CHECK (text <> 'x')");
  }

  @Test
  void aReferenceLeadsToAnEntity() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class A { @Id long id; @ManyToOne Plain plain; }
        class Plain { }
        """);
    assertThat(refusal()).contains("ReferenceMismatch", "shop.Plain is no entity");
  }

  @Test
  void twoCollectionsInOneTableAreAskedAbout() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity class A { @Id long id; @ManyToMany Set<A> friends; @ManyToMany Set<A> foes; }
        """);
    assertThat(refusal("-Aschemac.jpa=standard"))
        .contains("shop.A#friends and shop.A#foes with one table 'a_a'", "@JoinTable(name = ");
    assertThat(sql()).contains("CREATE TABLE a_friends", "CREATE TABLE a_foes");
  }

  @Test
  void keysLeadFromOneKindToTheOther() {
    project.source(
        "shop/Account.java",
        """
        package shop;
        import dev.schemac.*;
        @Table("accounts")
        class Account { @PrimaryKey long id; @ForeignKey(Person.class) Long owner; }
        """);
    project.source(
        "shop/Person.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Person { @Id long id; @dev.schemac.ForeignKey(Account.class) Long account; }
        """);
    assertThat(sql())
        .contains("FOREIGN KEY (owner) REFERENCES person (id)")
        .contains("FOREIGN KEY (account) REFERENCES accounts (id)");
  }

  @Test
  void anEntityOfAnotherBuildIsReferencedAndNotMade() throws IOException {
    TestProject core = new TestProject(Files.createDirectories(temp.resolve("core")).toRealPath());
    core.setPersistence();
    core.source(
        "core/Tenant.java",
        """
        package core;
        import jakarta.persistence.*;
        @Entity public class Tenant extends Base { String name; }
        """);
    core.source(
        "core/Base.java",
        """
        package core;
        import jakarta.persistence.*;
        @MappedSuperclass public class Base { @Id @Column(length = 8) String id; String by; }
        """);
    assertThat(core.build("-Aschemac.jpa=spring", "-Xlint:none").success()).isTrue();
    List<Path> libraries = new ArrayList<>(List.of(project.libraries()));
    libraries.add(core.output());
    project.setLibraries(libraries.toArray(new Path[0]));
    project.source(
        "shop/Shop.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Shop extends core.Base { @ManyToOne core.Tenant tenant; }
        """);
    assertThat(sql())
        .doesNotContain("CREATE TABLE tenant")
        .contains("tenant_id varchar(8)", "REFERENCES tenant (id)")
        .contains("by        varchar(255)");
    assertThat(build().success()).isTrue();
    assertThat(project.folder()).doesNotContainKey("0001_x.sql").hasSize(3);
  }

  @Test
  void classesOfEntitiesAreWrittenWhereTheyAreWanted() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity public class A { @Id long id; @Column(name = "the_name") String name; }
        """);
    assertThat(build().success()).isTrue();
    assertThat(project.output().resolve("shop/ATable.class")).doesNotExist();
    project.source("shop/Use.java", "package shop; class Use { String n = ATable.THE_NAME; }");
    CompileResult all = build("-Aschemac.classes=all");
    assertThat(all.success()).as("%s", all.errors()).isTrue();
    assertThat(project.output().resolve("shop/ATable.class")).exists();
  }

  /** The draft is compiled again and again before it is committed. */
  @Test
  void aNewSubclassStaysWhereItIsNotCommittedYet() {
    String customer =
        "package shop; import jakarta.persistence.*; @Entity class Customer { @Id long id; }";
    project.source("shop/Customer.java", customer);
    assertThat(sql()).doesNotContain("dtype");
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    String company =
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Company extends Customer { String vat; }
        """;
    project.source("shop/Company.java", company);
    CompileResult first = build();
    assertThat(first.success()).as("%s", first.errors()).isTrue();
    String written = String.join("\n", project.folder().values());
    assertThat(written).contains("SET dtype = 'Customer'");
    CompileResult again = build();
    assertThat(again.success()).as("%s", again.errors()).isTrue();
    assertThat(String.join("\n", project.folder().values())).isEqualTo(written);
    project.source("shop/Company.java", company.replace("vat;", "vat, iban;"));
    CompileResult more = build();
    assertThat(more.success()).as("%s", more.errors()).isTrue();
    assertThat(String.join("\n", project.folder().values())).contains("iban", "'Customer'");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "second");
    project.source("shop/Company.java", company.replace("vat;", "vat, iban, bic;"));
    CompileResult next = build();
    assertThat(next.success()).as("%s", next.errors()).isTrue();
    assertThat(next.notes().toString()).doesNotContain("IntentInert");
  }

  @Test
  void aReferenceMayLeadToAnotherColumnOfItsOwnTable() {
    project.source(
        "shop/Employee.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        class Employee {
          @Id Long id;
          @Column(unique = true) String code;
          @ManyToOne @JoinColumn(name = "boss_code", referencedColumnName = "code") Employee boss;
          @ManyToOne @JoinColumn(name = "aide_code", referencedColumnName = "boss_code")
          Employee aide;
        }
        """);
    assertThat(refusal()).contains("ReferenceMismatch").doesNotContain("InternalError");
    project.source(
        "shop/Employee.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        class Employee {
          @Id Long id;
          @Column(unique = true) String code;
          @ManyToOne @JoinColumn(name = "boss_code", referencedColumnName = "code") Employee boss;
        }
        """);
    assertThat(sql()).contains("FOREIGN KEY (boss_code) REFERENCES employee (code)");
  }

  @Test
  void collectionsOfOneNameHaveEachATable() {
    project.source(
        "shop/Post.java",
        """
        package shop;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity
        @SecondaryTable(name = "notes")
        class Post {
          @Id long id;
          @ManyToMany @JoinTable(name = "post_tag") Set<Post> tags;
          @Embedded Seo seo;
          @ElementCollection List<String> notes;
          @Column(table = "notes") String extra;
        }
        @Embeddable
        class Seo { @ManyToMany @JoinTable(name = "seo_tag") Set<Post> tags; }
        """);
    assertThat(sql())
        .contains("CREATE TABLE post_tag (", "CREATE TABLE seo_tag (")
        .contains("CREATE TABLE notes (", "CREATE TABLE post_notes (");
  }

  @Test
  void twoOfOneEmbeddableNeedNamesOfTheirOwn() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class A { @Id long id; @Embedded Place from; @Embedded Place to; }
        @Embeddable class Place { String city; }
        """);
    assertThat(refusal()).contains("DuplicateColumn", "'city'");
  }

  /** What a change loses is confirmed on entities as on {@code @Table} classes. */
  @Test
  void lossesAreConfirmed() {
    String number =
        """
        package shop;
        import jakarta.persistence.*;
        @Entity @dev.schemac.Sequence("tickets") class Number { @Id @GeneratedValue Long id; }
        """;
    String kinds =
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Kind { @Id long id; }
        @Entity class Big extends Kind { }
        @Entity class Small extends Kind { }
        """;
    project.source("shop/Number.java", number).source("shop/Kind.java", kinds);
    assertThat(sql("-Aschemac.hibernate=7"))
        .contains("CREATE SEQUENCE number_seq INCREMENT BY 50;", "CREATE SEQUENCE tickets;")
        .contains("CHECK (dtype IN ('Big', 'Kind', 'Small'))");
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    String identity = "@GeneratedValue(strategy = GenerationType.IDENTITY)";
    project.source("shop/Number.java", number.replace("@GeneratedValue", identity));
    project.source("shop/Kind.java", kinds.replace("@Entity class Small extends Kind { }", ""));
    assertThat(build("-Aschemac.hibernate=7").errors().toString())
        .contains("DropNotConfirmed", "number_seq", "'Small'");
    project.source(
        "shop/Number.java",
        number
            .replace("@GeneratedValue", identity)
            .replace("@Entity", "@Entity @dev.schemac.DroppedSequence(\"number_seq\")"));
    project.source(
        "shop/Kind.java",
        kinds
            .replace("@Entity class Small extends Kind { }", "")
            .replace(
                "@Entity class Kind",
                "@Entity @dev.schemac.DroppedLabel(value = \"Small\", replacedBy = \"Big\")"
                    + " class Kind"));
    CompileResult confirmed = build("-Aschemac.hibernate=7");
    assertThat(confirmed.success()).as("%s", confirmed.errors()).isTrue();
    assertThat(String.join("\n", project.folder().values()))
        .contains("DROP SEQUENCE number_seq;", "SET dtype = 'Big'");
  }

  /**
   * An abstract entity in the table of another has no name in the database that could have been
   * another.
   */
  @Test
  void anEntityWithoutATableHadNoOtherName() {
    project.source(
        "shop/Customer.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class Customer { @Id long id; }
        @Entity @dev.schemac.RenamedFrom("firm") abstract class Company extends Customer { }
        """);
    assertThat(refusal()).contains("NoEffect", "@RenamedFrom", "without a table of its own");
  }

  /** What an entity inherits goes into its own table, and that one was not renamed. */
  @Test
  void aRenamedEntityIsTheOnlyOneRenamed() {
    String kinds =
        """
        package shop;
        import jakarta.persistence.*;
        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(name = "payment")
        class Payment { @Id long id; }
        @Entity class Card extends Payment { }
        """;
    project.source("shop/Payment.java", kinds);
    assertThat(sql()).contains("CREATE TABLE payment", "CREATE TABLE card");
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.source(
        "shop/Payment.java",
        kinds.replace("\"payment\")", "\"paid\") @dev.schemac.RenamedFrom(\"payment\")"));
    CompileResult renamed = build();
    assertThat(renamed.success()).as("%s", renamed.errors()).isTrue();
    assertThat(String.join("\n", project.folder().values()))
        .contains("ALTER TABLE payment RENAME TO paid;")
        .doesNotContain("RENAME TO card");
  }

  /** The table of a collection has no class, and its name comes from two others. */
  @Test
  void aCollectionFollowsItsAttributeAndItsOwner() {
    String post =
        """
        package shop;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity
        class Post {
          @Id long id;
          @ElementCollection List<String> tags;
          @ManyToMany Set<Post> seeAlso;
          @ElementCollection @OrderColumn(name = "pos") List<String> marks;
          @ElementCollection @CollectionTable(name = "looks") Map<String, Integer> views;
        }
        """;
    project.source("shop/Post.java", post);
    assertThat(sql()).contains("CREATE TABLE post_tags", "CREATE TABLE post_see_also");
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    String attributes =
        post.replace("tags;", "labels;")
            .replace("seeAlso;", "near;")
            .replace("views;", "seen;")
            .replace("marks;", "signs;");
    project.source("shop/Post.java", attributes);
    assertThat(build().errors().toString())
        .contains(
            "Table 'post_tags' has no attribute any more (it was that of shop.Post#tags)",
            "write @RenamedFrom(\"post_tags\") on its attribute");
    project.source(
        "shop/Post.java",
        attributes
            .replace(
                "@ElementCollection List",
                "@ElementCollection @dev.schemac.RenamedFrom(\"post_tags\") List")
            .replace("@ManyToMany", "@ManyToMany @dev.schemac.RenamedFrom(\"see_also\")")
            .replace("@OrderColumn", "@dev.schemac.RenamedFrom(\"marks\") @OrderColumn")
            .replace("Map<", "@dev.schemac.RenamedFrom(\"views\") Map<"));
    assertThat(next("second"))
        .contains(
            "ALTER TABLE post_tags RENAME TO post_labels;",
            "ALTER TABLE post_labels RENAME COLUMN tags TO labels;",
            "ALTER TABLE post_see_also RENAME TO post_near;",
            "ALTER TABLE post_near RENAME COLUMN see_also_id TO near_id;",
            "ALTER TABLE post_marks RENAME TO post_signs;",
            "ALTER TABLE post_signs RENAME COLUMN marks TO signs;",
            "ALTER TABLE looks RENAME COLUMN views TO seen;",
            "ALTER TABLE looks RENAME COLUMN views_key TO seen_key;");
    String owner =
        attributes
            .replace("Post", "Note")
            .replace("@Entity", "@Entity @dev.schemac.RenamedFrom(\"post\")");
    project.delete("shop/Post.java").source("shop/Note.java", owner);
    assertThat(next("third"))
        .contains(
            "ALTER TABLE post RENAME TO note;",
            "ALTER TABLE post_labels RENAME TO note_labels;",
            "ALTER TABLE note_labels RENAME COLUMN post_id TO note_id;",
            "ALTER TABLE looks RENAME COLUMN post_id TO note_id;");
    project.source("shop/Note.java", owner.replace("long id;", "long id; String title;"));
    assertThat(next("fourth")).contains("title");
  }

  /** What the next migration has; a rename that was done says nothing. */
  private String next(String commit) {
    Map<String, String> before = project.folder();
    CompileResult result = build();
    assertThat(result.success()).as("%s", result.errors()).isTrue();
    assertThat(result.notes().toString()).doesNotContain("IntentInert");
    Map<String, String> files = new TreeMap<>(project.folder());
    before.keySet().forEach(files::remove);
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", commit);
    return String.join("\n", files.values());
  }

  @Test
  void aJoinTableLeadsToTheEntityThatIsNamed() {
    project.source(
        "shop/Order.java",
        """
        package shop;
        import jakarta.persistence.*;
        interface Buyer { }
        @Entity class Customer implements Buyer { @Id long id; }
        @Entity @Table(name = "orders")
        class Order {
          @Id long id;
          @ManyToOne(targetEntity = Customer.class) @JoinTable(name = "buyers") Buyer buyer;
        }
        """);
    assertThat(sql()).contains("CREATE TABLE buyers", "REFERENCES customer");
  }

  /** The written type says how long the values are, and only a method which they are. */
  @Test
  void valuesOfItsOwnAreNotTheNamesOfConstants() {
    project.source(
        "jakarta/persistence/EnumeratedValue.java",
        "package jakarta.persistence; public @interface EnumeratedValue { }");
    project.source(
        "shop/Order.java",
        """
        package shop;
        import jakarta.persistence.*;
        enum State {
          OPEN("o"), DONE("d");
          @EnumeratedValue final String code;
          State(String code) { this.code = code; }
        }
        @Entity @Table(name = "orders")
        class Order {
          @Id long id;
          @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(1)") State state;
        }
        """);
    assertThat(sql()).contains("varchar(1)").doesNotContain("CHECK", "OPEN");
  }

  @Test
  void aBaselineOfEntitiesMustHaveTheNames() throws IOException {
    project.source(
        "shop/A.java",
        "package shop; import jakarta.persistence.*; @Entity class A { @Id long id; }");
    Files.createDirectories(project.migrations());
    Files.writeString(
        project.migrations().resolve("0000_by_hand.sql"),
        "CREATE TABLE a (id bigint CONSTRAINT a_pkey PRIMARY KEY);\n");
    assertThat(build("-Aschemac.baseline=true").errors().toString())
        .contains("BaselineOfEntities", "-Aschemac.baseline=names");
    assertThat(project.folder()).hasSize(1);
    assertThat(build("-Aschemac.baseline=names").success()).isTrue();
    assertThat(project.folder()).containsKey("schema.json");
  }

  /** Hibernate reads nothing of the other of field and getter, and neither does schemac. */
  @Test
  void annotationsOnTheOtherOfFieldAndGetterAreNotLost() {
    project.source(
        "shop/Base.java",
        """
        package shop;
        import jakarta.persistence.*;
        @MappedSuperclass abstract class Base {
          @dev.schemac.Index String made;
          public String getMade() { return made; }
          public void setMade(String made) { this.made = made; }
        }
        """);
    for (String name : List.of("A", "B")) {
      project.source(
          "shop/" + name + ".java",
          "package shop; import jakarta.persistence.*; @Entity class "
              + name
              + " extends Base { private Long id; @Id public Long getId() { return id; }"
              + " public void setId(Long id) { this.id = id; } }");
    }
    assertThat(build().errors())
        .singleElement()
        .asString()
        .contains("NoEffect", "a field whose getter is the attribute", "Write it on the getter");

    project.source(
        "shop/Base.java",
        "package shop; @jakarta.persistence.MappedSuperclass abstract class Base { }");
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class A { @Id Long id; String name; @dev.schemac.Index String getName() { return name; } }
        """);
    assertThat(refusal()).contains("NoEffect", "a getter whose field is the attribute");
  }

  /** Each attribute of a column has a say in it, whichever of them Hibernate goes through first. */
  @Test
  void attributesThatShareAColumnAllAddToIt() {
    project.source(
        "shop/A.java",
        """
        package shop;
        import jakarta.persistence.*;
        @Entity class A {
          @Id long id;
          @Column(name = "other_id") @dev.schemac.Check("other_id > 0") Long otherId;
          @ManyToOne @JoinColumn(name = "other_id", insertable = false, updatable = false)
          @dev.schemac.Index A other;
        }
        """);
    assertThat(project.build("-Aschemac.jpa=spring").toString()).doesNotContain("no index");
    assertThat(String.join("\n", project.folder().values()))
        .contains("CHECK (other_id > 0)", "CREATE INDEX a_other_id_idx ON a (other_id);");
  }

  @Test
  void siblingsThatShareAColumnSayOnceWhatBothSay() {
    project.source(
        "shop/A.java",
        "package shop; @jakarta.persistence.Entity class A { @jakarta.persistence.Id long id; }");
    for (String name : List.of("B", "C")) {
      project.source(
          "shop/" + name + ".java",
          "package shop; @jakarta.persistence.Entity class "
              + name
              + " extends A { @dev.schemac.Index String code; }");
    }
    assertThat(build().success()).isTrue();
    assertThat(String.join("\n", project.folder().values())).containsOnlyOnce("CREATE INDEX");
  }

  /** Envers has tables of its own, which must change with those of the entities. */
  @Test
  void whatEnversKeepsIsToldWithEachChangeOfAnAuditedEntity() {
    project.source(
        "org/hibernate/envers/Audited.java",
        "package org.hibernate.envers; public @interface Audited {}");
    String item = "package shop; import jakarta.persistence.*; @Entity class Item { @Id long id;";
    project.source("shop/Item.java", item + " @org.hibernate.envers.Audited String name; }");
    project.source(
        "shop/Plain.java",
        "package shop; @jakarta.persistence.Entity class Plain { @jakarta.persistence.Id long id; }");
    assertThat(project.build("-Aschemac.jpa=spring").toString())
        .contains("1 entity is audited, and the tables of Envers are yours", "(shop.Item)");
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    project.source(
        "shop/Plain.java",
        "package shop; @jakarta.persistence.Entity class Plain { @jakarta.persistence.Id long id; String name; }");
    assertThat(project.build("-Aschemac.jpa=spring").toString())
        .contains("0001_add_plain_name")
        .doesNotContain("audited");
    project.source(
        "shop/Item.java", item + " @org.hibernate.envers.Audited String name; String color; }");
    assertThat(project.build("-Aschemac.jpa=spring").toString()).contains("1 entity is audited");
  }
}
