package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The builder of Eclipse, and of VS Code's Java: what it hands to the processor on each save. After
 * each that runs it, the migrations folder must be what a full javac leaves. {@code mvn verify
 * -Peclipse} runs it.
 */
@EnabledIfSystemProperty(named = "schemac.test.eclipse", matches = ".+")
class EclipseTest {

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("users") public class Users {
        @PrimaryKey long id;
        @Index String email;
      }
      """;

  private static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") public class Orders extends Base {
        @ForeignKey(Users.class) Long buyer;
        State state;
      }
      """;

  private static final String BASE =
      """
      package shop;
      import dev.schemac.*;
      public abstract class Base { @PrimaryKey long id; String zeta; String alpha; }
      """;

  private static final String STATE = "package shop; public enum State { NEW, PAID }";

  @TempDir Path temp;
  private TestProject project;
  private TestProject twin;
  private EclipseWorkbench eclipse;
  private int builds;

  @BeforeEach
  void start() throws IOException {
    Path folder = temp.toRealPath();
    project = new TestProject(folder.resolve("project"));
    twin = new TestProject(folder.resolve("twin"));
    project.git("init", "-q");
    twin.git("init", "-q");
    Path work = Files.createDirectories(folder.resolve("eclipse"));
    Path java =
        Path.of(System.getProperty("schemac.test.eclipse.java", System.getProperty("java.home")));
    eclipse = new EclipseWorkbench(Path.of(System.getProperty("schemac.test.eclipse")), java, work);
    eclipse.open(project, work);
  }

  @AfterEach
  void stop() throws IOException {
    eclipse.close();
  }

  private void save(String name, String text) {
    eclipse.tell("write", "src/main/java/shop/" + name + ".java", text);
    twin.source("shop/" + name + ".java", text);
  }

  private void delete(String name) {
    eclipse.tell("delete", "src/main/java/shop/" + name + ".java");
    twin.delete("shop/" + name + ".java");
  }

  private List<String> build() {
    builds++;
    return eclipse.tell("build");
  }

  private void assertLikeJavac() {
    assertThat(build().stream().filter(line -> line.startsWith("2 "))).isEmpty();
    assertThat(twin.build().errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(twin.folder());
  }

  private void commit() {
    for (TestProject each : List.of(project, twin)) {
      each.git("add", "migrations");
      each.git("commit", "-q", "-m", "change");
    }
  }

  private void shop() {
    save("Users", USERS);
    save("State", STATE);
    save("Base", BASE);
    save("Orders", ORDERS);
    assertLikeJavac();
    assertThat(project.migration("0000_initial_schema.sql"))
        .contains("CREATE TABLE users", "CREATE TABLE orders", "zeta", "'PAID'");
  }

  @Test
  void eachSaveLeavesWhatAFullJavacLeaves() {
    shop();
    save("Users", USERS.replace("@Index", "String name;\n  @Index"));
    assertLikeJavac();
    save("Base", BASE.replace("String alpha;", "String alpha; @Index String beta;"));
    assertLikeJavac();
    save("State", STATE.replace("PAID", "PAID, SENT"));
    assertLikeJavac();
    save("Base", BASE);
    save("Users", USERS);
    save("State", STATE);
    assertLikeJavac();
    commit();
    save("Users", USERS.replace("String email", "@RenamedFrom(\"email\") String mail"));
    assertLikeJavac();
    assertThat(project.folder().toString()).contains("RENAME COLUMN email TO mail");
    save("Orders", ORDERS.replace("State state;", "State state; String note;"));
    assertLikeJavac();
    assertThat(project.folder().toString()).contains("RENAME COLUMN email TO mail", "note text");
    save("Orders", ORDERS);
    assertLikeJavac();
    save("Users", USERS);
    assertLikeJavac();
    assertThat(project.folder()).hasSize(3);
  }

  /** Eclipse runs no processor for a deletion alone. */
  @Test
  void aDeletionIsNoticedAtTheNextSaveOfATable() {
    shop();
    delete("Orders");
    build();
    save("Users", USERS.replace("@Index", "String name;\n  @Index"));
    assertLikeJavac();
    assertThat(project.migration("0000_initial_schema.sql")).doesNotContain("orders");
  }

  @Test
  void aDeletionThatLosesRowsIsAskedFor() {
    shop();
    commit();
    delete("Orders");
    build();
    Map<String, String> before = project.folder();
    save("Users", USERS.replace("@Index", "String name;\n  @Index"));
    assertThat(build().toString()).contains("[schemac:DropNotConfirmed]");
    assertThat(project.folder()).isEqualTo(before);
    save("Users", USERS.replace("@Table", "@DroppedTable(\"orders\") @Table"));
    assertLikeJavac();
    assertThat(project.folder().toString()).contains("DROP TABLE orders");
  }

  @Test
  void aRenamedClassIsTheSameTable() {
    shop();
    commit();
    Map<String, String> before = project.folder();
    String purchases = ORDERS.replace("class Orders", "class Purchases");
    eclipse.tell("move", "src/main/java/shop/Orders.java", "src/main/java/shop/Purchases.java");
    twin.delete("shop/Orders.java");
    save("Purchases", purchases);
    assertLikeJavac();
    assertThat(project.folder().keySet()).isEqualTo(before.keySet());
  }

  @Test
  void aLostAnnotationIsALostTable() {
    shop();
    save("Users", USERS.replace("@Table(\"users\")", ""));
    save("Orders", ORDERS.replace("@ForeignKey(Users.class) ", ""));
    assertLikeJavac();
    assertThat(project.migration("0000_initial_schema.sql")).doesNotContain("CREATE TABLE users");
  }

  @Test
  void errorsWriteNothingThatStays() {
    shop();
    Map<String, String> before = project.folder();
    save("Users", USERS.replace("String email", "Missing email"));
    assertThat(build().toString()).contains("Missing");
    assertThat(project.folder()).isEqualTo(before);
    save("Users", USERS.replace("String email", "Object email"));
    assertThat(build().toString()).contains("[schemac:UnmappedType]");
    assertThat(project.folder()).isEqualTo(before);
    save("Users", USERS.replace("@Index", "int broken() { return \"\"; }\n  @Index"));
    build();
    save("Users", USERS.replace("@Index", "String repaired;\n  @Index"));
    assertLikeJavac();
  }

  /** Eclipse shows no error that has no place in a file, and has no places in records. */
  @Test
  void errorsOfRecordsAndOfNoClassAreShown() {
    save("Users", USERS);
    save("Spot", "package shop; @dev.schemac.Table(\"spots\") public record Spot(Object o) {}");
    assertThat(build().toString()).contains("[schemac:UnmappedType]", "(shop.Spot)");
    save("Spot", "package shop; @dev.schemac.Table(\"spots\") public record Spot(long id) {}");
    eclipse.tell("option", "schemac.nmae", "x");
    assertThat(eclipse.tell("clean").toString()).contains("[schemac:UnknownOption]", "Users.java");
    assertThat(project.folder()).isEmpty();
  }

  @Test
  void cleaningAndBuildingChangesNothing() {
    shop();
    Map<String, String> before = project.folder();
    assertThat(eclipse.tell("clean").stream().filter(line -> line.startsWith("2 "))).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
    assertLikeJavac();
  }

  @Test
  void typingWritesNothing() {
    shop();
    Map<String, String> before = project.folder();
    eclipse.tell(
        "reconcile",
        "src/main/java/shop/Users.java",
        USERS.replace("String email", "String typed; String email"));
    assertThat(project.folder()).isEqualTo(before);
    build();
    assertThat(project.folder()).isEqualTo(before);
  }
}
