package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.MessageFields;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadClasses;
import dev.schemac.processor.report.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The foreign key of an unseen table when the class that it references is compiled alone. */
class FollowClassesTest {

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") class Users {
        @PrimaryKey long id;
        @Unique String email;
      }
      """;

  @TempDir Path folder;
  private ReadClasses classes;
  private final List<String> found = new ArrayList<>();

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source("shop/Users.java", USERS)
            .source(
                "shop/Orders.java",
                """
                package shop;
                import dev.schemac.*;
                @Table("orders") class Orders {
                  @PrimaryKey long id;
                  @ForeignKey(Users.class) long buyer;
                  @ForeignKey(value = Users.class, references = "email") String mail;
                }
                """)
            .compileAll();
  }

  @Test
  void withoutAChangeTheTableIsTheSameObject() {
    assertThat(followed(List.of())).isSameAs(classes.previousTable("orders"));
    assertThat(found).isEmpty();
  }

  @Test
  void itReferencesTheTableThatTheClassHasNow() {
    users(USERS.replace("\"users\"", "\"people\""));
    assertThat(key("buyer").target()).isEqualTo(QualifiedName.of("people"));
    assertThat(found).isEmpty();
  }

  @Test
  void aClassOfAnotherNameSaysWhatItsTableWas() {
    classes.delete("shop/Users.java");
    Intent renamed = new Intent.RenamedTable(QualifiedName.of("users"), QualifiedName.of("people"));
    String people = USERS.replace("\"users\"", "\"people\"").replace("class Users", "class People");
    classes.source("shop/People.java", people);
    Table orders = followed("shop/People.java", "shop.People", List.of(renamed));
    assertThat(key(orders, "buyer").target()).isEqualTo(QualifiedName.of("people"));
    assertThat(found).isEmpty();
  }

  @Test
  void itFollowsTheRenameOfAKeyColumn() {
    users(USERS.replace("long id", "long number"));
    Intent renamed = new Intent.RenamedColumn(QualifiedName.of("users"), "id", "number");
    assertThat(key(followed(List.of(renamed)), "buyer").targetColumns()).containsExactly("number");
    assertThat(found).isEmpty();
  }

  @Test
  void anotherPrimaryKeyIsAskedFor() {
    users(USERS.replace("@PrimaryKey long id", "long id; @PrimaryKey long number"));
    followed(List.of());
    assertThat(found)
        .containsExactly(
            "foreign key 'orders_buyer_fkey' of table 'orders' references the primary key of table"
                + " 'users', which has other columns now");
  }

  @Test
  void aUniqueConstraintThatIsNoMoreIsAskedFor() {
    users(USERS.replace("@Unique ", ""));
    followed(List.of());
    assertThat(found)
        .containsExactly(
            "foreign key 'orders_mail_fkey' of table 'orders' references the columns email of table"
                + " 'users', which are no key of it any more");
  }

  /** PostgreSQL joins bigint and integer, not bigint and uuid. */
  @Test
  void onlyATypeThatDoesNotFitIsAskedFor() {
    users(USERS.replace("long id", "int id"));
    followed(List.of());
    assertThat(found).isEmpty();
    users(USERS.replace("long id", "java.util.UUID id"));
    followed(List.of());
    assertThat(found)
        .containsExactly(
            "foreign key 'orders_buyer_fkey' of table 'orders' references columns of table 'users'"
                + " that have other types now");
  }

  @Test
  void aTableThatHasNoClassAnyMoreIsAskedFor() {
    follow(Map.of("shop.Orders", classes.previousTable("orders")), List.of());
    assertThat(found)
        .containsExactly(
            "foreign key 'orders_buyer_fkey' of table 'orders' references table 'users', which has"
                + " no class any more",
            "foreign key 'orders_mail_fkey' of table 'orders' references table 'users', which has no"
                + " class any more");
  }

  private void users(String source) {
    classes.source("shop/Users.java", source);
  }

  private ForeignKey key(String column) {
    return key(followed(List.of()), column);
  }

  private static ForeignKey key(Table table, String column) {
    return table.constraints(ForeignKey.class).stream()
        .filter(key -> key.columns().contains(column))
        .findFirst()
        .orElseThrow();
  }

  private Table followed(List<Intent> intents) {
    return followed("shop/Users.java", "shop.Users", intents);
  }

  private Table followed(String file, String className, List<Intent> intents) {
    found.clear();
    List<Table> result = new ArrayList<>();
    classes.compile(
        List.of(file),
        seen -> {
          Map<String, Table> tables = new HashMap<>();
          tables.put(className, seen.built(className).table());
          tables.put("shop.Orders", classes.previousTable("orders"));
          result.add(follow(tables, intents));
        });
    return result.get(0);
  }

  private Table follow(Map<String, Table> tablesByClass, List<Intent> intents) {
    Problems problems = new Problems();
    FollowClasses follow =
        new FollowClasses(
            classes.previous(),
            tablesByClass,
            intents,
            (from, to) -> false,
            new PartialCompileConflicts(problems));
    Table table = follow.apply(classes.previousTable("orders"));
    problems.all().forEach(problem -> found.addAll(MessageFields.of(problem.message())));
    return table;
  }
}
