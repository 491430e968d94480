package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.git.GitProgramTest;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of a checkout makes git run a program or see another history; real git throughout. */
class HostileRepositoryTest {

  private static final Schema A = schema("a");
  private static final Schema AB = schema("a", "b");

  @TempDir Path directory;
  private Repository repository;
  private Project project;
  private Path canary;

  @BeforeEach
  void project() {
    repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
    canary = directory.resolve("canary");
  }

  private void compileAndCommit(Schema schema) {
    project.compile(schema);
    repository.commit("change");
  }

  /** The files that make a folder a repository to git, with a promisor that runs a program. */
  private void makeARepository(Path folder) throws IOException {
    write(folder.resolve("HEAD"), "ref: refs/heads/main\n");
    write(folder.resolve("refs/heads/main"), "1".repeat(40) + "\n");
    write(folder.resolve("objects/keep"), "");
    write(
        folder.resolve("config"),
        """
        [core]
        	bare = false
        	worktree = .
        	repositoryformatversion = 1
        	fsmonitor = "touch %1$s; false"
        	hooksPath = hooks
        	pager = "touch %1$s"
        [extensions]
        	partialClone = origin
        [remote "origin"]
        	url = .
        	promisor = true
        	uploadpack = "touch %1$s; false"
        """
            .formatted(canary));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aMigrationsFolderThatLooksLikeARepository(boolean check) throws IOException {
    compileAndCommit(A);
    String initial = project.text("0000_initial_schema.sql");
    makeARepository(project.folder);
    repository.commit("as a stranger would");
    project.check = check;
    List<String> told = project.compile(AB);
    assertThat(told.get(0))
        .isEqualTo(
            check
                ? "OutOfSync migrations/0001_change_b.sql missing mvn clean compile"
                    + " -Dschemac.mode=write"
                : "Wrote migrations/0001_change_b.sql 1");
    assertThat(project.text("0000_initial_schema.sql")).as("history").isEqualTo(initial);
    assertThat(canary).doesNotExist();
  }

  /** Git takes a broken {@code .git} for none and would go on with the folder itself, or above. */
  @Test
  void aBrokenRepositoryIsNotReplacedByTheFilesBesideIt() throws IOException {
    compileAndCommit(A);
    makeARepository(repository.root);
    repository.commit("as a stranger would");
    Files.writeString(repository.root.resolve(".git/HEAD"), "nonsense\n");
    assertThat(project.compile(AB).get(0)).startsWith("GitFailed");
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql");
    assertThat(canary).doesNotExist();
  }

  @Test
  void aBrokenRepositoryIsNotReplacedByTheOneAbove() throws IOException {
    Repository inner = Repository.init(repository.root.resolve("inner"));
    Project there = new Project(inner.root.resolve("migrations"));
    there.compile(A);
    inner.commit("change");
    Files.writeString(inner.root.resolve(".git/HEAD"), "nonsense\n");
    assertThat(there.compile(AB).get(0)).startsWith("GitFailed");
    assertThat(there.scripts()).containsExactly("0000_initial_schema.sql");
  }

  /** The owner of a repository chooses the programs that its configuration names. */
  @Test
  void aRepositoryOfAnotherUserIsRefused() throws IOException {
    compileAndCommit(A);
    repository.git("config", "core.fsmonitor", "touch " + canary + "; false");
    UserPrincipal nobody =
        repository
            .root
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName("nobody");
    try {
      try (Stream<Path> files = Files.walk(repository.root.resolve(".git"))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.setOwner(file, nobody);
        }
      }
      Files.setOwner(repository.root, nobody);
    } catch (IOException e) {
      // Only the superuser may give files away; git has a switch for its own tests.
      project.variables = Map.of("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    }
    assertThat(project.compile(AB).get(0)).startsWith("GitFailed").contains("dubious ownership");
    assertThat(project.scripts()).containsExactly("0000_initial_schema.sql");
    assertThat(canary).doesNotExist();

    // The person may trust it, by the environment as a CI server does, and says so to git alone.
    project.variables =
        Map.of(
            "GIT_CONFIG_COUNT", "1",
            "GIT_CONFIG_KEY_0", "safe.directory",
            "GIT_CONFIG_VALUE_0", repository.root.toString());
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(canary).as("a program that the configuration names").doesNotExist();
  }

  @Test
  void theConfigurationOfTheEnvironmentCounts() throws IOException {
    compileAndCommit(A);
    Path ignored = directory.resolve("ignored");
    Files.writeString(ignored, "migrations/\n");
    Path global = directory.resolve("global");
    Files.writeString(global, "[core]\n\texcludesFile = " + ignored + "\n");
    Project other = new Project(repository.root.resolve("other/migrations"));
    other.variables = Map.of("GIT_CONFIG_GLOBAL", global.toString());
    assertThat(other.compile(A))
        .containsExactly(
            "Wrote migrations/0000_initial_schema.sql 1", "FolderIgnored " + other.folder);
  }

  /** A hook or {@code git rebase --exec} runs a build with these set. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIT_DIR",
        "GIT_COMMON_DIR",
        "GIT_INDEX_FILE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_WORK_TREE",
        "GIT_NAMESPACE",
        "GIT_CEILING_DIRECTORIES",
        "GIT_LITERAL_PATHSPECS",
        "GIT_TRACE",
        "LANGUAGE"
      })
  void aVariableThatPointsElsewhereIsDropped(String name) {
    compileAndCommit(A);
    Repository other = Repository.init(directory.resolve("other"));
    project.variables = Map.of(name, name.contains("PATHSPECS") ? "1" : other.root + "/.git");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(project.scripts()).hasSize(2);
  }

  /** A clone brings the tags of its origin along. */
  @ParameterizedTest
  @ValueSource(strings = {"MERGE_HEAD", "HEAD", "FETCH_HEAD"})
  void aTagIsNoMerge(String name) {
    compileAndCommit(A);
    repository.git("branch", "-q", "ahead");
    project.compile(AB);
    repository.commit("ahead of main");
    repository.git("tag", name);
    repository.git("reset", "-q", "--soft", "HEAD~1");
    assertThat(project.compile(schema("a", "b", "c")))
        .as("0001 is no history yet")
        .containsExactly("Wrote migrations/0001_change_b_c.sql 2");
  }

  @Test
  void aDanglingRepository() throws IOException {
    compileAndCommit(A);
    Files.move(repository.root.resolve(".git"), directory.resolve("elsewhere"));
    for (String target : List.of("nowhere", "../elsewhere/refs")) {
      Files.createSymbolicLink(repository.root.resolve(".git"), Path.of(target));
      assertThat(project.compile(AB).get(0)).as(target).startsWith("GitFailed");
      Files.delete(repository.root.resolve(".git"));
    }
    Files.writeString(repository.root.resolve(".git"), "gitdir: nowhere\n");
    assertThat(project.compile(AB).get(0)).startsWith("GitFailed");
    Files.writeString(repository.root.resolve(".git"), "gitdir: ../elsewhere\n");
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
  }

  @Test
  void aLinkToARepositoryIsOne() throws IOException {
    compileAndCommit(A);
    Files.move(repository.root.resolve(".git"), directory.resolve("elsewhere"));
    Files.createSymbolicLink(repository.root.resolve(".git"), Path.of("../elsewhere"));
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
  }

  @Test
  void withoutAGitProgramNothingIsWritten() {
    compileAndCommit(A);
    Map<String, String> before = project.texts();
    project.variables = Map.of("PATH", directory.toString());
    assertThat(project.compile(AB).get(0)).startsWith("GitFailed").contains("PATH");
    project.check = true;
    assertThat(project.compile(A).get(0)).startsWith("GitFailed");
    assertThat(project.texts()).isEqualTo(before);
    project.check = false;
    assertThat(project.compile(A)).as("nothing to ask").containsExactly("settled");
    Project outside = new Project(directory.resolve("outside/migrations"));
    outside.variables = project.variables;
    assertThat(outside.compile(A).get(0)).startsWith("Wrote migrations/0000_initial_schema.sql");
  }

  /** The tests run in the processor's folder, so a relative entry of PATH leads below it. */
  @Test
  void aGitProgramOfTheCheckoutIsNotRun() throws IOException {
    compileAndCommit(A);
    Path checkout = Files.createDirectories(Path.of("target/hostile-checkout"));
    script(checkout.resolve("git"), "touch '" + canary + "'");
    project.variables = Map.of("PATH", checkout + ":" + ":.:" + System.getenv("PATH"));
    assertThat(project.compile(AB)).containsExactly("Wrote migrations/0001_change_b.sql 1");
    assertThat(canary).doesNotExist();
  }

  /** Each is stopped, and the lock is free again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sleep 300",
        "sleep 300 & exit 0",
        "(sleep 300 &) ; exit 0",
        "sleep 300 & sleep 300",
        "trap '' TERM; while :; do sleep 1; done",
        "nohup sh -c 'sleep 300' & exec \"$REAL_GIT\" \"$@\"",
        "(sleep 300 &); exec \"$REAL_GIT\" \"$@\""
      })
  void aGitThatLeavesProcessesBehind(String command) throws IOException {
    compileAndCommit(A);
    Path bin = Files.createDirectories(directory.resolve("bin"));
    String marked = "export SCHEMAC_TEST=" + directory + " REAL_GIT=" + GitProgramTest.real();
    script(bin.resolve("git"), marked + "\n" + command);
    project.variables = Map.of("PATH", bin + ":" + System.getenv("PATH"));
    project.patience = Duration.ofSeconds(1);
    String told = project.compile(AB).get(0);
    assertThat(told)
        .startsWith(command.contains("REAL_GIT") ? "Wrote migrations/0001" : "GitFailed");
    assertThat(left()).as("processes of git that are still there").isEmpty();
    project.variables = Map.of();
    assertThat(project.compile(schema("a", "b", "c")))
        .as("the lock is free")
        .containsExactly("Wrote migrations/0001_change_b_c.sql 2");
  }

  @AfterEach
  void stopWhatIsLeft() throws IOException {
    for (String process : left()) {
      long id = Long.parseLong(process.substring(0, process.indexOf(' ')));
      ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** The processes that have the mark of this test in their environment: Linux alone shows it. */
  private List<String> left() throws IOException {
    if (!Files.exists(Path.of("/proc/self/environ"))) {
      return List.of();
    }
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(process -> process.getFileName().toString().matches("[0-9]+"))
          .filter(process -> read(process.resolve("environ")).contains("SCHEMAC_TEST=" + directory))
          .map(
              process ->
                  process.getFileName() + " " + read(process.resolve("cmdline")).replace('\0', ' '))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
