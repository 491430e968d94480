package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories of all kinds, and none, up to the database. */
class GitPlacesTest {

  @TempDir Path temp;

  /** Two changes, each committed where there is something to commit to. */
  private static void goOn(Shop shop) {
    shop.table("Tags", "String name;");
    shop.commit("tags");
    shop.assertRight();
    shop.table("Tags", "String name;", "String colour;");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    shop.assertRight();
    assertThat(shop.files())
        .containsExactly(
            "0000_initial_schema.sql",
            "0001_create_tags.sql",
            "0002_create_notes_add_tags_colour.sql");
  }

  @Test
  void aWorktree() {
    Shop shop = Shop.opened(temp.resolve("shop"));
    shop.git.git("worktree", "add", "-q", "-b", "topic", temp.resolve("tree").toString());
    Shop tree = Shop.at(temp.resolve("tree"));
    try (Deployment production = new Deployment()) {
      production.deploy(shop);
      goOn(tree);
      shop.table("Colours", "String name;");
      shop.commit("colours");
      production.deploy(shop);
      assertThat(tree.git.tryGit("merge", "main").status()).isNotZero();
      tree.doAsTold();
      tree.commit("merge");
      tree.assertRight();
      shop.git.git("merge", "-q", "topic");
      shop.assertRight();
      production.deploy(shop);
    }
  }

  @Test
  void aDetachedHead() {
    Shop shop = Shop.opened(temp.resolve("shop"));
    shop.table("Users", "String email;", "String phone;");
    shop.commit("phone");
    shop.git.git("checkout", "-q", "--detach", "HEAD~1");
    shop.assertRight();
    goOn(shop);
    shop.git.git("checkout", "-q", "main");
    shop.assertRight();
  }

  @Test
  void aShallowClone() {
    Shop shop = Shop.opened(temp.resolve("shop"));
    shop.table("Tags", "String name;");
    shop.commit("tags");
    new Repository(temp)
        .git(
            "clone",
            "-q",
            "--depth=1",
            "file://" + shop.git.root,
            temp.resolve("clone").toString());
    Shop clone = Shop.at(temp.resolve("clone"));
    clone.assertRight();
    clone.table("Notes", "String text;");
    clone.commit("notes");
    clone.assertRight();
    // What it has not is said in git's words, and a deeper clone mends it.
    assertThat(clone.refused("-Aschemac.base=HEAD~2", "-Aschemac.rebase=HEAD~2"))
        .contains("[schemac:GitFailed]", "HEAD~2");
    clone.git.git("fetch", "-q", "--unshallow");
    clone.table("Notes", "String text;", "String title;");
    clone.compile("-Aschemac.rebase=HEAD~1");
    clone.git.git("add", "-A");
    clone.git.git("commit", "-q", "--amend", "-m", "notes with titles");
    clone.assertRight();
    assertThat(clone.files())
        .containsExactly(
            "0000_initial_schema.sql", "0001_create_tags.sql", "0002_create_notes.sql");
  }

  @Test
  void aFolderThatGitIgnores() {
    Shop shop = Shop.unborn(temp.resolve("shop"));
    TestProject.write(shop.project.root().resolve(".gitignore"), "out/\nmigrations/\n");
    shop.table("Users", "String email;");
    assertThat(shop.compile()).anyMatch(note -> note.contains("git ignores"));
    shop.git.git("add", "-A");
    shop.git.git("commit", "-q", "-m", "users");
    try (Deployment production = new Deployment()) {
      production.deploy(shop);
      shop.table("Users", "String email;", "String phone;");
      shop.compile();
      production.deploy(shop);
      shop.table("Users", "String email;", "String phone;", "String street;");
      shop.compile();
      production.deploy(shop);
      shop.assertAgrees();
      assertThat(shop.files()).hasSize(3);
    }
  }

  @Test
  void aFolderInASubmodule() {
    Shop shop = Shop.opened(temp.resolve("shop"));
    Repository outer = Repository.init(temp.resolve("outer"));
    outer.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        "file://" + shop.git.root,
        "inner");
    outer.commit("inner");
    Shop inner = Shop.at(outer.root.resolve("inner"));
    goOn(inner);
    assertThat(outer.status()).isEqualTo("M inner");
    outer.commit("the new inner");
    assertThat(outer.status()).isEmpty();
  }

  /** The folder alone is a repository of its own inside of the project's. */
  @Test
  void migrationsInASubmodule() throws IOException {
    Repository migrations = Repository.init(temp.resolve("migrations"));
    Files.writeString(migrations.root.resolve("README"), "Migrations.\n");
    migrations.commit("nothing yet");
    Shop shop = Shop.unborn(temp.resolve("shop"));
    shop.git.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        "file://" + migrations.root,
        "migrations");
    Repository inner = new Repository(shop.project.migrations());
    shop.table("Users", "String email;");
    shop.compile();
    inner.commit("users");
    shop.commit("users");
    shop.assertRight();
    shop.table("Tags", "String name;");
    shop.compile();
    inner.commit("tags");
    shop.commit("tags");
    shop.assertRight();
    assertThat(shop.files()).hasSize(2);
  }

  @Test
  void aHeadWithoutCommits() {
    Shop shop = Shop.unborn(temp.resolve("shop"));
    shop.table("Users", "String email;");
    shop.compile();
    shop.table("Users", "String email;", "String phone;");
    shop.compile();
    shop.assertAgrees();
    assertThat(shop.files()).containsExactly("0000_initial_schema.sql");
    shop.git.commit("first");
    goOn(shop);
  }

  @Test
  void noGit() {
    Shop shop = Shop.at(temp.resolve("shop"));
    shop.table("Users", "String email;");
    assertThat(shop.compile()).anyMatch(note -> note.contains("git init"));
    shop.table("Users", "String email;", "String phone;");
    shop.compile();
    shop.assertAgrees();
    assertThat(shop.files()).as("a draft all the time").hasSize(1);
    assertThat(shop.refused("-Aschemac.rebase=HEAD"))
        .contains("[schemac:GitFailed]", "no git repository");
    // As the note says.
    Shop born = Shop.unborn(temp.resolve("shop"));
    born.git.commit("first");
    goOn(born);
  }

  @Test
  void noGitAndEachChangeHistoryAtOnce() {
    Shop shop = Shop.at(temp.resolve("shop"));
    shop.table("Users", "String email;");
    shop.compile("-Aschemac.base=none");
    shop.table("Tags", "String name;");
    shop.compile("-Aschemac.base=none");
    assertThat(shop.files()).hasSize(2);
    shop.assertAgrees();
  }

  @Test
  void carriageReturns() throws IOException {
    Shop shop = Shop.opened(temp.resolve("shop"));
    new Repository(temp)
        .git(
            "clone",
            "-q",
            "-c",
            "core.autocrlf=true",
            "file://" + shop.git.root,
            temp.resolve("clone").toString());
    Shop clone = Shop.at(temp.resolve("clone"));
    assertThat(Files.readString(clone.project.sources().resolve("shop/Users.java")))
        .contains("\r\n");
    assertThat(clone.project.migration("0000_initial_schema.sql")).doesNotContain("\r");
    goOn(clone);
    shop.git.git("pull", "-q", clone.git.root.toString(), "main");
    shop.assertRight();
  }

  /** Where nothing tells git to leave line ends alone, they are no edits. */
  @Test
  void carriageReturnsInTheMigrations() {
    Shop shop = Shop.opened(temp.resolve("shop"));
    shop.git.git("rm", "-q", "migrations/.gitattributes");
    shop.git.git("commit", "-q", "-m", "no attributes");
    new Repository(temp)
        .git(
            "clone",
            "-q",
            "-c",
            "core.autocrlf=true",
            "file://" + shop.git.root,
            temp.resolve("clone").toString());
    Shop clone = Shop.at(temp.resolve("clone"));
    assertThat(clone.project.migration("0000_initial_schema.sql")).contains("\r\n");
    goOn(clone);
    shop.git.git("pull", "-q", clone.git.root.toString(), "main");
    shop.assertRight();
  }
}
