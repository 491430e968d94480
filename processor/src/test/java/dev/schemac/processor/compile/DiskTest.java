package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disks that are full or read only, seen from a whole compile. {@code CrashTest} fails each
 * operation alone, without a compiler.
 */
class DiskTest {

  private static final String NO_CLASSES = "-Aschemac.classes=false";

  private static final String USERS =
      "package shop; import dev.schemac.*; @Table(\"users\") class Users { @PrimaryKey long id; }";

  private static final String MORE = USERS.replace("long id;", "long id; @Index String email;");

  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void root() throws IOException {
    root = Files.createDirectories(temp.resolve("project")).toRealPath();
  }

  /** With each number of free blocks up to enough; the history is one draft, or one file more. */
  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "none"})
  void aFullDiskLeavesTheOldStateAndTheNextCompileMendsIt(String base) throws IOException {
    String[] options = {NO_CLASSES, "-Aschemac.base=" + base};
    try (MountedDisk disk = MountedDisk.small(root)) {
      TestProject project = new TestProject(disk.seen());
      TestProject twin = new TestProject(temp.resolve("twin"));
      twin.source("shop/Users.java", USERS);
      assertThat(twin.build(options).errors()).isEmpty();
      Map<String, String> before = twin.folder();
      twin.source("shop/Users.java", MORE);
      assertThat(twin.build(options).errors()).isEmpty();
      Map<String, String> after = twin.folder();
      int full = 0;
      for (boolean fits = false; !fits; ) {
        project.source("shop/Users.java", MORE);
        TestProject.deleteTree(project.migrations());
        before.forEach((name, text) -> TestProject.write(project.migrations().resolve(name), text));
        disk.fill(full);
        CompileResult result = compile(disk, options);
        fits = result.errors().isEmpty();
        if (!fits) {
          full++;
          assertThat(result.errors())
              .singleElement()
              .asString()
              .contains("[schemac:FolderUnusable]", "No space left", "Nothing was changed");
          assertThat(project.folder()).isEqualTo(before);
          Files.delete(disk.seen().resolve("ballast"));
          assertThat(compile(disk, options).errors()).isEmpty();
        }
        assertThat(project.folder()).as(full + " free blocks").isEqualTo(after);
      }
      assertThat(full).isGreaterThan(1);
    }
  }

  /** There is no folder yet, and none is left behind. */
  @Test
  void theFirstMigrationOnAFullDisk() throws IOException {
    try (MountedDisk disk = MountedDisk.small(root)) {
      TestProject project = new TestProject(disk.seen());
      project.source("shop/Users.java", USERS);
      disk.fill(1);
      assertThat(compile(disk, NO_CLASSES).errors())
          .singleElement()
          .asString()
          .contains("[schemac:FolderUnusable]", "No space left");
      assertThat(project.migrations()).doesNotExist();
      Files.delete(disk.seen().resolve("ballast"));
      assertThat(compile(disk, NO_CLASSES).errors()).isEmpty();
      assertThat(project.folder()).hasSize(3);
    }
  }

  /** Where only the class files have no room, the compile says so and no migration is written. */
  @Test
  void noRoomForTheTableClasses() throws IOException {
    try (MountedDisk disk = MountedDisk.small(root)) {
      TestProject project = new TestProject(temp.resolve("elsewhere"));
      project.source("shop/Users.java", USERS);
      disk.fill(0);
      CompileResult result = disk.compile(project.sourceFiles(), root, project.options());
      assertThat(result.errors())
          .singleElement()
          .asString()
          .contains("[schemac:ClassNotWritten] UsersTable cannot be written", "No space left");
      assertThat(project.migrations()).doesNotExist();
      Files.delete(disk.seen().resolve("ballast"));
      assertThat(disk.compile(project.sourceFiles(), root, project.options()).errors()).isEmpty();
      assertThat(project.folder()).hasSize(3);
    }
  }

  /** The bundle is a copy: the migrations are there, and the next compile copies them again. */
  @Test
  void noRoomForTheBundle() throws IOException {
    try (MountedDisk disk = MountedDisk.small(root)) {
      TestProject project = new TestProject(temp.resolve("elsewhere"));
      project.source("shop/Users.java", USERS);
      List<String> options = project.options(NO_CLASSES, "-Aschemac.bundle=db/migration");
      disk.fill(0);
      assertThat(disk.compile(project.sourceFiles(), root, options).errors().toString())
          .contains("[schemac:BundleFailed]", "No space left");
      Map<String, String> written = project.folder();
      Files.delete(disk.seen().resolve("ballast"));
      assertThat(disk.compile(project.sourceFiles(), root, options).errors()).isEmpty();
      assertThat(project.folder()).isEqualTo(written);
      assertThat(disk.seen().resolve("db/migration/0000_initial_schema.sql"))
          .hasContent(project.migration("0000_initial_schema.sql"));
    }
  }

  @Test
  void aReadOnlyFolderIsRefusedOnlyWhereSomethingIsToBeWritten() throws IOException {
    TestProject project = new TestProject(root);
    project.source("shop/Users.java", USERS);
    assertThat(project.build(NO_CLASSES).errors()).isEmpty();
    Map<String, String> before = project.folder();
    try (MountedDisk disk = MountedDisk.readOnly(root)) {
      assertThat(compile(disk, NO_CLASSES).errors()).as("up to date").isEmpty();
      assertThat(compile(disk, NO_CLASSES, "-Aschemac.mode=check").errors()).isEmpty();
      project.source("shop/Users.java", MORE);
      assertThat(compile(disk, NO_CLASSES).errors())
          .singleElement()
          .asString()
          .contains("[schemac:FolderUnusable]", "Read-only", "Nothing was changed");
      assertThat(project.folder()).isEqualTo(before);
    }
    assertThat(project.build(NO_CLASSES).errors()).isEmpty();
    assertThat(project.migration("0000_initial_schema.sql")).contains("email");
  }

  private CompileResult compile(MountedDisk disk, String... more) throws IOException {
    Path output = Files.createDirectories(temp.resolve("classes"));
    List<String> options = new ArrayList<>(List.of("-Aschemac.migrations=" + root + "/migrations"));
    if (List.of(more).stream().noneMatch(option -> option.contains("mode="))) {
      options.add("-Aschemac.mode=write");
    }
    options.addAll(List.of(more));
    return disk.compile(List.of(root.resolve("src/main/java/shop/Users.java")), output, options);
  }
}
