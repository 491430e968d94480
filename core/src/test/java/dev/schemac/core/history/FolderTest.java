package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a folder that no git knows: the newest migration stays a draft. */
class FolderTest {

  private static final Schema USERS = schema("users");
  private static final Schema WITH_MAIL = schema("users mail");

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(directory.resolve("migrations"));
  }

  @Test
  void noTablesNeedNoFolder() {
    assertThat(project.compile(Schema.EMPTY)).containsExactly("settled");
    assertThat(project.folder).doesNotExist();
  }

  @Test
  void writesTheFirstMigration() {
    assertThat(project.compile(USERS))
        .containsExactly(
            "Wrote migrations/0000_initial_schema.sql 1", "NoRepository " + project.folder);
    assertThat(project.texts().keySet())
        .containsExactly(".gitattributes", "0000_initial_schema.sql", "schema.json");
    assertThat(project.text(".gitattributes"))
        .isEqualTo("*.sql text eol=lf\nschema.json text eol=lf\n");
    List<String> lines = project.text("0000_initial_schema.sql").lines().toList();
    assertThat(lines.get(0)).isEqualTo("-- 0000_initial_schema");
    assertThat(lines.get(1))
        .matches(
            "-- schemac 1  schema \\(empty\\) -> " + SchemaHash.of(USERS) + "  text [0-9a-f]{12}");
    assertThat(lines.get(2)).isEqualTo("-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f");
    assertThat(lines.get(3)).isEmpty();
    assertThat(lines.get(4)).isEqualTo("MAKE TABLE users (id uuid);");
    assertThat(lines).hasSize(5);
  }

  @Test
  void writesNothingTwice() {
    project.compile(USERS);
    Map<String, Object> times = project.times();
    assertThat(project.compile(USERS)).containsExactly("settled");
    project.planKey = "offline";
    project.planKey = "online";
    assertThat(project.compile(USERS)).containsExactly("settled");
    assertThat(project.times()).isEqualTo(times);
  }

  @Test
  void redoesTheDraft() {
    project.compile(USERS);
    assertThat(project.compile(WITH_MAIL).get(0))
        .isEqualTo("Wrote migrations/0000_initial_schema.sql 1");
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql");
    Project fresh = new Project(directory.resolve("fresh").resolve("migrations"));
    fresh.compile(WITH_MAIL);
    assertThat(project.texts()).isEqualTo(fresh.texts());
  }

  @Test
  void appendsWhereEverythingIsHistory() {
    project.base = HistorySettings.NO_BASE;
    project.compile(USERS);
    Map<String, Object> times = project.times();
    assertThat(project.compile(WITH_MAIL))
        .containsExactly("Wrote migrations/0001_change_users.sql 1");
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_change_users.sql");
    assertThat(project.times().get("0000_initial_schema.sql"))
        .isEqualTo(times.get("0000_initial_schema.sql"));
    assertThat(project.compile(USERS)).containsExactly("Wrote migrations/0002_change_users.sql 1");
    assertThat(project.compile(USERS)).containsExactly("settled");
  }

  @Test
  void takesTheDraftAway() {
    project.base = HistorySettings.NO_BASE;
    project.compile(USERS);
    Map<String, String> before = project.texts();
    project.base = "HEAD";
    project.compile(schema("users", "teams"));
    assertThat(project.compile(schema("users", "teams"))).containsExactly("settled");
    project.compile(USERS);
    assertThat(project.compile(USERS)).containsExactly("settled");
    assertThat(project.scripts()).isEqualTo(List.of("0000_initial_schema.sql"));
    assertThat(project.texts()).isEqualTo(before);
  }

  @Test
  void takesTheFirstDraftAway() {
    project.compile(USERS);
    assertThat(project.compile(Schema.EMPTY))
        .startsWith("RemovedDraft migrations/0000_initial_schema.sql");
    assertThat(project.scripts()).isEmpty();
    assertThat(project.compile(Schema.EMPTY)).containsExactly("settled");
    assertThat(project.compile(USERS).get(0))
        .isEqualTo("Wrote migrations/0000_initial_schema.sql 1");
  }

  @Test
  void bringsBackAFileDeletedByHand() {
    project.compile(USERS);
    Map<String, String> before = project.texts();
    project.delete("0000_initial_schema.sql");
    assertThat(project.compile(USERS).get(0))
        .isEqualTo("Wrote migrations/0000_initial_schema.sql 1");
    assertThat(project.texts()).isEqualTo(before);
  }

  @Test
  void numbersEachFileAndTellsFlywayWhatToDo() {
    project.base = HistorySettings.NO_BASE;
    project.compile(USERS);
    project.compile(WITH_MAIL, backfill("'${x}'"));
    assertThat(project.texts().keySet())
        .containsExactly(
            ".gitattributes",
            "0000_initial_schema.sql",
            "0001_change_users.sql",
            "0002_change_users_fill.sql",
            "0002_change_users_fill.sql.conf",
            "schema.json");
    assertThat(project.text("0002_change_users_fill.sql.conf"))
        .isEqualTo("executeInTransaction=false\nplaceholderReplacement=false\n");
    assertThat(project.text("0002_change_users_fill.sql"))
        .contains(
            "-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler\n");
    assertThat(project.compile(WITH_MAIL, backfill("'${x}'"))).containsExactly("settled");
  }

  @Test
  void redoesTheDraftUnderItsIntentsAndOptions() {
    project.compile(USERS, backfill("'a'"));
    assertThat(project.scripts())
        .containsExactly("0000_initial_schema.sql", "0001_initial_schema_fill.sql");
    assertThat(project.compile(USERS, backfill("'b'"))).isNotEqualTo(List.of("settled"));
    assertThat(project.text("0001_initial_schema_fill.sql")).contains("'b'");
    project.flywayConf = false;
    project.compile(USERS, backfill("'b'"));
    assertThat(project.texts()).doesNotContainKey("0001_initial_schema_fill.sql.conf");
    project.compile(USERS);
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql");
  }

  @Test
  void keepsTheNameOfADraft() {
    project.name = "people";
    project.compile(USERS);
    assertThat(project.scripts()).containsExactly("0000_people.sql");
    project.name = null;
    project.compile(WITH_MAIL);
    assertThat(project.scripts()).containsExactly("0000_people.sql");
    project.name = "members";
    project.compile(WITH_MAIL);
    assertThat(project.scripts()).containsExactly("0000_members.sql");
    assertThat(project.compile(WITH_MAIL)).containsExactly("settled");
  }

  @Test
  void namesAsFlywayDoes() {
    project.naming = Naming.FLYWAY;
    project.compile(USERS);
    assertThat(project.scripts()).containsExactly("V0001__initial_schema.sql");
    assertThat(project.compile(USERS)).containsExactly("settled");
    project.naming = Naming.PLAIN;
    project.compile(USERS);
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql");
  }

  @Test
  void checksWithoutWriting() {
    project.check = true;
    assertThat(project.compile(USERS))
        .containsExactly(
            "OutOfSync migrations/0000_initial_schema.sql missing mvn clean compile"
                + " -Dschemac.mode=write");
    assertThat(project.folder).doesNotExist();
    project.check = false;
    project.compile(USERS);
    Map<String, Object> times = project.times();
    project.check = true;
    assertThat(project.compile(USERS)).containsExactly("UpToDate 1");
    assertThat(project.compile(WITH_MAIL).get(0))
        .startsWith("OutOfSync migrations/0000_initial_schema.sql out of date");
    assertThat(project.times()).isEqualTo(times);
  }

  @Test
  void recordsWhereATableWasRead() throws Exception {
    project.compile(USERS);
    project.edit("schema.json", "app/Users.java", "app/Old.java");
    assertThat(project.compile(USERS).get(0)).isEqualTo("Wrote migrations/schema.json 0");
    assertThat(project.text("schema.json")).contains("app/Users.java");
  }

  @Test
  void refusesAnothersFolder() {
    project.compile(USERS);
    project.sources = "../other/src";
    assertThat(project.compile(USERS))
        .containsExactly("ForeignFolder " + project.folder + " ../src/main/java ../other/src");
  }

  @Test
  void refusesWhatIsNoFolder() throws Exception {
    Files.writeString(project.folder, "a file");
    assertThat(project.compile(USERS).get(0)).startsWith("FolderUnusable " + project.folder);
    project = new Project(project.folder.resolve("below"));
    assertThat(project.compile(USERS).get(0)).startsWith("FolderUnusable " + project.folder);
  }

  @Test
  void followsASymbolicLink() throws Exception {
    Path real = Files.createDirectory(directory.resolve("real"));
    Files.createSymbolicLink(project.folder, real);
    project.compile(USERS);
    assertThat(project.folder).isSymbolicLink();
    assertThat(real.resolve("schema.json")).exists();
  }

  @Test
  void refusesScriptsWithoutASnapshot() {
    project.compile(USERS);
    project.delete("schema.json");
    assertThat(project.compile(USERS)).containsExactly("SnapshotMissing migrations/schema.json");
  }

  @Test
  void leavesChangedAttributesAlone() {
    project.write(".gitattributes", "mine\n");
    project.compile(USERS);
    assertThat(project.text(".gitattributes")).isEqualTo("mine\n");
    project.delete(".gitattributes");
    project.compile(WITH_MAIL);
    assertThat(project.texts()).doesNotContainKey(".gitattributes");
  }

  @Test
  void listsItsFilesInOrder() throws Exception {
    project.compile(USERS, backfill("1"));
    project.write("R__views.sql", "SELECT 1;\n");
    project.write("R__views.sql.conf", "executeInTransaction=false\n");
    try (MigrationsFolder migrations = project.open()) {
      assertThat(migrations.files())
          .extracting(path -> path.getFileName().toString())
          .containsExactly(
              "0000_initial_schema.sql",
              "0001_initial_schema_fill.sql",
              "0001_initial_schema_fill.sql.conf",
              "R__views.sql",
              "R__views.sql.conf");
    }
  }

  @Test
  void toleratesOtherLineEnds() {
    project.compile(USERS);
    for (String file : List.of("schema.json", "0000_initial_schema.sql")) {
      project.write(file, project.text(file).replace("\n", "\r\n"));
    }
    Map<String, Object> times = project.times();
    assertThat(project.compile(USERS)).containsExactly("settled");
    assertThat(project.times()).isEqualTo(times);
  }

  static Intent backfill(String value) {
    try {
      return new Intent.Backfill(QualifiedName.of("users"), "mail", SqlText.parse(value));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
