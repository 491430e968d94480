package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compile of one file behind a switch of branches, whose class files are the other branch's. */
class IncrementalBranchTest extends IncrementalFixture {

  /** Git changes sources and history together; the class files are still the other branch's. */
  @ParameterizedTest
  @EnumSource
  void aSwitchedBranchIsComparedWithItsOwnHistory(TestCompiler compiler) throws IOException {
    baseAndOrders(compiler);
    TestProject main = project.copyTo(temp.resolve("main"));
    project.source("shop/Base.java", BASE.replace("String by;", "String via;"));
    build(compiler);
    TestProject.deleteTree(project.migrations());
    TestProject.copyTree(main.migrations(), project.migrations());
    project.source("shop/Base.java", BASE);
    Map<String, String> before = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The same in git, with a commit on each branch and the other's class files in the output. */
  @ParameterizedTest
  @EnumSource
  void aBranchIsSwitchedUnderTheCompiler(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q", "-b", "main");
    commitAll();
    project.git("checkout", "-q", "-b", "topic");
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(draft()).contains("ADD COLUMN name");
    commitAll();
    Map<String, String> ofTopic = project.folder();
    project.git("checkout", "-q", "main");
    Map<String, String> ofMain = project.folder();
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(ofMain);
    project.source("shop/Orders.java", ORDERS.replace("String note", "String text; String note"));
    assertLikeFull(compiler, "shop/Orders.java");
    assertThat(draft()).contains("ADD COLUMN text").doesNotContain("name");
    project.git("checkout", "-q", ".");
    project.git("clean", "-q", "-f", "migrations");
    project.git("checkout", "-q", "topic");
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(ofTopic);
  }

  /** A draft of the other branch that git left behind, since it was never added. */
  @ParameterizedTest
  @EnumSource
  void aDraftThatABranchLeavesBehindIsTakenBack(TestCompiler compiler) {
    usersAndOrders(compiler);
    project.git("init", "-q", "-b", "main");
    commitAll();
    Map<String, String> ofMain = project.folder();
    project.source("shop/Users.java", USERS.replace("@Index", "String name;\n  @Index"));
    assertThat(only(compiler, "shop/Users.java").errors()).isEmpty();
    project.git("checkout", "-q", ".");
    assertThat(draft()).contains("ADD COLUMN name");
    assertThat(only(compiler, "shop/Orders.java").errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(ofMain);
  }

  private void commitAll() {
    project.git("add", "migrations", "src");
    project.git("commit", "-q", "-m", "change");
  }
}
