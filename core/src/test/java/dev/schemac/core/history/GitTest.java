package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed, own and draft, with real git. */
class GitTest {

  private static final Schema A = schema("a");
  private static final Schema AB = schema("a", "b");
  private static final Schema ABC = schema("a", "b", "c");

  @TempDir Path directory;
  private Repository repository;
  private Project project;

  @BeforeEach
  void project() {
    repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
  }

  private List<String> compileAndCommit(Schema schema) {
    List<String> told = project.compile(schema);
    repository.commit("change");
    return told;
  }

  @Test
  void nothingIsSealedBeforeTheFirstCommit() {
    assertThat(project.compile(A)).containsExactly("Wrote migrations/0000_initial_schema.sql 1");
    project.compile(AB);
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql");
  }

  @Test
  void aCommitSeals() {
    compileAndCommit(A);
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0001_change_b_c.sql 2");
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql", "0001_change_b_c.sql");
    repository.commit("second");
    project.compile(A);
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_change_b_c.sql", "0002_change_b_c.sql");
  }

  @Test
  void aChangeTakenBackLeavesNoTrace() {
    compileAndCommit(A);
    compileAndCommit(AB);
    project.compile(ABC);
    assertThat(repository.status()).isNotEmpty();
    assertThat(project.compile(AB)).containsExactly("RemovedDraft migrations/0002_change_c.sql");
    assertThat(repository.status()).isEmpty();
  }

  @Test
  void aStashedDraftIsStale() {
    compileAndCommit(A);
    project.compile(AB);
    repository.git("stash");
    assertThat(project.scripts()).contains("0001_change_b.sql");
    assertThat(project.compile(A)).containsExactly("RemovedDraft migrations/0001_change_b.sql");
    assertThat(repository.status()).isEmpty();
    repository.git("stash", "pop");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
  }

  @Test
  void aBranchSwitchLeavesAnUntrackedDraft() {
    compileAndCommit(A);
    repository.git("branch", "other");
    project.compile(AB);
    repository.git("checkout", "-q", "--", "migrations/schema.json");
    repository.git("checkout", "-q", "other");
    assertThat(project.compile(schema("a", "c")))
        .containsExactly(
            "Wrote migrations/0001_change_c.sql 1", "RemovedDraft migrations/0001_change_b.sql");
  }

  @Test
  void anEditedDraftIsOwn() {
    compileAndCommit(A);
    project.compile(AB);
    project.edit("0001_change_b.sql", "MAKE", "CREATE");
    String edited = project.text("0001_change_b.sql");
    assertThat(project.compile(AB)).containsExactly("Recorded migrations/0001_change_b.sql");
    assertThat(project.compile(AB)).containsExactly("settled");
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0002_change_c.sql 1");
    assertThat(project.text("0001_change_b.sql")).isEqualTo(edited);
    project.edit("0001_change_b.sql", "CREATE", "CREATE UNLOGGED");
    project.check = true;
    assertThat(project.compile(ABC).get(0)).startsWith("OutOfSync migrations/schema.json");
    project.check = false;
    assertThat(project.compile(ABC)).containsExactly("Recorded migrations/0001_change_b.sql");
    assertThat(project.compile(AB))
        .as("the draft on top of an own one goes")
        .containsExactly("RemovedDraft migrations/0002_change_c.sql");
  }

  @Test
  void anEditTakenBackMakesADraftAgain() {
    compileAndCommit(A);
    project.compile(AB);
    String written = project.text("0001_change_b.sql");
    project.edit("0001_change_b.sql", "MAKE", "CREATE");
    project.compile(AB);
    project.write("0001_change_b.sql", written);
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0001_change_b_c.sql 2");
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql", "0001_change_b_c.sql");
  }

  @Test
  void aSealedFileIsNotToBeEdited() {
    compileAndCommit(A);
    project.edit("0000_initial_schema.sql", "MAKE", "CREATE");
    assertThat(project.compile(A))
        .containsExactly("EditedMigration migrations/0000_initial_schema.sql HEAD");
    repository.git("checkout", "-q", "--", "migrations");
    project.edit("0000_initial_schema.sql", "-- 0000_initial_schema", "-- final");
    assertThat(project.compile(AB))
        .containsExactly("EditedMigration migrations/0000_initial_schema.sql HEAD");
    project.delete("0000_initial_schema.sql");
    assertThat(project.compile(A))
        .containsExactly("MissingMigration migrations/0000_initial_schema.sql HEAD");
  }

  @Test
  void aFileEditedBeforeItsFirstCommitIsRecorded() {
    project.compile(A);
    project.edit("0000_initial_schema.sql", "MAKE", "CREATE");
    repository.commit("edited, not compiled");
    project.check = true;
    assertThat(project.compile(A).get(0)).startsWith("OutOfSync migrations/schema.json");
    project.check = false;
    assertThat(project.compile(A)).containsExactly("Recorded migrations/0000_initial_schema.sql");
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    repository.commit("recorded");
    project.check = true;
    assertThat(project.compile(AB)).containsExactly("UpToDate 2");
  }

  @Test
  void aHandWrittenMigrationIsAdopted() {
    compileAndCommit(A);
    project.write("0001_fill.sql", "UPDATE a SET x = 1;\n");
    project.check = true;
    assertThat(project.compile(A).get(0)).startsWith("OutOfSync migrations/schema.json");
    project.check = false;
    assertThat(project.compile(A)).containsExactly("Adopted migrations/0001_fill.sql");
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0002_change_b.sql 1");
    project.write("0001_fill.sql", "UPDATE a SET x = 2;\n");
    assertThat(project.compile(AB)).containsExactly("Recorded migrations/0001_fill.sql");
    assertThat(project.text("0001_fill.sql")).isEqualTo("UPDATE a SET x = 2;\n");
  }

  @Test
  void aDraftMovesBehindAHandWrittenMigrationWithItsNumber() {
    compileAndCommit(A);
    project.compile(AB);
    project.write("0001_fill.sql", "UPDATE a SET x = 1;\n");
    assertThat(project.compile(AB))
        .containsExactly(
            "Wrote migrations/0002_change_b.sql 1", "Adopted migrations/0001_fill.sql");
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_fill.sql", "0002_change_b.sql");
    assertThat(project.compile(AB)).containsExactly("settled");
    project.delete("0001_fill.sql");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(project.compile(A)).containsExactly("RemovedDraft migrations/0001_change_b.sql");
    assertThat(repository.status()).isEmpty();
  }

  @Test
  void aDraftStaysBeforeAHandWrittenMigrationThatFollowsIt() {
    compileAndCommit(A);
    project.compile(AB);
    project.write("0002_fill.sql", "INSERT INTO b VALUES (1);\n");
    assertThat(project.compile(AB)).containsExactly("Adopted migrations/0002_fill.sql");
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0003_change_c.sql 1");
    assertThat(project.scripts())
        .containsExactly(
            "0000_initial_schema.sql", "0001_change_b.sql", "0002_fill.sql", "0003_change_c.sql");
    project.compile(AB);
    project.delete("0002_fill.sql");
    assertThat(project.compile(A)).as("the last one again, and its past is gone").isNotEmpty();
  }

  @Test
  void aHandWrittenMigrationTakenBackIsForgotten() {
    compileAndCommit(A);
    project.compile(AB);
    project.write("0002_fill.sql", "INSERT INTO b VALUES (1);\n");
    project.compile(AB);
    project.delete("0002_fill.sql");
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0001_change_b_c.sql 2");
  }

  @Test
  void numbersHaveNoGapsAndNoTwins() {
    compileAndCommit(A);
    project.write("0003_fill.sql", "SELECT 1;\n");
    assertThat(project.compile(A))
        .containsExactly("NumberGap migrations/0003_fill.sql migrations/0001_fill.sql");
    project.delete("0003_fill.sql");
    project.write("0000_fill.sql", "SELECT 1;\n");
    assertThat(project.compile(A))
        .containsExactly(
            "NumberCollision migrations/0000_fill.sql migrations/0000_initial_schema.sql"
                + " migrations/0001_fill.sql");
    project.delete("0000_fill.sql");
    project.compile(AB);
    project.write("0004_fill.sql", "SELECT 1;\n");
    project.write("0004_more.sql", "SELECT 2;\n");
    assertThat(project.compile(AB))
        .containsExactly(
            "NumberGap migrations/0004_fill.sql migrations/0002_fill.sql",
            "NumberGap migrations/0004_more.sql migrations/0003_more.sql");
  }

  @Test
  void anEditedStaleDraftIsAnOrphan() {
    compileAndCommit(A);
    project.compile(AB);
    repository.git("checkout", "-q", "--", "migrations/schema.json");
    project.edit("0001_change_b.sql", "MAKE", "CREATE");
    assertThat(project.compile(A)).containsExactly("OrphanMigration migrations/0001_change_b.sql");
  }

  @Test
  void aCommittedFileThatTheJournalLacksIsAnOrphan() {
    compileAndCommit(A);
    String json = project.text("schema.json");
    project.compile(AB);
    project.write("schema.json", json);
    repository.commit("merged by hand");
    assertThat(project.compile(A)).containsExactly("OrphanMigration migrations/0001_change_b.sql");
  }

  @Test
  void aDeletedSnapshotIsMissed() {
    compileAndCommit(A);
    project.delete("schema.json");
    assertThat(project.compile(A)).containsExactly("SnapshotMissing migrations/schema.json");
    project.delete("0000_initial_schema.sql");
    assertThat(project.compile(A)).containsExactly("SnapshotMissing migrations/schema.json HEAD");
  }

  @Test
  void anotherHistoryIsAFork() {
    compileAndCommit(A);
    project.compile(AB);
    repository.git("add", "-A");
    project.compile(ABC);
    repository.git("commit", "-q", "-m", "the older draft");
    assertThat(project.compile(ABC)).containsExactly("settled");
    String fork =
        "ForkedHistory HEAD migrations/0001_change_b.sql migrations/0001_change_b_c.sql mvn clean"
            + " compile -Dschemac.rebase=HEAD";
    assertThat(project.compile(A)).containsExactly(fork);
    project.check = true;
    assertThat(project.compile(ABC)).containsExactly(fork);
    project.check = false;
    project.rebase = "HEAD";
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0002_change_c.sql 1");
    project.rebase = null;
    assertThat(project.compile(ABC)).containsExactly("settled");
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_change_b.sql", "0002_change_c.sql");
  }

  @Test
  void amendingAndRevertingWork() {
    compileAndCommit(A);
    compileAndCommit(AB);
    project.compile(ABC);
    repository.git("add", "-A");
    repository.git("commit", "-q", "--amend", "-m", "amended");
    assertThat(project.compile(ABC)).containsExactly("settled");
    assertThat(project.compile(schema("a", "b", "c", "d")))
        .containsExactly("Wrote migrations/0003_change_d.sql 1");
    project.compile(ABC);
    repository.git("revert", "--no-edit", "HEAD");
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
  }

  @Test
  void anIgnoredFolderIsHistoryAtOnce() {
    repository.git("config", "core.excludesFile", "/dev/null");
    project.compile(Schema.EMPTY);
    write(repository.root.resolve(".gitignore"), "migrations/\n");
    assertThat(project.compile(A))
        .containsExactly(
            "Wrote migrations/0000_initial_schema.sql 1", "FolderIgnored " + project.folder);
    assertThat(project.compile(AB))
        .containsExactly("Wrote migrations/0001_change_b.sql 1", "FolderIgnored " + project.folder);
    project.edit("0000_initial_schema.sql", "MAKE", "CREATE");
    assertThat(project.compile(AB))
        .containsExactly("EditedMigration migrations/0000_initial_schema.sql");
  }

  @Test
  void aNamedBaseIsHistory() {
    compileAndCommit(A);
    repository.git("checkout", "-q", "-b", "topic");
    compileAndCommit(AB);
    project.base = "main";
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0001_change_b_c.sql 2");
    project.base = "no/such";
    assertThat(project.compile(AB).get(0)).startsWith("GitFailed").contains("'no/such'");
  }

  @Test
  void gitThatFailsIsQuoted() throws Exception {
    compileAndCommit(A);
    Files.writeString(repository.root.resolve(".git/config"), "[core\n");
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(AB).get(0)).startsWith("GitFailed").contains("bad config");
  }

  @Test
  void worktreesSubmodulesAndShallowClonesAreRepositories() {
    compileAndCommit(A);
    repository.git("worktree", "add", "-q", directory.resolve("tree").toString(), "HEAD");
    Project inTree = new Project(directory.resolve("tree/migrations"));
    assertThat(inTree.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");

    compileAndCommit(AB);
    Repository shallow = new Repository(directory);
    shallow.git("clone", "-q", "--depth", "1", "file://" + repository.root, directory + "/shallow");
    Project inShallow = new Project(directory.resolve("shallow/migrations"));
    assertThat(inShallow.compile(ABC)).containsExactly("Wrote migrations/0002_change_c.sql 1");

    Repository outer = Repository.init(directory.resolve("outer"));
    outer.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        "file://" + repository.root,
        "inner");
    Project inner = new Project(outer.root.resolve("inner/migrations"));
    assertThat(inner.compile(ABC)).containsExactly("Wrote migrations/0002_change_c.sql 1");
    inner.base = "none";
    assertThat(inner.compile(ABC)).containsExactly("settled");
  }

  @Test
  void aDetachedHeadIsABaseToo() {
    compileAndCommit(A);
    compileAndCommit(AB);
    repository.git("checkout", "-q", "--detach", "HEAD~1");
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(ABC)).containsExactly("Wrote migrations/0001_change_b_c.sql 2");
  }

  @Test
  void carriageReturnsOfGitAreNoEdits() {
    compileAndCommit(A);
    repository.git("rm", "-q", "--cached", "migrations/.gitattributes");
    repository.git("commit", "-q", "-m", "no attributes");
    project.delete(".gitattributes");
    repository.git("config", "core.autocrlf", "true");
    repository.git("rm", "-q", "-r", "migrations");
    repository.git("checkout", "-q", "HEAD", "--", "migrations");
    assertThat(project.text("schema.json")).contains("\r\n");
    assertThat(project.compile(A)).containsExactly("settled");
    project.check = true;
    assertThat(project.compile(A)).containsExactly("UpToDate 1");
    project.check = false;
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
  }

  @Test
  void aBaselineTakesWhatIsThere() {
    project.write("V1__first.sql", "CREATE TABLE a (id uuid);\n");
    project.write("V1.1__more.sql", "SELECT 1;\n");
    project.write("V57__last.sql", "SELECT 57;\n");
    project.write("R__views.sql", "SELECT 0;\n");
    repository.commit("before schemac");
    project.naming = Naming.FLYWAY;
    assertThat(project.compile(A)).containsExactly("SnapshotMissing migrations/schema.json");
    project.baseline = true;
    assertThat(project.compile(A)).containsExactly("Baselined 3");
    assertThat(project.scripts())
        .containsExactly("R__views.sql", "V1.1__more.sql", "V1__first.sql", "V57__last.sql");
    assertThat(project.compile(A)).containsExactly("settled");
    project.baseline = false;
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/V0058__change_b.sql 1");
    assertThat(project.compile(A)).containsExactly("RemovedDraft migrations/V0058__change_b.sql");
    repository.commit("baseline");
    project.edit("V57__last.sql", "57", "58");
    assertThat(project.compile(A)).containsExactly("EditedMigration migrations/V57__last.sql HEAD");
  }

  /** The tables would never get a CREATE. */
  @Test
  void aBaselineOfNothingIsRefused() {
    project.baseline = true;
    assertThat(project.compile(A)).containsExactly("NothingToBaseline migrations/");
    assertThat(project.folder).doesNotExist();
    project.write("notes.txt", "none of schemac's");
    assertThat(project.compile(A)).containsExactly("NothingToBaseline migrations/");
    assertThat(project.texts()).containsOnlyKeys("notes.txt");
    project.baseline = false;
    assertThat(project.compile(A)).containsExactly("Wrote migrations/0000_initial_schema.sql 1");
  }

  @Test
  void checkLooksAtSealedFiles() {
    compileAndCommit(A);
    project.check = true;
    assertThat(project.compile(A)).containsExactly("UpToDate 1");
    Map<String, Object> times = project.times();
    project.edit("0000_initial_schema.sql", "MAKE", "CREATE");
    assertThat(project.compile(A))
        .containsExactly("EditedMigration migrations/0000_initial_schema.sql HEAD");
    assertThat(project.times().keySet()).isEqualTo(times.keySet());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
