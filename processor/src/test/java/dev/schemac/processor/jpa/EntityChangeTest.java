package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of entities behind which rows would mean something else, or would not be found. */
class EntityChangeTest {

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.setPersistence();
  }

  private CompileResult build(String classes, String... more) {
    project.source(
        "shop/Classes.java",
        "package shop;\nimport dev.schemac.*;\nimport jakarta.persistence.*;\n"
            + "import jakarta.persistence.Table;\nimport jakarta.persistence.Column;\n"
            + "import jakarta.persistence.EnumType;\nimport java.util.*;\n"
            + classes);
    List<String> options = new ArrayList<>(List.of("-Aschemac.jpa=spring", "-Xlint:none"));
    options.addAll(List.of(more));
    return project.build(options.toArray(new String[0]));
  }

  private void first(String classes, String... more) {
    built(classes, more);
    project.git("init", "-q");
    commit();
  }

  private void commit() {
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "next");
  }

  private void built(String classes, String... more) {
    CompileResult result = build(classes, more);
    assertThat(result.success()).as("%s", result.errors()).isTrue();
  }

  private String refusal(String classes, String... more) {
    Map<String, String> files = project.folder();
    CompileResult result = build(classes, more);
    assertThat(result.success()).isFalse();
    assertThat(project.folder()).isEqualTo(files);
    return result.errors().toString();
  }

  /** The values of a column after all migrations, with rows put in behind the first. */
  private List<String> migrated(String rows, String query) {
    try (TestDatabase database = PostgresServer.of(15).newDatabase()) {
      boolean filled = false;
      for (String text : SqlFiles.of(project).texts().values()) {
        SqlFiles.apply(text, database);
        if (!filled) {
          database.execute(rows);
          filled = true;
        }
      }
      return database.rows(query);
    }
  }

  private static final String ORDERS = "@Entity class Orders { @Id long id; State state; }\n";
  private static final String THREE_ORDERS =
      "INSERT INTO orders (id, state) VALUES (1, 0), (2, 1), (3, 2)";

  /** What new code writes under a number before the switch would become another constant there. */
  @Test
  void newCodeWaitsUntilNumbersThatItWritesHaveMoved() {
    first(ORDERS + "enum State { NEW, PAID, SENT }");
    built(ORDERS + "enum State { NEW, PAID, PACKED, SENT }");
    assertThat(SqlFiles.of(project).texts().toString())
        .contains(
            "-- No rolling deployment: old code runs until 0001 (switch), which breaks code that looks"
                + " for '2'")
        .contains("new code runs from 0001 (switch)", "it takes '2' in orders.state for");
    commit();
    built(
        ORDERS
            + "@DroppedLabel(value = \"SENT\", replacedBy = \"PAID\")"
            + " enum State { NEW, PAID, PACKED }");
    List<String> texts = new ArrayList<>(SqlFiles.of(project).texts().values());
    assertThat(texts.get(texts.size() - 2))
        .contains("WHERE state = 3")
        .doesNotContain("No rolling deployment");
  }

  @Test
  void rowsFollowTwoThatSwapTheirNames() {
    String animals =
        """
        @Entity class Animal { @Id long id; Kind kind; }
        @Entity%s class Cat extends Animal { }
        @Entity%s class Dog extends Animal { }
        """;
    first(animals.formatted("", "") + "enum Kind { TAME, WILD }");
    built(
        animals.formatted(
                "(name = \"Dog\") @RenamedFrom(\"Cat\")", "(name = \"Cat\") @RenamedFrom(\"Dog\")")
            + "enum Kind { @RenamedFrom(\"WILD\") TAME, @RenamedFrom(\"TAME\") WILD }");
    assertThat(
            migrated(
                "INSERT INTO animal (dtype, id, kind) VALUES ('Cat', 1, 0), ('Dog', 2, 1)",
                "SELECT id, dtype, kind FROM animal ORDER BY id"))
        .containsExactly("1 | Dog | 1", "2 | Cat | 0");
    Map<String, String> files = project.folder();
    commit();
    assertThat(project.build("-Aschemac.jpa=spring", "-Xlint:none").success()).isTrue();
    assertThat(project.folder()).isEqualTo(files);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void rowsFollowTheNumbersOfConstants(String online) {
    String option = "-Aschemac.online=" + online;
    first(ORDERS + "enum State { NEW, PAID, SENT }", option);
    built(ORDERS + "enum State { DRAFT, NEW, PAID, PACKED, SENT }", option);
    assertThat(migrated(THREE_ORDERS, "SELECT id, state FROM orders ORDER BY id"))
        .containsExactly("1 | 1", "2 | 2", "3 | 4");
    commit();
    assertThat(refusal(ORDERS + "enum State { NEW, PAID, SENT }", option))
        .contains("DropNotConfirmed", "Label 'DRAFT' of orders.state", "Label 'PACKED'");
    built(
        ORDERS
            + "@DroppedLabel(value = \"DRAFT\", replacedBy = \"NEW\")\n"
            + "@DroppedLabel(value = \"PACKED\", replacedBy = \"PAID\")\n"
            + "enum State { NEW, PAID, SENT }",
        option);
    assertThat(migrated(THREE_ORDERS, "SELECT id, state FROM orders ORDER BY id"))
        .containsExactly("1 | 0", "2 | 1", "3 | 2");
  }

  @Test
  void theLastConstantIsAskedAboutAsThoseOfText() {
    first(ORDERS + "enum State { NEW, PAID, SENT }");
    assertThat(refusal(ORDERS + "enum State { NEW, PAID }"))
        .contains("Label 'SENT' of orders.state", "@DroppedLabel");
    built(
        ORDERS + "@DroppedLabel(value = \"SENT\", replacedBy = \"NEW\") enum State { NEW, PAID }");
    assertThat(migrated(THREE_ORDERS, "SELECT id, state FROM orders ORDER BY id"))
        .containsExactly("1 | 0", "2 | 1", "3 | 0");
  }

  @Test
  void aRenamedConstantKeepsItsNumber() {
    first(ORDERS + "enum State { NEW, PAID, SENT }");
    assertThat(refusal(ORDERS + "enum State { NEW, SETTLED, SENT }"))
        .contains("Label 'PAID' of orders.state", "@RenamedFrom(\"PAID\")");
    built(ORDERS + "enum State { NEW, @RenamedFrom(\"PAID\") SETTLED, SENT }");
    assertThat(String.join("\n", project.folder().values()))
        .contains("What values stand for is noted, and rows keep theirs");
    assertThat(migrated(THREE_ORDERS, "SELECT id, state FROM orders ORDER BY id"))
        .containsExactly("1 | 0", "2 | 1", "3 | 2");
    commit();
    int files = project.folder().size();
    built(ORDERS + "enum State { NEW, @RenamedFrom(\"PAID\") SETTLED, SENT }");
    assertThat(project.folder()).hasSize(files);
  }

  @Test
  void theExampleConvertsNumbersAndNames() {
    first(ORDERS + "enum State { NEW, PAID, SENT }");
    String text = ORDERS.replace("State state", "@Enumerated(EnumType.STRING) State state");
    String example = "CASE state WHEN 0 THEN 'NEW' WHEN 1 THEN 'PAID' WHEN 2 THEN 'SENT' END";
    assertThat(refusal(text + "enum State { NEW, PAID, SENT }")).contains(example);
    built(
        text.replace("@Enum", "@Using(\"" + example + "\") @Enum")
            + "enum State { NEW, PAID, SENT }",
        "-Aschemac.rewrites=allow");
    assertThat(migrated(THREE_ORDERS, "SELECT state FROM orders ORDER BY id"))
        .containsExactly("NEW", "PAID", "SENT");
    commit();
    assertThat(refusal(ORDERS + "enum State { PAID, NEW, SENT }"))
        .contains("CASE state WHEN 'PAID' THEN 0 WHEN 'NEW' THEN 1 WHEN 'SENT' THEN 2 END");
  }

  private static final String ANIMALS =
      """
      @Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
      class Animal { @Id long id; String name; }
      """;

  private static final String TWO_ANIMALS =
      "INSERT INTO animal (id, name, dtype) VALUES (1, 'Rex', 'Dog'), (2, 'Tom', 'Cat')";

  @ParameterizedTest
  @ValueSource(strings = {"6", "7"})
  void rowsFollowTheNameOfTheirEntity(String hibernate) {
    String option = "-Aschemac.hibernate=" + hibernate;
    String both = "@Entity class Dog extends Animal {} @Entity class Cat extends Animal {}";
    first(ANIMALS + both, option);
    String renamed = both.replace("class Dog", "class Hound");
    assertThat(refusal(ANIMALS + renamed, option))
        .contains(
            "No entity has the value 'Dog' of animal.dtype",
            "@RenamedFrom(\"Dog\") or @DiscriminatorValue(\"Dog\")");
    built(ANIMALS + renamed.replace("class Hound", "@RenamedFrom(\"Dog\") class Hound"), option);
    assertThat(migrated(TWO_ANIMALS, "SELECT dtype FROM animal ORDER BY id"))
        .containsExactly("Hound", "Cat");
    commit();
    String one = "@Entity class Cat extends Animal {}";
    assertThat(refusal(ANIMALS + one, option)).contains("'Hound'", "@DroppedLabel", "root");
    built("@DroppedLabel(value = \"Hound\", replacedBy = \"Animal\")\n" + ANIMALS + one, option);
    assertThat(migrated(TWO_ANIMALS, "SELECT dtype FROM animal ORDER BY id"))
        .containsExactly("Animal", "Cat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "7"})
  void aWrittenValueKeepsTheRowsOfARenamedEntity(String hibernate) {
    String option = "-Aschemac.hibernate=" + hibernate;
    first(ANIMALS + "@Entity class Dog extends Animal {}", option);
    Map<String, String> files = project.folder();
    built(ANIMALS + "@Entity @DiscriminatorValue(\"Dog\") class Hound extends Animal {}", option);
    assertThat(project.folder().keySet()).isEqualTo(files.keySet());
  }

  /** One word says what the table was called and what rows hold; either may be all there is. */
  @Test
  void aRootIsRenamedWithItsTable() {
    first(ANIMALS + "@Entity class Dog extends Animal {}", "-Aschemac.hibernate=6");
    String renamed =
        ANIMALS.replace("class Animal", "@RenamedFrom({\"animal\", \"Animal\"}) class Beast")
            + "@Entity class Dog extends Beast {}";
    CompileResult result = build(renamed, "-Aschemac.hibernate=6");
    assertThat(result.success()).as("%s", result.errors()).isTrue();
    assertThat(result.toString()).doesNotContain("IntentInert");
    assertThat(
            migrated(
                "INSERT INTO animal (id, dtype) VALUES (1, 'Animal'), (2, 'Dog')",
                "SELECT dtype FROM beast ORDER BY id"))
        .containsExactly("Beast", "Dog");
  }

  private static String hierarchy(String strategy, String rootMembers, String more) {
    return """
        @Entity @Inheritance(strategy = InheritanceType.%s)
        class Animal { @Id long id; %s }
        @Entity class Dog extends Animal { %s }
        """
        .formatted(strategy, rootMembers, more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOINED TABLE_PER_CLASS Animal and Dog",
        "SINGLE_TABLE JOINED Animal",
        "SINGLE_TABLE TABLE_PER_CLASS Animal",
        "JOINED SINGLE_TABLE Animal and Dog",
        "TABLE_PER_CLASS JOINED Dog",
        "TABLE_PER_CLASS SINGLE_TABLE Dog"
      })
  void anotherStrategyIsAskedAbout(String change) {
    String[] words = change.split(" ", 3);
    first(hierarchy(words[0], "String name;", "@Column(length = 9) String tag;"));
    String to = hierarchy(words[1], "String name;", "@Column(length = 9) String tag;");
    assertThat(refusal(to))
        .contains(
            "RowsNotMoved",
            "The rows of entity Dog are in the tables of " + words[2] + ",",
            "-Aschemac.drops=allow");
    built(to, "-Aschemac.drops=allow");
    built(to);
  }

  /** Nothing goes here, so that nothing else asks. */
  @Test
  void aStrategyIsAskedAboutWhereNothingGoes() {
    String marked = "@DiscriminatorColumn ";
    first(marked + hierarchy("SINGLE_TABLE", "String name;", ""));
    assertThat(refusal(marked + hierarchy("JOINED", "String name;", ""))).contains("RowsNotMoved");
  }

  @Test
  void aClassBetweenTwoJoinedOnesHasNoRows() {
    first(hierarchy("JOINED", "String name;", ""));
    String between =
        hierarchy("JOINED", "String name;", "").replace("Dog extends Animal", "Dog extends Pet")
            + "@Entity abstract class Pet extends Animal {}";
    assertThat(refusal(between)).contains("RowsNotMoved", "in those of Animal and Dog and Pet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS"})
  void aNewSubclassHasNoRowsToMove(String strategy) {
    first(hierarchy(strategy, "String name;", ""));
    String more = hierarchy(strategy, "String name;", "") + "@Entity class Cat extends Animal {}";
    built(more);
    // The draft is written anew.
    built(more + "@Entity class Kitten extends Cat { String color; }");
  }

  @Test
  void aKeyThatIsNotWantedMovesNoRows() {
    String joined =
        hierarchy("JOINED", "String name;", "String tag;")
            .replace(
                "@Entity class Dog",
                "@Entity @PrimaryKeyJoinColumn(foreignKey = @jakarta.persistence.ForeignKey("
                    + "ConstraintMode.NO_CONSTRAINT)) class Dog");
    first(joined);
    built(joined.replace("String tag;", "String tag; String color;"));
  }

  /** What an abstract entity says of other tables counts also where no table takes anything. */
  @Test
  void anEntityWithoutATableConfirms() {
    String root =
        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @DroppedTable(\"dog\")\n"
            + "abstract class Animal { @Id long id; }\n";
    String other = "@Entity class Shop { @Id long id; }\n";
    first(
        root.replace("@DroppedTable(\"dog\")", "") + other + "@Entity class Dog extends Animal {}");
    built(root + other);
    assertThat(String.join("\n", project.folder().values())).contains("DROP TABLE dog;");
  }

  @Test
  void aColumnOfACollectionIsConfirmedWithItsTable() {
    String owner = "@Entity class Post { @Id long id; @ElementCollection List<Tag> tags; }\n";
    first(owner + "@Embeddable class Tag { String name; String color; }");
    String fewer = "@Embeddable class Tag { String name; }";
    assertThat(refusal(owner + fewer))
        .contains("Column 'color' of table 'post_tags'", "@DroppedColumn(\"post_tags.color\")");
    built("@DroppedColumn(\"post_tags.color\")\n" + owner + fewer);
    assertThat(String.join("\n", project.folder().values()))
        .contains("ALTER TABLE post_tags", "DROP COLUMN color");
  }

  private static String tags(String annotation, String table, String owner, String element) {
    return """
        @Entity class Post {
          @Id long id;
          %s @ElementCollection
          @CollectionTable(name = "%s", joinColumns = @JoinColumn(name = "%s"))
          @Column(name = "%s") Set<String> tags;
        }
        """
        .formatted(annotation, table, owner, element);
  }

  private static final String TAG =
      "INSERT INTO post (id) VALUES (1); INSERT INTO tags VALUES (1, 'new')";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags owner_ref tag post",
        "tags post label tag",
        "labels post tag tags",
        "labels owner_ref tag tags,post",
        "labels post label tags,tag"
      })
  void aFormerNameOfACollectionIsThatOfWhatIsNew(String change) {
    first(tags("", "tags", "post", "tag"));
    String[] words = change.split(" ");
    String former = "@RenamedFrom({\"" + words[3].replace(",", "\", \"") + "\"})";
    built(tags(former, words[0], words[1], words[2]));
    String query = "SELECT %s, %s FROM %s".formatted(words[1], words[2], words[0]);
    assertThat(migrated(TAG, query)).containsExactly("1 | new");
    commit();
    built(
        tags(former, words[0], words[1], words[2] + "2").replace("})", ", \"" + words[2] + "\"})"));
    assertThat(migrated(TAG, query.replace(words[2] + " FROM", words[2] + "2 FROM")))
        .containsExactly("1 | new");
  }

  @Test
  void twoNewColumnsOfACollectionAreRenamedOneAfterTheOther() {
    first(tags("", "tags", "post", "tag"));
    assertThat(refusal(tags("@RenamedFrom({\"post\", \"tag\"})", "tags", "owner_ref", "label")))
        .contains("RenameContradiction");
  }

  @Test
  void anAttributeOfAnElementIsRenamedThere() {
    String owner = "@Entity class Post { @Id long id; @ElementCollection List<Tag> tags; }\n";
    first(owner + "@Embeddable class Tag { String name; String color; }");
    built(owner + "@Embeddable class Tag { String name; @RenamedFrom(\"color\") String colour; }");
    assertThat(String.join("\n", project.folder().values()))
        .contains("ALTER TABLE post_tags RENAME COLUMN color TO colour;");
  }

  /** Else identifiers would be given again. */
  @Test
  void theSequenceFollowsItsTable() {
    String order = "@Entity class Order1 { @Id @GeneratedValue Long id; }";
    first(order);
    CompileResult result =
        build(order.replace("class Order1", "@RenamedFrom(\"order1\") class Purchase"));
    assertThat(result.success()).as("%s", result.errors()).isTrue();
    assertThat(result.toString()).doesNotContain("IntentInert");
    assertThat(String.join("\n", project.folder().values()))
        .contains("ALTER SEQUENCE order1_seq RENAME TO purchase_seq;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS"})
  void aRenamedEntityHasItsRowsWhereTheyWere(String strategy) {
    String before =
        hierarchy(strategy, "String name;", "String tag;")
            .replace("class Dog", "@DiscriminatorValue(\"Dog\") class Dog");
    if (strategy.equals("JOINED")) {
      before = "@DiscriminatorColumn " + before;
    }
    first(before);
    String former = strategy.equals("SINGLE_TABLE") ? "" : "@RenamedFrom(\"dog\") ";
    built(before.replace("class Dog", former + "class Hound"));
  }

  /** The parent's table loses a column that a subclass has of its own from now on. */
  @Test
  void aColumnMovesToATableBelow() {
    first(hierarchy("TABLE_PER_CLASS", "String name;", ""));
    built(
        "@DroppedColumn(\"name\") "
            + hierarchy("TABLE_PER_CLASS", "String color;", "String name;"));
    assertThat(String.join("\n", project.folder().values()))
        .contains("ALTER TABLE animal DROP COLUMN name;")
        .doesNotContain("ALTER TABLE dog DROP COLUMN name;");
  }

  @Test
  void eachColumnOfAReferenceHasItsFormerName() {
    String key =
        """
        @Embeddable class PlaceKey implements java.io.Serializable { String land; String town; }
        @Entity class Place { @EmbeddedId PlaceKey key; }
        """;
    first(key + "@Entity class Post { @Id long id; @ManyToOne Place origin; }");
    built(
        key
            + "@Entity class Post { @Id long id;"
            + " @RenamedFrom({\"origin_land\", \"origin_town\"}) @ManyToOne Place source; }");
    assertThat(String.join("\n", project.folder().values()))
        .contains(
            "RENAME COLUMN origin_land TO source_land;",
            "RENAME COLUMN origin_town TO source_town;");
  }

  private static final String TWO_JOINED =
      "INSERT INTO animal (id, name) VALUES (1, 'Rex'), (2, 'Tom'); INSERT INTO dog (id) VALUES (1)";

  private static final String KIND_OF_JOINED =
      " @Column(name = \"dtype\", insertable = false, updatable = false)"
          + " @Backfill(\"CASE WHEN EXISTS (SELECT FROM dog WHERE dog.id = animal.id) THEN 'Dog' ELSE"
          + " 'Animal' END\") String kind;";

  /** Rows of subclasses are in the root's table too, and would all become the root's. */
  @ParameterizedTest
  @ValueSource(strings = {"6", "7"})
  void onlyAPersonKnowsWhichRowsOfAJoinedTableAreWhose(String hibernate) {
    String option = "-Aschemac.hibernate=" + hibernate;
    first(hierarchy("JOINED", "String name;", ""), option);
    String told = "@DiscriminatorColumn " + hierarchy("JOINED", "String name;", "");
    assertThat(refusal(told, option))
        .contains(
            "BackfillMissing", "@Column(name = \"dtype\", insertable = false, updatable = false)");
    built(told.replace("String name;", "String name;" + KIND_OF_JOINED), option);
    assertThat(migrated(TWO_JOINED, "SELECT id, dtype FROM animal ORDER BY id"))
        .containsExactly("1 | Dog", "2 | Animal");
  }

  @Test
  void anAbstractRootHasNoRowsOfItsOwn() {
    String before =
        hierarchy("JOINED", "String name;", "").replace("class An", "abstract class An");
    first(before);
    String after = before.replace("JOINED", "SINGLE_TABLE");
    assertThat(refusal(after, "-Aschemac.drops=allow"))
        .contains("BackfillMissing")
        .doesNotContain("@Backfill(\"''\")");
    built(after.replace("String name;", "String name;" + KIND_OF_JOINED), "-Aschemac.drops=allow");
  }

  /** What no attribute writes can be renamed on one that reads it. */
  @Test
  void columnsWithoutAnAttributeAreRenamed() {
    project.setLibraries(HibernateVersion.SIX.jars().toArray(Path[]::new));
    String before =
        ANIMALS.replace("@Entity", "@Entity @org.hibernate.annotations.SoftDelete")
            + "@Entity class Dog extends Animal {}";
    first(before);
    String after =
        before
            .replace("@Entity @org", "@Entity @DiscriminatorColumn(name = \"kind\") @org")
            .replace("SoftDelete", "SoftDelete(columnName = \"gone\")");
    assertThat(refusal(after))
        .contains(
            "If it was renamed to kind, write @RenamedFrom(\"dtype\") on an attribute that reads it,"
                + " @Column(name = \"kind\", insertable = false, updatable = false)",
            "If it was renamed to gone, write @RenamedFrom(\"deleted\") on an attribute that reads");
    String reads = " @Column(name = \"%s\", insertable = false, updatable = false)";
    built(
        after.replace(
            "String name;",
            "String name; @RenamedFrom(\"dtype\")"
                + reads.formatted("kind")
                + " String kind; @RenamedFrom(\"deleted\")"
                + reads.formatted("gone")
                + " boolean gone;"));
    assertThat(
            migrated(
                "INSERT INTO animal (id, dtype, deleted) VALUES (1, 'Dog', true)",
                "SELECT kind, gone FROM animal"))
        .containsExactly("Dog | t");
  }
}
