package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Branches that come together, with real git, compiler and database. Where a compile refuses what
 * git made, the test does what the message says.
 */
class GitMergeTest {

  @TempDir Path temp;
  private Shop shop;
  private Deployment production;

  @BeforeEach
  void open() {
    shop = Shop.opened(temp.resolve("shop"));
    production = new Deployment();
    production.deploy(shop);
  }

  @AfterEach
  void close() {
    production.close();
  }

  /** {@code main} and {@code topic} each add a migration; {@code main} is checked out. */
  private void branches() {
    shop.git.git("checkout", "-q", "-b", "topic");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    shop.git.git("checkout", "-q", "main");
    shop.table("Tags", "String name;");
    shop.commit("tags");
    production.deploy(shop);
  }

  @Test
  void mainIntoTopic() {
    branches();
    shop.git.git("checkout", "-q", "topic");
    assertThat(shop.git.tryGit("merge", "main").status()).isNotZero();
    assertThat(shop.doAsTold()).contains("[schemac:MergeConflict]", "-Dschemac.rebase=main`");
    shop.commit("merge");
    shop.assertRight();
    shop.git.git("checkout", "-q", "main");
    shop.git.git("merge", "-q", "topic");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files())
        .containsExactly(
            "0000_initial_schema.sql", "0001_create_tags.sql", "0002_create_notes.sql");
  }

  @Test
  void topicIntoMainWhichWasDeployed() {
    branches();
    assertThat(shop.git.tryGit("merge", "topic").status()).isNotZero();
    assertThat(shop.refused())
        .contains("[schemac:MergeConflict]", "If a database has run HEAD's already, keep those")
        .contains("`mvn clean compile -Dschemac.rebase=HEAD`");
    shop.compile("-Aschemac.rebase=HEAD");
    shop.commit("merge");
    shop.assertRight();
    production.deploy(shop);
  }

  /** The other way round, for a branch whose migrations are the ones that databases have. */
  @Test
  void topicIntoMainAsTheFirstCommandSays() {
    branches();
    shop.git.tryGit("merge", "topic");
    assertThat(shop.doAsTold()).contains("-Dschemac.rebase=topic`");
    shop.commit("merge");
    shop.assertRight();
    assertThat(shop.files())
        .containsExactly(
            "0000_initial_schema.sql", "0001_create_notes.sql", "0002_create_tags.sql");
  }

  @Test
  void bothChangeOneTable() {
    shop.git.git("checkout", "-q", "-b", "topic");
    shop.table("Users", "@RenamedFrom(\"email\") String mail;");
    shop.commit("mail");
    shop.git.git("checkout", "-q", "main");
    shop.table("Users", "String email;", "String phone;");
    shop.commit("phone");
    shop.git.git("checkout", "-q", "topic");
    shop.git.tryGit("merge", "main");
    shop.table("Users", "@RenamedFrom(\"email\") String mail;", "String phone;");
    shop.doAsTold();
    shop.commit("merge");
    shop.assertRight();
    assertThat(shop.project.migration("0002_rename_users_email_to_mail.sql"))
        .contains("RENAME COLUMN email TO mail");
  }

  /** What the database keeps until a later release is in the merged schema too. */
  @Test
  void oneBranchDropsLater() {
    shop.git.git("checkout", "-q", "-b", "topic");
    users("value = \"email\", later = true", "");
    shop.commit("drop email later");
    shop.git.git("checkout", "-q", "main");
    shop.table("Users", "String email;", "String phone;");
    shop.commit("phone");
    shop.git.git("checkout", "-q", "topic");
    shop.git.tryGit("merge", "main");
    users("value = \"email\", later = true", "String phone;");
    shop.doAsTold();
    shop.commit("merge");
    assertThat(shop.compile("-Aschemac.mode=check").toString()).contains("column users.email");
    users("\"email\"", "String phone;");
    shop.commit("drop email");
    shop.assertRight();
  }

  private void users(String dropped, String fields) {
    shop.project.source(
        "shop/Users.java",
        """
        package shop;
        import dev.schemac.*;
        @Table("users") @DroppedColumn(%s) class Users {
          @PrimaryKey long id;
          %s
        }
        """
            .formatted(dropped, fields));
  }

  @Test
  void withoutConflict() {
    shop.git.git("checkout", "-q", "-b", "topic");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    shop.git.git("checkout", "-q", "main");
    shop.project.source("shop/Main.java", "package shop;\n\nclass Main {}\n");
    shop.commit("no table");
    shop.git.git("branch", "main-before");
    shop.git.git("merge", "-q", "--no-edit", "topic");
    shop.assertRight();
    production.deploy(shop);
    shop.git.git("checkout", "-q", "topic");
    shop.git.git("merge", "-q", "--no-edit", "main-before");
    shop.assertRight();
    production.deploy(shop);
  }

  @Test
  void bothMadeTheSameChange() {
    shop.git.git("checkout", "-q", "-b", "topic");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    shop.git.git("checkout", "-q", "main");
    shop.table("Notes", "String text;");
    shop.commit("the same notes");
    production.deploy(shop);
    shop.git.git("merge", "-q", "--no-edit", "topic");
    shop.assertRight();
    production.deploy(shop);
  }

  /** git can be told to resolve what only looks like text. */
  @Test
  void resolvedWithOneSide() {
    branches();
    shop.git.git("checkout", "-q", "topic");
    shop.git.git("merge", "-q", "--no-edit", "-X", "ours", "main");
    assertThat(shop.refused())
        .contains("[schemac:OrphanMigration]", "-Aschemac.rebase=<that branch>");
    shop.compile("-Aschemac.rebase=main");
    shop.commit("mended");
    shop.assertRight();
    production.deploy(shop);
  }

  @Test
  void eachBranchHasSeveralMigrationsAndFilesOfItsOwn() {
    shop.git.git("checkout", "-q", "-b", "topic");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    TestProject.write(
        shop.project.migrations().resolve("0002_fill.sql"),
        "INSERT INTO notes (id, text) VALUES (1, 'first');\n");
    shop.commit("fill");
    shop.table("Notes", "String text;", "String title;");
    shop.commit("title");
    shop.git.git("checkout", "-q", "main");
    shop.table("Tags", "String name;");
    shop.commit("tags");
    shop.table("Colours", "String name;");
    shop.commit("colours");
    production.deploy(shop);
    shop.git.git("checkout", "-q", "topic");
    shop.git.tryGit("merge", "main");
    shop.doAsTold();
    shop.commit("merge");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).hasSize(5).last().asString().endsWith("_fill.sql");
  }

  @Test
  void aSquashMerge() {
    branches();
    assertThat(shop.git.tryGit("merge", "--squash", "topic").status()).isNotZero();
    assertThat(shop.doAsTold()).contains("-Dschemac.rebase=HEAD`");
    shop.commit("squashed");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.git.git("log", "--format=%s")).startsWith("squashed\ntags\n");
  }

  @Test
  void aRebase() {
    branches();
    shop.git.git("checkout", "-q", "topic");
    shop.table("Notes", "String text;", "String title;");
    shop.commit("title");
    assertThat(shop.git.tryGit("rebase", "main").status()).isNotZero();
    int stops = 0;
    do {
      assertThat(shop.doAsTold()).contains("-Dschemac.rebase=HEAD`");
      shop.git.git("add", "-A");
      stops++;
    } while (shop.git.tryGit("rebase", "--continue").status() != 0);
    assertThat(stops).isEqualTo(2);
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.git.git("log", "--format=%s")).startsWith("title\nnotes\ntags\nusers\n");
  }

  @Test
  void aCherryPick() {
    branches();
    assertThat(shop.git.tryGit("cherry-pick", "topic").status()).isNotZero();
    assertThat(shop.doAsTold()).contains("-Dschemac.rebase=HEAD`");
    shop.git.git("add", "-A");
    shop.git.git("cherry-pick", "--continue");
    shop.assertRight();
    production.deploy(shop);
    // The branch it came from still has it under another number.
    shop.git.tryGit("merge", "topic");
    shop.refused();
    shop.compile("-Aschemac.rebase=HEAD");
    shop.commit("merge");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).hasSize(3);
  }

  @Test
  void aCherryPickWithoutConflict() {
    shop.git.git("checkout", "-q", "-b", "topic");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    shop.git.git("checkout", "-q", "main");
    shop.project.source("shop/Main.java", "package shop;\n\nclass Main {}\n");
    shop.commit("no table");
    shop.git.git("cherry-pick", "topic");
    shop.assertRight();
    production.deploy(shop);
    shop.git.git("merge", "-q", "--no-edit", "topic");
    shop.assertRight();
    production.deploy(shop);
  }

  @Test
  void oneSideTakenBack() {
    branches();
    shop.git.tryGit("merge", "topic");
    shop.git.git("merge", "--abort");
    assertThat(shop.compile()).isEqualTo(List.of("schemac: 2 tables, migrations up to date"));
    shop.assertRight();
    production.deploy(shop);
  }
}
