package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.Commands;
import dev.schemac.core.finding.OutOfSync;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rebase that leaves an edited file doing again what the new draft does, with real git. */
class RepetitionTest {

  private static final Schema A = schema("a");
  private static final Schema MAIN = schema("a", "m");
  private static final Schema TOPIC = schema("a", "t");
  private static final Schema BOTH = schema("a", "m", "t");
  private static final String DRAFT = "0002_change_t.sql";
  private static final String EDITED = "0003_change_t.sql";
  private static final String NOTE =
      "RenumberedEdited migrations/" + EDITED + " migrations/" + DRAFT;
  private static final String ERROR =
      "OutOfSync migrations/"
          + EDITED
          + " migrations/"
          + DRAFT
          + " mvn clean compile -Dschemac.mode=write";

  @TempDir Path directory;
  private Repository repository;
  private Project project;

  @BeforeEach
  void rebased() {
    repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
    project.compile(A);
    repository.commit("start");
    repository.git("checkout", "-q", "-b", "topic");
    project.compile(TOPIC);
    project.edit("0001_change_t.sql", "MAKE", "CREATE");
    project.compile(TOPIC);
    repository.commit("topic");
    repository.git("checkout", "-q", "main");
    project.compile(MAIN);
    repository.commit("main");
    repository.git("checkout", "-q", "topic");
    repository.tryGit("merge", "main");
    assertThat(compileRebased("main", BOTH))
        .containsExactly(
            "Wrote migrations/" + DRAFT + " 1",
            "Renumbered migrations/0001_change_t.sql migrations/" + EDITED,
            NOTE);
  }

  private List<String> compileRebased(String revision, Schema schema) {
    project.rebase = revision;
    List<String> told = project.compile(schema);
    project.rebase = null;
    return told;
  }

  private List<String> check(Schema schema) {
    SortedMap<String, String> texts = project.texts();
    project.check = true;
    List<String> told = project.compile(schema);
    project.check = false;
    assertThat(project.texts()).isEqualTo(texts);
    return told;
  }

  private void assertUpToDate(Schema schema) {
    String upToDate = "UpToDate " + schema.tables().size();
    assertThat(check(schema)).containsExactly(upToDate);
    assertThat(project.compile(schema)).containsExactly("settled");
  }

  /** What a clone of the last commit says: what continuous integration does. */
  private List<String> checkClone(Schema schema) {
    Path clone = directory.resolve("clone" + System.nanoTime());
    repository.git("clone", "-q", ".", clone.toString());
    Project other = new Project(clone.resolve("migrations"));
    other.check = true;
    return other.compile(schema);
  }

  @Test
  void checkFailsUntilAPersonDecides() {
    assertThat(check(BOTH)).containsExactly(ERROR);
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3", NOTE);
    repository.commit("merged");
    assertThat(check(BOTH)).containsExactly(ERROR);
    assertThat(checkClone(BOTH)).containsExactly(ERROR);
    assertThat(project.compile(BOTH)).containsExactly("UpToDate 3", NOTE);
    assertThat(check(schema("a", "m", "t", "u")))
        .hasSize(2)
        .contains(ERROR)
        .anyMatch(line -> line.startsWith("OutOfSync migrations/0004_change_u.sql missing"));
    assertThat(project.compile(schema("a", "m", "t", "u")))
        .containsExactly("Wrote migrations/0004_change_u.sql 1", NOTE);
  }

  @Test
  void itSaysSoInWordsOfItsOwn() {
    assertThat(
            new OutOfSync.Repeats("migrations/" + EDITED, "migrations/" + DRAFT, Commands.WRITE)
                .printed())
        .isEqualTo(
            "[schemac:OutOfSync] migrations/0003_change_t.sql, which had been edited, does again"
                + " what migrations/0002_change_t.sql does since a rebase, so running it fails."
                + " Edit it so that it does not, or delete it; then run `mvn clean compile"
                + " -Dschemac.mode=write` and commit what it writes.");
  }

  @Test
  void rebasedTwiceItIsTheSame() {
    SortedMap<String, String> texts = project.texts();
    for (String onto : List.of("main", "main")) {
      assertThat(compileRebased(onto, BOTH)).containsExactly("UpToDate 3", NOTE);
      assertThat(project.texts()).isEqualTo(texts);
    }
    repository.commit("merged");
    assertThat(compileRebased("main", BOTH)).containsExactly("UpToDate 3", NOTE);
    assertThat(compileRebased("HEAD", BOTH)).containsExactly("UpToDate 3", NOTE);
    assertThat(project.texts()).isEqualTo(texts);
    repository.git("checkout", "-q", "main");
    project.compile(schema("a", "m", "n"));
    repository.commit("main goes on");
    repository.git("checkout", "-q", "topic");
    repository.tryGit("merge", "main");
    Schema all = schema("a", "m", "n", "t");
    assertThat(compileRebased("main", all))
        .contains("RenumberedEdited migrations/0004_change_t.sql migrations/0003_change_t.sql");
    assertThat(check(all).get(0)).startsWith("OutOfSync migrations/0004_change_t.sql ");
  }

  @Test
  void editedItIsAPersonsOwn() {
    project.edit(EDITED, "CREATE TABLE", "COMMENT ON TABLE");
    assertThat(check(BOTH).get(0)).startsWith("OutOfSync migrations/schema.json out of date");
    assertThat(project.compile(BOTH)).containsExactly("Recorded migrations/" + EDITED);
    assertUpToDate(BOTH);
    repository.commit("merged");
    assertUpToDate(BOTH);
    assertThat(checkClone(BOTH)).containsExactly("UpToDate 3");
  }

  @Test
  void deletedItLeavesNoTrace() {
    project.delete(EDITED);
    assertThat(check(BOTH).get(0)).startsWith("OutOfSync migrations/");
    project.compile(BOTH);
    assertUpToDate(BOTH);
    assertThat(project.text("schema.json")).doesNotContain("repeats").doesNotContain(EDITED);
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_change_m.sql", DRAFT);
    repository.commit("merged");
    assertUpToDate(BOTH);
  }

  @Test
  void committedItCanStillBeEdited() {
    repository.commit("merged");
    String repeating = project.text(EDITED);
    project.edit(EDITED, "CREATE TABLE", "COMMENT ON TABLE");
    assertThat(check(BOTH).get(0)).startsWith("OutOfSync migrations/schema.json out of date");
    assertThat(project.compile(BOTH)).containsExactly("Recorded migrations/" + EDITED);
    assertUpToDate(BOTH);
    project.edit(EDITED, "COMMENT ON TABLE", "COMMENT ON  TABLE");
    assertThat(project.compile(BOTH)).containsExactly("Recorded migrations/" + EDITED);
    assertThat(compileRebased("HEAD", BOTH)).containsExactly("UpToDate 3");
    project.write(EDITED, repeating);
    assertThat(project.compile(BOTH))
        .as("taken back, it repeats again")
        .contains("Recorded migrations/" + EDITED, NOTE);
    project.edit(EDITED, "CREATE TABLE", "COMMENT ON TABLE");
    project.compile(BOTH);
    repository.commit("mended");
    assertUpToDate(BOTH);
    assertThat(checkClone(BOTH)).containsExactly("UpToDate 3");
    project.edit(EDITED, "COMMENT", "SECURITY LABEL");
    assertThat(project.compile(BOTH))
        .as("now it is history")
        .containsExactly("EditedMigration migrations/" + EDITED + " HEAD");
  }

  @Test
  void committedItCanStillBeDeleted() {
    repository.commit("merged");
    project.delete(EDITED);
    assertThat(check(BOTH).get(0)).startsWith("OutOfSync migrations/schema.json out of date");
    project.compile(BOTH);
    assertUpToDate(BOTH);
    assertThat(project.text("schema.json")).contains("\"deleted\": [\"" + EDITED + "\"]");
    assertThat(compileRebased("HEAD", BOTH)).containsExactly("UpToDate 3");
    assertUpToDate(BOTH);
    repository.commit("mended");
    assertUpToDate(BOTH);
    assertThat(checkClone(BOTH)).containsExactly("UpToDate 3");
    Schema more = schema("a", "m", "t", "u");
    assertThat(project.compile(more)).containsExactly("Wrote migrations/0004_change_u.sql 1");
    assertUpToDate(more);
    repository.commit("more");
    assertUpToDate(more);
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "topic");
    assertUpToDate(more);
    assertThat(compileRebased("HEAD~1", more)).containsExactly("UpToDate 4");
    assertThat(checkClone(more)).containsExactly("UpToDate 4");
  }

  @Test
  void whatComesBackRepeatsAgain() {
    repository.commit("merged");
    project.delete(EDITED);
    project.compile(BOTH);
    repository.commit("deleted");
    repository.git("checkout", "-q", "HEAD~1", "--", "migrations/" + EDITED);
    assertThat(project.compile(BOTH)).contains(NOTE);
    assertThat(check(BOTH)).containsExactly(ERROR);
    project.delete(EDITED);
    project.compile(BOTH);
    assertUpToDate(BOTH);
    assertThat(repository.tryGit("diff", "--exit-code", "HEAD").status()).isZero();
  }

  @Test
  void deletedInFrontOfAnotherFileItsNumberIsNoGap() {
    for (boolean committed : new boolean[] {false, true}) {
      project.write("0004_by_hand.sql", "SELECT 1;\n");
      project.compile(BOTH);
      if (committed) {
        repository.commit("merged");
      }
      project.delete(EDITED);
      project.compile(BOTH);
      assertUpToDate(BOTH);
      assertThat(project.compile(schema("a", "m", "t", "u")))
          .containsExactly("Wrote migrations/0005_change_u.sql 1");
      repository.commit("mended");
      assertUpToDate(schema("a", "m", "t", "u"));
      repository.git("reset", "-q", "--hard", "HEAD~1");
      repository.tryGit("merge", "main");
      assertThat(compileRebased("main", BOTH)).contains(NOTE);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ofAMigrationOfSeveralFilesEachIsMarked(boolean committed) {
    repository.git("reset", "-q", "--hard", "main");
    repository.git("clean", "-q", "-fd");
    repository.git("checkout", "-q", "-B", "topic", "main~1");
    Schema users = schema("a", "users mail");
    project.compile(users, FolderTest.backfill("1"));
    project.edit("0002_change_users_fill.sql", "UPDATE", "DELETE");
    project.compile(users, FolderTest.backfill("1"));
    repository.commit("users");
    repository.tryGit("merge", "main");
    Schema all = schema("a", "m", "users mail");
    assertThat(compileRebased("main", all))
        .endsWith(
            "RenumberedEdited migrations/0004_change_users.sql migrations/0002_change_users.sql",
            "RenumberedEdited migrations/0005_change_users_fill.sql"
                + " migrations/0002_change_users.sql");
    if (committed) {
      repository.commit("merged");
    }
    assertThat(check(all)).hasSize(2);
    project.delete("0004_change_users.sql");
    project.compile(all);
    assertThat(check(all))
        .singleElement()
        .asString()
        .startsWith("OutOfSync migrations/0005_change_users_fill.sql");
    project.delete("0005_change_users_fill.sql");
    project.delete("0005_change_users_fill.sql.conf");
    project.compile(all);
    assertUpToDate(all);
    repository.commit("mended");
    assertUpToDate(all);
    assertThat(checkClone(all)).containsExactly("UpToDate 3");
  }

  @Test
  void whereEachMigrationIsHistoryItIsTheSame() {
    project.base = HistorySettings.NO_BASE;
    assertThat(check(BOTH)).containsExactly(ERROR);
    project.delete(EDITED);
    project.compile(BOTH);
    assertUpToDate(BOTH);
    assertThat(project.compile(schema("a", "m", "t", "u")))
        .containsExactly("Wrote migrations/0004_change_u.sql 1");
    assertUpToDate(schema("a", "m", "t", "u"));
  }
}
