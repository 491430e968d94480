package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moved folders, partial and sparse clones, merges that went wrong: history stays history. */
class GitSituationsTest {

  private static final Schema A = schema("a");
  private static final Schema AB = schema("a", "b");
  private static final Schema ABC = schema("a", "b", "c");

  @TempDir Path directory;
  private Repository repository;
  private Project project;

  @BeforeEach
  void project() {
    repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("app/migrations"));
    compileAndCommit(A);
    compileAndCommit(AB);
  }

  private void compileAndCommit(Schema schema) {
    project.compile(schema);
    repository.commit("change");
  }

  private Project moved(String to) throws IOException {
    Files.createDirectories(repository.root.resolve(to).getParent());
    repository.git("mv", "app/migrations", to);
    return project.in(repository.root.resolve(to));
  }

  private static Map<String, String> sqlOf(Project project) {
    Map<String, String> sql = new TreeMap<>(project.texts());
    sql.keySet().removeIf(name -> !name.endsWith(".sql"));
    return sql;
  }

  // A moved folder

  @Test
  void aMovedFolderKeepsItsHistory() throws IOException {
    Map<String, String> history = sqlOf(project);
    Project there = moved("service/db/migrations");
    assertThat(there.compile(AB)).containsExactly("settled");
    assertThat(there.compile(ABC)).containsExactly("Wrote migrations/0002_change_c.sql 1");
    assertThat(there.compile(schema("a", "b", "d")))
        .as("a draft as ever")
        .containsExactly("Wrote migrations/0002_change_d.sql 1");
    assertThat(sqlOf(there)).containsAllEntriesOf(history).hasSize(3);
    there.check = true;
    assertThat(there.compile(schema("a", "b", "d"))).containsExactly("UpToDate 3");
    there.check = false;
    repository.commit("moved");
    assertThat(there.compile(ABC)).containsExactly("Wrote migrations/0003_change_c_d.sql 2");
  }

  @Test
  void aMovedFolderIsNotToBeEdited() throws IOException {
    Project there = moved("migrations");
    there.edit("0001_change_b.sql", "MAKE", "CREATE");
    assertThat(there.compile(ABC))
        .containsExactly("EditedMigration migrations/0001_change_b.sql HEAD");
    there.delete("0001_change_b.sql");
    assertThat(there.compile(ABC))
        .containsExactly("MissingMigration migrations/0001_change_b.sql HEAD");
  }

  @Test
  void aFolderMovedOnTheDiskAlone() throws IOException {
    Map<String, String> history = sqlOf(project);
    Path to = repository.root.resolve("moved");
    Files.move(project.folder, to);
    Project there = project.in(to);
    assertThat(there.compile(ABC)).containsExactly("Wrote moved/0002_change_c.sql 1");
    assertThat(sqlOf(there)).containsAllEntriesOf(history);
  }

  @Test
  void aMovedFolderOnANamedBase() throws IOException {
    Map<String, String> history = sqlOf(project);
    repository.git("checkout", "-q", "-b", "topic");
    Project there = moved("moved");
    repository.commit("moved");
    there.base = "main";
    assertThat(there.compile(ABC)).containsExactly("Wrote moved/0002_change_c.sql 1");
    assertThat(sqlOf(there)).containsAllEntriesOf(history);
  }

  @Test
  void aMovedFolderIsRebasedOnItsOldPlace() throws IOException {
    Map<String, String> history = sqlOf(project);
    repository.git("checkout", "-q", "-b", "topic");
    Project there = moved("moved");
    there.compile(ABC);
    repository.commit("moved, and more");
    there.rebase = "main";
    assertThat(there.compile(schema("a", "b", "c", "d")))
        .containsExactly("Wrote moved/0002_change_c_d.sql 2");
    assertThat(sqlOf(there)).containsAllEntriesOf(history).hasSize(3);
  }

  /** The old folder is there as ever; the copy's migrations have run nowhere. */
  @Test
  void aCopiedFolderHasNoHistoryYet() throws IOException {
    Path to = Files.createDirectories(repository.root.resolve("copy"));
    for (Map.Entry<String, String> file : project.texts().entrySet()) {
      Files.writeString(to.resolve(file.getKey()), file.getValue());
    }
    Map<String, String> original = project.texts();
    Project copy = project.in(to);
    assertThat(copy.compile(ABC)).containsExactly("Wrote copy/0001_change_b_c.sql 2");
    assertThat(project.texts()).isEqualTo(original);
  }

  @Test
  void aFolderThatGoesOnOtherwiseIsUnclear() throws IOException {
    Project there = moved("moved");
    there.write("schema.json", headWithoutTheSecond());
    there.delete("0001_change_b.sql");
    assertThat(there.compile(ABC))
        .containsExactly(
            "HistoryUnclear moved/schema.json app/migrations/schema.json HEAD"
                + " app/migrations/0001_change_b.sql");
    assertThat(there.scripts()).containsExactly("0000_initial_schema.sql");
  }

  /** Two modules that began alike and moved: each finds its own, the longest that fits. */
  @Test
  void twoMovedFoldersThatBeganAlike() throws IOException {
    Path second = Files.createDirectories(repository.root.resolve("second"));
    Files.writeString(second.resolve("schema.json"), headWithoutTheSecond());
    Files.writeString(
        second.resolve("0000_initial_schema.sql"), project.text("0000_initial_schema.sql"));
    repository.commit("a second module");
    repository.git("mv", "second", "second-moved");
    Project there = moved("moved");
    assertThat(there.compile(ABC)).containsExactly("Wrote moved/0002_change_c.sql 1");
    Project other = project.in(repository.root.resolve("second-moved"));
    assertThat(other.compile(AB)).containsExactly("Wrote second-moved/0001_change_b.sql 1");
  }

  /** Other tools call their files {@code schema.json} too, and paths hold what they like. */
  @Test
  void filesOfOthersAreNoHistory() throws IOException {
    write(repository.root.resolve("api/schema.json"), "{\"$schema\": \"http://json-schema.org\"}");
    write(repository.root.resolve("line\nbreak/schema.json"), project.text("schema.json"));
    write(repository.root.resolve("tür [1]*/schema.json"), "not JSON");
    repository.commit("others");
    repository.git("rm", "-q", "-r", "api", "line\nbreak", ":(literal)tür [1]*");
    Project fresh = project.in(repository.root.resolve("fresh"));
    assertThat(fresh.compile(A)).containsExactly("Wrote fresh/0000_initial_schema.sql 1");
    assertThat(fresh.compile(AB)).containsExactly("Wrote fresh/0000_initial_schema.sql 2");
  }

  private String headWithoutTheSecond() {
    return repository.git("show", "HEAD~1:app/migrations/schema.json");
  }

  // Clones that have not all

  @Test
  void aSparseCheckoutWithoutTheFolder() {
    Repository clone = clone("--no-checkout");
    clone.git("sparse-checkout", "set", "other");
    clone.git("checkout", "-q", "main");
    Project there = new Project(clone.root.resolve("app/migrations"));
    assertThat(there.folder).doesNotExist();
    for (boolean baseline : new boolean[] {false, true}) {
      there.baseline = baseline;
      assertThat(there.compile(AB))
          .containsExactly("LeftOutOfCheckout migrations/schema.json HEAD");
    }
    assertThat(there.folder).doesNotExist();
    clone.git("sparse-checkout", "add", "app/migrations");
    there.baseline = false;
    assertThat(there.compile(AB)).containsExactly("settled");
  }

  @Test
  void aSparseCheckoutWithoutAMigration() {
    Repository clone = clone("--no-checkout");
    clone.git("sparse-checkout", "set", "--no-cone", "/*", "!0001_*.sql");
    clone.git("checkout", "-q", "main");
    Project there = new Project(clone.root.resolve("app/migrations"));
    assertThat(there.compile(ABC))
        .containsExactly("LeftOutOfCheckout migrations/0001_change_b.sql HEAD");
  }

  @Test
  void aDeletedSnapshotIsNoSparseCheckout() {
    project.delete("schema.json");
    project.delete("0000_initial_schema.sql");
    project.delete("0001_change_b.sql");
    assertThat(project.compile(AB)).containsExactly("SnapshotMissing migrations/schema.json HEAD");
  }

  /** Git fetches what it lacks from the repository that it was cloned from. */
  @Test
  void aCloneWithoutBlobs() {
    repository.git("config", "uploadpack.allowFilter", "true");
    Repository clone = clone("--filter=blob:none");
    Project there = new Project(clone.root.resolve("app/migrations"));
    there.patience = Duration.ofSeconds(30);
    there.base = "HEAD~1";
    assertThat(there.compile(ABC)).containsExactly("Wrote migrations/0001_change_b_c.sql 2");
  }

  /** The other repository does not answer: the compile ends, and nothing is written. */
  @Test
  void aCloneWhoseOriginHangs() {
    repository.git("config", "uploadpack.allowFilter", "true");
    Repository clone = clone("--filter=blob:none");
    clone.git("config", "remote.origin.uploadpack", "sleep 300; true");
    Project there = new Project(clone.root.resolve("app/migrations"));
    there.patience = Duration.ofSeconds(2);
    there.base = "HEAD~1";
    assertThat(there.compile(ABC).get(0)).startsWith("GitFailed").contains("2 seconds");
    assertThat(there.scripts()).hasSize(2);
  }

  private Repository clone(String option) {
    Path to = directory.resolve("clone");
    new Repository(directory)
        .git("clone", "-q", option, "file://" + repository.root, to.toString());
    return new Repository(to);
  }

  // A snapshot that a merge broke

  @Test
  void aMergeThatTookPartsOfBothSides() {
    repository.git("checkout", "-q", "-b", "topic");
    compileAndCommit(schema("a", "b", "z"));
    repository.git("checkout", "-q", "main");
    compileAndCommit(schema("a text", "b"));
    repository.git("checkout", "-q", "topic");
    repository.git("merge", "-q", "-X", "ours", "main", "-m", "merged");
    Schema both = schema("a text", "b", "z");
    List<String> told = project.compile(both);
    assertThat(told)
        .containsExactly(
            "SnapshotBroken migrations/schema.json its tables are not those of the journal's last"
                + " migration mvn clean compile -Dschemac.rebase=HEAD^2 HEAD^2");
    Map<String, String> main = new TreeMap<>();
    main.put("0002_change_a.sql", project.text("0002_change_a.sql"));
    project.rebase = "HEAD^2";
    assertThat(project.compile(both)).containsExactly("Wrote migrations/0003_change_z.sql 1");
    assertThat(sqlOf(project)).containsAllEntriesOf(main);
    project.rebase = null;
    repository.commit("mended");
    project.check = true;
    assertThat(project.compile(both)).containsExactly("UpToDate 3");
  }

  /** The committed one is whole: then it is the one to go back to. */
  @Test
  void aSnapshotThatIsBrokenOnTheDiskAlone() {
    project.edit("schema.json", "uuid", "text");
    assertThat(project.compile(AB).get(0)).endsWith("mvn clean compile -Dschemac.rebase=HEAD");
  }

  /** Nothing in git helps, so no command is offered that would not. */
  @Test
  void aSnapshotThatWasNeverWhole() {
    Repository other = Repository.init(directory.resolve("other"));
    Project there = new Project(other.root.resolve("migrations"));
    there.write("schema.json", "{}");
    other.commit("broken from the start");
    assertThat(there.compile(A))
        .containsExactly("SnapshotBroken migrations/schema.json it has no format or no sources");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
