package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that both add migrations, with real git. */
class RebaseTest {

  private static final Schema A = schema("a");
  private static final Schema MAIN = schema("a", "m");
  private static final Schema TOPIC = schema("a", "t");
  private static final Schema BOTH = schema("a", "m", "t");
  private static final Intent DROP = new Intent.DroppedTable(QualifiedName.of("t"));

  private static final String REPEATS =
      "RenumberedEdited migrations/0004_change_u.sql migrations/0002_change_t_u.sql";

  @TempDir Path directory;
  private Repository repository;
  private Project project;

  @BeforeEach
  void branches() {
    repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
    project.compile(A);
    repository.commit("start");
    repository.git("checkout", "-q", "-b", "topic");
    project.compile(TOPIC);
    repository.commit("topic");
    repository.git("checkout", "-q", "main");
    project.compile(MAIN);
    repository.commit("main");
  }

  private List<String> rebaseOn(String revision, Schema schema, Intent... intents) {
    project.rebase = revision;
    List<String> told = project.compile(schema, intents);
    Map<String, Object> times = project.times();
    assertThat(project.compile(schema, intents))
        .as("again")
        .startsWith("UpToDate " + schema.tables().size())
        .filteredOn(line -> !line.startsWith("RenumberedEdited"))
        .hasSize(1);
    assertThat(project.times()).isEqualTo(times);
    project.rebase = null;
    return told;
  }

  @Test
  void aMergeConflictsAndPrintsTheCommand() {
    repository.git("checkout", "-q", "topic");
    assertThat(repository.tryGit("merge", "main").status()).isNotZero();
    assertThat(project.compile(BOTH))
        .containsExactly(
            "MergeConflict migrations/schema.json main mvn clean compile -Dschemac.rebase=main mvn clean compile -Dschemac.rebase=HEAD");
  }

  @Test
  void mainIntoTopic() {
    repository.git("checkout", "-q", "topic");
    repository.tryGit("merge", "main");
    assertThat(rebaseOn("main", BOTH)).containsExactly("Wrote migrations/0002_change_t.sql 1");
    assertThat(project.compile(BOTH))
        .as("before the merge is committed")
        .containsExactly("settled");
    assertThat(project.compile(schema("a", "m", "t", "u")))
        .containsExactly("Wrote migrations/0002_change_t_u.sql 2");
    project.compile(BOTH);
    repository.commit("merged");
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_change_m.sql", "0002_change_t.sql");
    project.check = true;
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "topic");
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3");
  }

  @Test
  void topicIntoMain() {
    repository.tryGit("merge", "topic");
    assertThat(rebaseOn("HEAD", BOTH)).containsExactly("Wrote migrations/0002_change_t.sql 1");
    repository.commit("merged");
    assertThat(project.compile(BOTH)).containsExactly("settled");
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_change_m.sql", "0002_change_t.sql");
  }

  @Test
  void aRebaseInGit() {
    repository.git("checkout", "-q", "topic");
    assertThat(repository.tryGit("rebase", "main").status()).isNotZero();
    assertThat(project.compile(BOTH).get(0))
        .isEqualTo(
            "MergeConflict migrations/schema.json HEAD mvn clean compile -Dschemac.rebase=HEAD");
    assertThat(rebaseOn("HEAD", BOTH)).containsExactly("Wrote migrations/0002_change_t.sql 1");
    repository.git("add", "-A");
    repository.git("rebase", "--continue");
    project.check = true;
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3");
  }

  @Test
  void aConflictResolvedWithOneSide() {
    for (String side : List.of("--ours", "--theirs")) {
      repository.git("checkout", "-q", "topic");
      repository.tryGit("merge", "main");
      repository.git("checkout", side, "--", "migrations/schema.json");
      String other = side.equals("--ours") ? "m" : "t";
      assertThat(project.compile(BOTH))
          .as("what the merge staged is no stale draft")
          .containsExactly("OrphanMigration migrations/0001_change_" + other + ".sql");
      assertThat(rebaseOn("main", BOTH)).containsExactly("Wrote migrations/0002_change_t.sql 1");
      assertThat(project.scripts())
          .containsExactly("0000_initial_schema.sql", "0001_change_m.sql", "0002_change_t.sql");
      repository.git("reset", "-q", "--hard");
      repository.git("clean", "-fdq");
    }
  }

  @Test
  void migrationsOfOneName() {
    repository.git("checkout", "-q", "topic");
    repository.git("reset", "-q", "--hard", "HEAD~1");
    project.name = "change_m";
    project.compile(TOPIC);
    project.name = null;
    repository.commit("topic");
    assertThat(repository.tryGit("merge", "main").output()).contains("0001_change_m.sql");
    assertThat(rebaseOn("main", BOTH)).containsExactly("Wrote migrations/0002_change_m.sql 1");
    assertThat(repository.git("diff", "main", "--", "migrations/0001_change_m.sql")).isEmpty();
  }

  @Test
  void intentsAreReplayedFromTheJournal() {
    repository.git("checkout", "-q", "topic");
    project.compile(A, DROP);
    repository.commit("dropped");
    assertThat(project.text("schema.json")).contains("[\"DroppedTable\", \"t\"]");
    Intent backfill = FolderTest.backfill("1");
    project.compile(schema("a", "users mail"), backfill);
    repository.commit("filled");
    repository.tryGit("merge", "main");
    Schema merged = schema("a", "m", "users mail");
    assertThat(rebaseOn("main", merged))
        .containsExactly(
            "Wrote migrations/0002_change_users.sql, migrations/0003_change_users_fill.sql 1");
    assertThat(project.text("schema.json"))
        .contains("\"replayed\": [[\"Backfill\", \"users\", \"mail\", \"1\"]]");
    assertThat(project.compile(merged))
        .as("the classes need not say it")
        .containsExactly("settled");
    assertThat(project.compile(schema("a", "m", "users mail post")).get(0))
        .contains("0003_change_users_fill.sql");
    assertThat(
            project.compile(schema("a", "m", "users mail post"), FolderTest.backfill("2")).get(0))
        .contains("0003_change_users_fill.sql");
    assertThat(project.text("0003_change_users_fill.sql")).contains("UPDATE users 2");
  }

  @Test
  void aSwapIsReplayedOnce() {
    repository.git("checkout", "-q", "topic");
    QualifiedName t = QualifiedName.of("t");
    project.compile(
        schema("a", "t z"),
        new Intent.RenamedColumn(t, "x", "y"),
        new Intent.RenamedColumn(t, "y", "x"));
    repository.commit("swapped");
    repository.tryGit("merge", "main");
    rebaseOn("main", schema("a", "m", "t z"));
    assertThat(project.text("schema.json"))
        .contains("\"x\", \"y\"]")
        .contains("\"y\", \"x\"]")
        .doesNotContain("\"x\", \"x\"]");
  }

  @Test
  void filesOfPersonsFollowBehind() {
    repository.git("checkout", "-q", "topic");
    project.write("0002_by_hand.sql", "SELECT 'by hand';   \r\n");
    project.write("0002_by_hand.sql.conf", "shouldExecute=true\n");
    project.compile(TOPIC);
    project.compile(schema("a", "t", "u"));
    project.edit("0003_change_u.sql", "MAKE", "CREATE");
    String edited = project.text("0003_change_u.sql");
    project.compile(schema("a", "t", "u"));
    repository.commit("own");
    repository.tryGit("merge", "main");
    assertThat(rebaseOn("main", schema("a", "m", "t", "u")))
        .containsExactly(
            "Wrote migrations/0002_change_t_u.sql 2",
            "Renumbered migrations/0002_by_hand.sql migrations/0003_by_hand.sql",
            "Renumbered migrations/0002_by_hand.sql.conf migrations/0003_by_hand.sql.conf",
            "Renumbered migrations/0003_change_u.sql migrations/0004_change_u.sql",
            REPEATS);
    assertThat(project.text("0003_by_hand.sql")).isEqualTo("SELECT 'by hand';   \r\n");
    assertThat(project.text("0004_change_u.sql")).isEqualTo(edited);
    assertThat(project.texts().keySet())
        .containsExactly(
            ".gitattributes",
            "0000_initial_schema.sql",
            "0001_change_m.sql",
            "0002_change_t_u.sql",
            "0003_by_hand.sql",
            "0003_by_hand.sql.conf",
            "0004_change_u.sql",
            "schema.json");
    assertThat(project.compile(schema("a", "m", "t", "u"))).containsExactly("UpToDate 4", REPEATS);
    assertThat(project.compile(schema("a", "m", "t", "u", "v")))
        .containsExactly("Wrote migrations/0005_change_v.sql 1", REPEATS);
  }

  @Test
  void rebaseOnHeadSquashes() {
    project.compile(BOTH);
    project.write("0003_by_hand.sql", "SELECT 1;\n");
    project.compile(BOTH);
    project.compile(schema("a", "m", "t", "u"));
    assertThat(project.scripts()).hasSize(5);
    assertThat(rebaseOn("HEAD", schema("a", "m", "t", "u")))
        .containsExactly("Wrote migrations/0002_change_t_u.sql 2");
    assertThat(project.scripts())
        .containsExactly(
            "0000_initial_schema.sql",
            "0001_change_m.sql",
            "0002_change_t_u.sql",
            "0003_by_hand.sql");
  }

  @Test
  void aCherryPickedMigrationConflictsToo() {
    assertThat(repository.tryGit("cherry-pick", "topic").status()).isNotZero();
    assertThat(project.compile(BOTH).get(0)).endsWith("-Dschemac.rebase=HEAD");
    rebaseOn("HEAD", BOTH);
    repository.git("add", "-A");
    repository.git("cherry-pick", "--continue");
    project.check = true;
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3");
  }

  @Test
  void aSquashMergeWithoutConflictNeedsNothing() {
    repository.git("checkout", "-q", "topic");
    repository.tryGit("merge", "main");
    rebaseOn("main", BOTH);
    repository.commit("merged");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--squash", "topic");
    assertThat(project.compile(BOTH)).containsExactly("settled");
    repository.commit("squashed");
    project.check = true;
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3");
  }

  @Test
  void withoutGitThereIsNothingToRebaseOn() {
    Project alone = new Project(directory.resolve("alone"));
    alone.rebase = "main";
    assertThat(alone.compile(A).get(0)).startsWith("GitFailed");
    project.rebase = "no/such";
    assertThat(project.compile(A).get(0)).startsWith("GitFailed").contains("'no/such'");
  }

  @Test
  void theOtherBranchMustBeMergedFirst() {
    repository.git("checkout", "-q", "topic");
    project.rebase = "main";
    assertThat(project.compile(BOTH))
        .containsExactly("MissingMigration migrations/0001_change_m.sql main");
  }

  @Test
  void aDraftThatWasStashedWhileMainWentOn() {
    repository.git("checkout", "-q", "-b", "later");
    project.compile(schema("a", "m", "n"));
    repository.commit("main goes on");
    repository.git("checkout", "-q", "main");
    project.compile(schema("a", "m", "t"));
    repository.git("stash", "-u");
    repository.git("merge", "-q", "--ff-only", "later");
    assertThat(repository.tryGit("stash", "pop").output()).contains("CONFLICT");
    Schema all = schema("a", "m", "n", "t");
    assertThat(project.compile(all).get(0)).endsWith("-Dschemac.rebase=HEAD");
    assertThat(rebaseOn("HEAD", all)).containsExactly("Wrote migrations/0003_change_t.sql 1");
    assertThat(project.scripts())
        .containsExactly(
            "0000_initial_schema.sql",
            "0001_change_m.sql",
            "0002_change_n.sql",
            "0003_change_t.sql");
  }

  @Test
  void aSnapshotThatWasMergedIntoNonsense() {
    repository.git("checkout", "-q", "topic");
    repository.git("merge", "-q", "-X", "ours", "main", "-m", "merged");
    assertThat(project.compile(BOTH))
        .containsExactly("OrphanMigration migrations/0001_change_m.sql");
    project.edit("schema.json", "uuid", "text");
    repository.commit("merged by hand, too");
    assertThat(project.compile(BOTH))
        .containsExactly(
            "SnapshotBroken migrations/schema.json its tables are not those of the journal's last"
                + " migration mvn clean compile -Dschemac.rebase=HEAD^1^2 HEAD^1^2");
    project.rebase = "HEAD";
    assertThat(project.compile(BOTH).get(0)).startsWith("SnapshotBroken HEAD:migrations/");
    assertThat(rebaseOn("HEAD^1^2", BOTH)).containsExactly("Wrote migrations/0002_change_t.sql 1");
    repository.commit("mended");
    project.check = true;
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3");
  }

  @Test
  void aTruncatedSnapshotIsRebuiltFromGit() {
    project.compile(BOTH);
    String json = project.text("schema.json");
    project.write("schema.json", json.substring(0, json.length() / 2));
    assertThat(project.compile(BOTH).get(0))
        .startsWith("SnapshotBroken")
        .endsWith("-Dschemac.rebase=HEAD");
    project.rebase = "HEAD";
    project.compile(BOTH);
    assertThat(project.text("schema.json")).isEqualTo(json);
  }
}
