package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.history.disk.FolderLock;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.disk.RealDisk;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a folder that are no plain files: nothing outside is read, written or deleted. */
class HostileFolderTest {

  private static final Schema A = schema("a");
  private static final Schema AB = schema("a", "b");
  private static final String SECRET = "a file of the person who compiles\n";

  @TempDir Path directory;
  private Project project;
  private Path victim;

  @BeforeEach
  void project() throws IOException {
    Repository repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
    project.compile(A);
    repository.commit("change");
    victim = directory.resolve("victim");
    Files.writeString(victim, SECRET);
  }

  /** Each name that a compile of this folder reads, writes or deletes. */
  static Stream<String> names() {
    return Stream.of(
        ".schema.json.schemac-new",
        ".0001_change_b.sql.schemac-new",
        ".other.schemac-new",
        "schema.json",
        ".gitattributes",
        "0000_initial_schema.sql",
        "0001_change_b.sql",
        "0001_change_b.sql.conf",
        "0001_stranger.sql",
        "R__views.sql",
        "afterMigrate.sql",
        "R__views.sql.conf");
  }

  private void assertRefused(String name, String what) throws IOException {
    for (boolean check : new boolean[] {false, true}) {
      project.check = check;
      for (Schema schema : List.of(A, AB)) {
        assertThat(project.compile(schema))
            .as(name)
            .containsExactly("FolderUnusable " + project.folder + " " + name + " " + what);
      }
    }
    assertThatThrownBy(() -> MigrationsFolder.list(project.folder))
        .as("what is bundled")
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining(name);
    assertThat(victim).hasContent(SECRET);
    try (Stream<Path> outside = Files.list(directory)) {
      assertThat(outside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("repository", "victim");
    }
  }

  private Path replace(String name) throws IOException {
    Path entry = project.folder.resolve(name);
    Files.deleteIfExists(entry);
    return entry;
  }

  @ParameterizedTest
  @MethodSource("names")
  void aLinkOutOfTheFolder(String name) throws IOException {
    Files.createSymbolicLink(replace(name), Path.of("../../victim"));
    assertRefused(name, "is a link out of the folder");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aLinkThatLeadsNowhere(String name) throws IOException {
    Files.createSymbolicLink(replace(name), Path.of("../../new-victim"));
    assertRefused(name, "is a link that leads nowhere");
  }

  /** To open one waits until somebody writes to it. */
  @ParameterizedTest
  @MethodSource("names")
  void aPipe(String name) throws Exception {
    pipe(replace(name));
    assertRefused(name, "is no plain file");
  }

  @ParameterizedTest
  @ValueSource(strings = {".schema.json.schemac-new", "schema.json", "0001_change_b.sql"})
  void aFolder(String name) throws IOException {
    Files.createDirectory(replace(name));
    assertRefused(name, "is a folder");
  }

  /** In a review {@code 0001_<U+202E>lqs.sql} looks like another file. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0001_\u202elqs.sql", "R__\u001b[2J.sql", "0001_\u200b.sql.conf", "0001_\n.sql"})
  void aNameThatAReaderCannotSee(String name) throws IOException {
    Files.writeString(project.folder.resolve(name), "SELECT 1;\n");
    assertThat(project.compile(AB).get(0))
        .startsWith("FolderUnusable")
        .contains("which a reader cannot see");
    assertThat(project.scripts()).doesNotContain("0001_change_b.sql");
  }

  @Test
  void aDeviceBehindALink() throws IOException {
    Files.createSymbolicLink(replace("R__zero.sql"), Path.of("/dev/zero"));
    assertRefused("R__zero.sql", "is a link out of the folder");
  }

  @Test
  void aLinkIntoAFolderBeside() throws IOException {
    Path beside = Files.createDirectory(project.folder.resolveSibling("migrations-of-others"));
    Files.writeString(beside.resolve("x.sql"), "SELECT 1;\n");
    Files.createSymbolicLink(replace("R__x.sql"), Path.of("../migrations-of-others/x.sql"));
    assertRefused("R__x.sql", "is a link out of the folder");
  }

  /** Some keep one text under two names. It stays a link: nothing is written through it. */
  @Test
  void aLinkWithinTheFolderIsAFile() throws IOException {
    Files.createDirectories(project.folder.resolve("views"));
    project.write("views/all.sql", "SELECT 1;\n");
    Path link = Files.createSymbolicLink(replace("R__views.sql"), Path.of("views/all.sql"));
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(link).isSymbolicLink().hasContent("SELECT 1;\n");
  }

  /** Nobody reads or writes these. */
  @Test
  void aLinkOfAnotherNameIsNoneOfItsBusiness() throws IOException {
    Path link = Files.createSymbolicLink(project.folder.resolve("docs"), Path.of("../../victim"));
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(link).isSymbolicLink();
    assertThat(victim).hasContent(SECRET);
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path link = directory.resolve("repository/linked");
    Files.createSymbolicLink(link, project.folder);
    assertThat(project.in(link).compile(AB))
        .containsExactly("Wrote migrations/0001_change_b.sql 1");
  }

  /** A link that comes after the folder was listed. */
  @ParameterizedTest
  @ValueSource(strings = {"victim", "new-victim"})
  void theDiskFollowsNoLink(String target) throws IOException {
    Path aside = project.folder.resolve(".schema.json.schemac-new");
    Files.createSymbolicLink(aside, directory.resolve(target));
    new RealDisk().write(aside, new byte[] {'x'});
    assertThat(Files.isRegularFile(aside, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(aside).hasContent("x");
    assertThat(victim).hasContent(SECRET);
    assertThat(directory.resolve("new-victim")).doesNotExist();
  }

  @Test
  void aLinkMovedOverIsReplaced() throws IOException {
    Path entry = project.folder.resolve("0001_change_b.sql");
    Files.createSymbolicLink(entry, victim);
    Path aside = project.folder.resolve(".0001_change_b.sql.schemac-new");
    Files.writeString(aside, "new");
    new RealDisk().move(aside, entry);
    assertThat(Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(victim).hasContent(SECRET);
  }

  /** The lock's name can be guessed, and its folder is everybody's. */
  @Test
  void aLockThatIsAPipe() throws Exception {
    Path lock = lockOf(project.folder);
    Files.deleteIfExists(lock);
    pipe(lock);
    try {
      assertThat(project.compile(AB).get(0))
          .startsWith("FolderUnusable")
          .contains("is no plain file");
    } finally {
      Files.delete(lock);
    }
  }

  /** The file of the folder's lock, found by taking it in a place of its own. */
  private Path lockOf(Path folder) throws Exception {
    Path elsewhere = Files.createTempDirectory("locks");
    try (FolderLock taken = FolderLock.take(folder, elsewhere, project.patience);
        Stream<Path> locks = Files.list(elsewhere)) {
      assertThat(taken).isNotNull();
      return project.locks.resolve(locks.findFirst().orElseThrow().getFileName());
    }
  }

  private static void pipe(Path path) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }
}
