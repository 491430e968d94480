package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person's git does to a draft on its way into history, up to the database. */
class GitDraftTest {

  private static final String TAGS = "0001_create_tags.sql";

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

  @Test
  void anAmendedCommitKeepsWhatItHas() {
    shop.table("Tags", "String name;");
    shop.commit("tags");
    shop.table("Tags", "String name;", "String colour;");
    shop.compile();
    shop.git.git("add", "-A");
    shop.git.git("commit", "-q", "--amend", "-m", "tags with colours");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).contains(TAGS, "0002_add_tags_colour.sql");
  }

  @Test
  void anAmendedCommitMayBecomeOneMigration() {
    shop.table("Tags", "String name;");
    shop.commit("tags");
    shop.table("Tags", "String name;", "String colour;");
    shop.compile("-Aschemac.rebase=HEAD~1");
    shop.git.git("add", "-A");
    shop.git.git("commit", "-q", "--amend", "-m", "tags with colours");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).containsExactly("0000_initial_schema.sql", TAGS);
  }

  @Test
  void addThenAnotherCompileThenCommit() {
    shop.table("Tags", "String name;");
    shop.compile();
    shop.git.git("add", "-A");
    shop.table("Notes", "String text;");
    shop.compile();
    shop.git.git("commit", "-q", "-m", "tags, as they were added");
    shop.table("Colours", "String name;");
    assertThat(shop.doAsTold()).contains("[schemac:ForkedHistory]", "-Dschemac.rebase=HEAD`");
    shop.commit("the rest");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files())
        .containsExactly("0000_initial_schema.sql", TAGS, "0002_create_colours_create_notes.sql");
    shop.git.git("checkout", "-q", "HEAD~1");
    shop.assertRight();
  }

  @Test
  void aStashOfTrackedFilesLeavesAStaleDraft() {
    shop.table("Users", "String email;", "String phone;");
    shop.compile();
    shop.git.git("stash");
    assertThat(shop.files()).contains("0001_add_users_phone.sql");
    assertThat(shop.compile()).anyMatch(note -> note.contains("removed "));
    shop.assertRight();
    shop.git.git("stash", "pop");
    shop.commit("phone");
    shop.assertRight();
    production.deploy(shop);
  }

  @Test
  void aWholeStashMeetsAnotherMigration() {
    shop.table("Tags", "String name;");
    shop.compile();
    shop.git.git("stash", "-u");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    production.deploy(shop);
    assertThat(shop.git.tryGit("stash", "pop").output()).contains("CONFLICT");
    assertThat(shop.doAsTold()).contains("-Dschemac.rebase=HEAD`");
    shop.commit("tags");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files())
        .containsExactly(
            "0000_initial_schema.sql", "0001_create_notes.sql", "0002_create_tags.sql");
  }

  @Test
  void aBranchSwitchLeavesAnUntrackedDraft() {
    shop.git.git("branch", "other");
    shop.table("Users", "String email;", "String phone;");
    shop.compile();
    shop.git.git("checkout", "-q", "--force", "other");
    assertThat(shop.files()).contains("0001_add_users_phone.sql");
    shop.table("Users", "String email;", "String street;");
    shop.commit("street");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files())
        .containsExactly("0000_initial_schema.sql", "0001_add_users_street.sql");
  }

  /** The draft's snapshot comes along, and its class. */
  @Test
  void aDraftIsCarriedToAnotherBranch() {
    shop.git.git("branch", "other");
    shop.table("Tags", "String name;");
    shop.compile();
    shop.git.git("checkout", "-q", "other");
    shop.commit("tags");
    shop.assertRight();
    production.deploy(shop);
    shop.git.git("checkout", "-q", "main");
    shop.assertRight();
  }

  /** What it made in a database is not undone by taking its file away: that takes a migration. */
  @Test
  void theLastCommitRevertedBeforeAnyDatabaseHadIt() {
    shop.table("Tags", "String name;");
    shop.commit("tags");
    shop.git.git("revert", "--no-edit", "HEAD");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).containsExactly("0000_initial_schema.sql");
    shop.git.git("revert", "--no-edit", "HEAD");
    shop.assertRight();
    production.deploy(shop);
  }

  @Test
  void theLastCommitRevertedWhereADatabaseHasIt() {
    shop.table("Tags", "String name;");
    shop.commit("tags");
    production.deploy(shop);
    shop.git.git("revert", "--no-commit", "HEAD");
    shop.git.git("checkout", "HEAD", "--", "migrations");
    assertThat(shop.refused()).contains("[schemac:DropNotConfirmed]", "@DroppedTable(\"tags\")");
    shop.project.source(
        "shop/package-info.java", "@dev.schemac.DroppedTable(\"tags\")\npackage shop;\n");
    shop.commit("without tags");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).contains(TAGS, "0002_drop_tags.sql");
  }

  @Test
  void anEarlierCommitReverted() {
    shop.table("Tags", "String name;");
    shop.commit("tags");
    shop.table("Notes", "String text;");
    shop.commit("notes");
    production.deploy(shop);
    assertThat(shop.git.tryGit("revert", "--no-edit", "HEAD~1").output()).contains("CONFLICT");
    // Its file is history and put back; what it did is taken back by a migration.
    assertThat(shop.refused()).contains("[schemac:MergeConflict]", "-Dschemac.rebase=HEAD`");
    assertThat(shop.refused("-Aschemac.rebase=HEAD")).contains("[schemac:DropNotConfirmed]");
    shop.project.source(
        "shop/package-info.java", "@dev.schemac.DroppedTable(\"tags\")\npackage shop;\n");
    shop.doAsTold();
    shop.git.git("add", "-A");
    shop.git.git("revert", "--continue");
    shop.assertRight();
    production.deploy(shop);
  }

  @Test
  void anEditedDraftThroughCommitAndMerge() {
    shop.table("Users", "String email;", "String phone;");
    shop.compile();
    Path file = shop.project.migrations().resolve("0001_add_users_phone.sql");
    TestProject.write(
        file,
        shop.project.migration("0001_add_users_phone.sql")
            + "\nUPDATE users SET phone = '?' WHERE phone IS NULL;\n");
    String edited = shop.project.migration("0001_add_users_phone.sql");
    shop.table("Tags", "String name;");
    shop.commit("edited");
    shop.assertRight();
    production.deploy(shop);
    assertThat(shop.files()).contains("0002_create_tags.sql");
    assertThat(shop.project.migration("0001_add_users_phone.sql")).isEqualTo(edited);
  }
}
