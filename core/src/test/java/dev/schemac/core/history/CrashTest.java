package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.FailingDisk.Failure;
import dev.schemac.core.history.disk.Disk;
import dev.schemac.core.history.disk.RealDisk;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A compile is stopped at each operation on the disk; the next one ends where it would have ended.
 */
class CrashTest {

  private static final Schema A = schema("a");
  private static final Schema AB = schema("a", "b");

  @TempDir Path directory;
  private Project settings;

  /** What is there, and the compile that is stopped. */
  enum Scene {
    FIRST(AB, project -> {}),
    FIRST_OF_SEVERAL_FILES(schema("users mail"), project -> {}),
    APPENDED(
        AB,
        project -> {
          project.compile(A);
          commit(project);
        }),
    REDONE_UNDER_OTHER_NAMES(
        schema("a", "c"),
        project -> {
          project.compile(A);
          commit(project);
          project.compile(schema("a", "users mail"), FolderTest.backfill("1"));
        }),
    TAKEN_BACK(
        A,
        project -> {
          project.compile(A);
          commit(project);
          project.compile(schema("a", "users mail"), FolderTest.backfill("1"));
        }),
    MOVED_BEHIND_A_HAND_WRITTEN_FILE(
        AB,
        project -> {
          project.compile(A);
          commit(project);
          project.compile(AB);
          project.write("0001_fill.sql", "SELECT 1;\n");
        }),
    HISTORY_AT_ONCE(
        AB,
        project -> {
          project.base = HistorySettings.NO_BASE;
          project.compile(A);
        }),
    BASELINE(
        AB,
        project -> {
          project.write("V1__x.sql", "SELECT 1;\n");
          project.baseline = true;
        }),
    REBASED(
        schema("a", "m", "t"),
        project -> {
          project.compile(A);
          commit(project);
          git(project, "checkout", "-q", "-b", "topic");
          project.compile(schema("a", "t"));
          project.write("0002_fix.sql", "SELECT 2;\n");
          project.write("0003_fix.sql", "SELECT 3;\n");
          project.write("0004_more.sql", "SELECT 4;\n");
          project.write("0004_more.sql.conf", "shouldExecute=true\n");
          project.compile(schema("a", "t"));
          commit(project);
          git(project, "checkout", "-q", "main");
          project.compile(schema("a", "m"));
          commit(project);
          git(project, "checkout", "-q", "topic");
          repository(project).tryGit("merge", "main");
          project.rebase = "main";
        });

    final Schema target;
    final Consumer<Project> setUp;

    Scene(Schema target, Consumer<Project> setUp) {
      this.target = target;
      this.setUp = setUp;
    }
  }

  @ParameterizedTest
  @EnumSource(Scene.class)
  void theNextCompileFinishes(Scene scene) throws IOException {
    Project whole = project(scene, "whole");
    FailingDisk disk = compile(whole, scene, Failure.KILLED, -1);
    int operations = disk.operations();
    SortedMap<String, String> expected = whole.texts();
    assertThat(operations).isGreaterThan(2);
    for (Failure failure : Failure.values()) {
      for (int at = 0; at < operations; at++) {
        if (failure == Failure.TORN && !disk.isWrite(at)) {
          continue;
        }
        Project project = project(scene, failure + "-" + at);
        assertThat(compile(project, scene, failure, at).failed()).isTrue();
        List<String> told = compile(project, scene);
        assertThat(project.texts())
            .as("%s %s at %s: %s", scene, failure, at, told)
            .isEqualTo(expected);
        compile(project, scene);
        assertThat(project.texts()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Scene.class)
  void aFullDiskLeavesTheFolderAsItWas(Scene scene) throws IOException {
    for (int at = 0; ; at++) {
      Project project = project(scene, "full-" + at);
      boolean existed = Files.exists(project.folder);
      SortedMap<String, String> before = project.texts();
      FailingDisk disk = new FailingDisk(Failure.REFUSED, at);
      boolean[] moved = new boolean[1];
      project.disk =
          new Disk() {
            @Override
            public void createFolder(Path folder) throws IOException {
              disk.createFolder(folder);
            }

            @Override
            public void write(Path file, byte[] bytes) throws IOException {
              disk.write(file, bytes);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
              moved[0] = true;
              disk.move(from, to);
            }

            @Override
            public void delete(Path path) throws IOException {
              disk.delete(path);
            }

            @Override
            public void sync(Path folder) throws IOException {
              disk.sync(folder);
            }
          };
      List<String> told = compile(project, scene);
      if (moved[0]) {
        break;
      }
      assertThat(told)
          .as("%s at %s", scene, at)
          .singleElement()
          .asString()
          .startsWith("FolderUnusable " + project.folder + " No space left on device");
      assertThat(project.texts()).as("%s at %s", scene, at).isEqualTo(before);
      assertThat(Files.exists(project.folder)).isEqualTo(existed);
    }
  }

  private static List<String> compile(Project project, Scene scene) {
    return scene == Scene.FIRST_OF_SEVERAL_FILES
        ? project.compile(scene.target, FolderTest.backfill("1"))
        : project.compile(scene.target);
  }

  private static FailingDisk compile(Project project, Scene scene, Failure failure, int at) {
    FailingDisk disk = new FailingDisk(failure, at);
    project.disk = disk;
    try {
      compile(project, scene);
    } catch (FailingDisk.Killed e) {
      // As wanted.
    }
    project.disk = new RealDisk();
    return disk;
  }

  /** A copy of the scene, which is set up once. */
  private Project project(Scene scene, String name) throws IOException {
    Path model = directory.toRealPath().resolve("model");
    Project project = new Project(model.resolve("migrations"));
    if (!Files.exists(model)) {
      Repository.init(model);
      scene.setUp.accept(project);
      settings = project;
    }
    Path copy = directory.toRealPath().resolve(name);
    try (var files = Files.walk(model)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(model.relativize(file)));
      }
    }
    return settings.in(copy.resolve("migrations"));
  }

  private static Repository repository(Project project) {
    return new Repository(project.folder.getParent());
  }

  private static void git(Project project, String... arguments) {
    repository(project).git(arguments);
  }

  private static void commit(Project project) {
    repository(project).commit("change");
  }
}
