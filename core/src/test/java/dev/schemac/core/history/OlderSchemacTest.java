package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.review.Listing;
import dev.schemac.core.history.snapshot.PreviousState;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.core.history.snapshot.SnapshotWriter;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of migrations that an older schemac left: {@code history/older} in the test
 * resources has two of them, with a header and words that none of today's has. The older schemac is
 * made up, since there is none yet that words anything otherwise.
 */
class OlderSchemacTest {

  private static final Path OLDER = Path.of("src/test/resources/history/older/migrations");
  private static final Schema BEFORE = schema("a");
  private static final Schema NOW = schema("a", "b mail");
  private static final Schema CHANGED = schema("a", "b mail post");
  private static final String DRAFT = "0001_add_b.sql";

  @TempDir Path directory;
  private Repository repository;
  private Project project;

  @BeforeEach
  void project() {
    repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
    project.compile(schema("unrelated"));
    Project.texts(project.folder).keySet().stream()
        .filter(file -> !file.equals(Listing.ATTRIBUTES))
        .forEach(project::delete);
    older().forEach(project::write);
  }

  private static SortedMap<String, String> older() {
    return Project.texts(OLDER);
  }

  private void assertAsOlderLeftIt() throws IOException {
    for (String file : older().keySet()) {
      assertThat(project.folder.resolve(file)).hasSameBinaryContentAs(OLDER.resolve(file));
    }
    assertThat(project.scripts()).hasSize(2);
  }

  private void assertUpToDate() throws IOException {
    assertThat(project.compile(NOW)).containsExactly("settled");
    project.check = true;
    assertThat(project.compile(NOW)).containsExactly("UpToDate 2");
    project.check = false;
    assertAsOlderLeftIt();
  }

  @Test
  void aCommittedMigrationIsHistory() throws Exception {
    repository.commit("all");
    assertUpToDate();
    assertThat(project.compile(CHANGED)).containsExactly("Wrote migrations/0002_change_b.sql 1");
    assertThat(project.text(DRAFT)).isEqualTo(Files.readString(OLDER.resolve(DRAFT)));
    project.compile(NOW);
    assertAsOlderLeftIt();
    assertThat(repository.status()).isEmpty();
    project.rebase = "HEAD";
    assertThat(project.compile(NOW)).containsExactly("UpToDate 2");
    assertAsOlderLeftIt();
  }

  @Test
  void anUncommittedDraftStaysForAsLongAsTheClassesDo() throws Exception {
    repository.git("add", "migrations/0000_initial_schema.sql");
    repository.git("commit", "-q", "-m", "not the draft");
    assertUpToDate();
  }

  @Test
  void anUncommittedDraftIsRedoneInTodaysFormWhenTheClassesChange() throws Exception {
    SortedMap<String, String> both = older();
    // What an older schemac committed before it wrote the draft.
    project.delete(DRAFT);
    project.write("schema.json", beforeTheDraft());
    repository.commit("the first");
    both.forEach(project::write);
    assertUpToDate();
    assertThat(project.compile(CHANGED)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql", "0001_change_b.sql");
    assertThat(project.text("0001_change_b.sql"))
        .contains("-- schemac 1  schema ")
        .contains("MAKE TABLE b (id uuid, mail text, post text);");
    assertThat(project.text("0000_initial_schema.sql"))
        .isEqualTo(both.get("0000_initial_schema.sql"));
    assertThat(project.compile(BEFORE))
        .containsExactly("RemovedDraft migrations/0001_change_b.sql");
    assertThat(repository.status()).as("a change taken back leaves no trace").isEmpty();
  }

  @Test
  void anEditedOneIsAPersonsOwn() throws Exception {
    project.edit(DRAFT, "text", "citext");
    String edited = project.text(DRAFT);
    project.compile(NOW);
    assertThat(project.compile(CHANGED).get(0)).isEqualTo("Wrote migrations/0002_change_b.sql 1");
    assertThat(project.text(DRAFT)).isEqualTo(edited);
    assertThat(project.scripts())
        .isEqualTo(List.of("0000_initial_schema.sql", DRAFT, "0002_change_b.sql"));
  }

  /** The older snapshot as it was after the first migration. */
  private String beforeTheDraft() throws Exception {
    Snapshot both = SnapshotReader.read(project.text("schema.json"));
    return SnapshotWriter.write(
        new Snapshot(
            both.format(),
            both.sources(),
            BEFORE,
            Project.origins(BEFORE),
            PreviousState.between(Schema.EMPTY, BEFORE, "online"),
            both.journal().subList(0, 1)));
  }
}
