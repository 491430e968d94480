package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations folders in which something is wrong or unusual, seen from a whole compile. */
class FolderTest {

  private static final String USERS =
      "package shop; import dev.schemac.*; @Table(\"users\") class Users { @PrimaryKey long id; }";

  private static final String INITIAL = "0000_initial_schema.sql";
  private static final String SNAPSHOT = "schema.json";

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/Users.java", USERS);
  }

  @ParameterizedTest
  @EnumSource
  void aFileInPlaceOfTheFolder(TestCompiler compiler) throws IOException {
    Files.writeString(project.migrations(), "not a folder");
    assertRefused(compiler, "FolderUnusable", "Nothing was changed");
    assertThat(project.migrations()).hasContent("not a folder");
  }

  @ParameterizedTest
  @EnumSource
  void aFileInPlaceOfAFolderAbove(TestCompiler compiler) throws IOException {
    Files.writeString(project.root().resolve("db"), "not a folder");
    CompileResult result = into(compiler, project.root().resolve("db/migrations"));
    assertThat(result.errors()).singleElement().asString().contains("[schemac:FolderUnusable]");
  }

  /** No file system takes such a name, not even from the superuser. */
  @ParameterizedTest
  @EnumSource
  void aFolderThatCannotBeCreated(TestCompiler compiler) {
    CompileResult result = into(compiler, project.root().resolve("x".repeat(300)));
    assertThat(result.errors()).singleElement().asString().contains("[schemac:FolderUnusable]");
  }

  @ParameterizedTest
  @EnumSource
  void aFolderThatCannotBeWritten(TestCompiler compiler) throws IOException {
    project.build(compiler);
    Map<String, String> before = project.folder();
    assumeThat(project.migrations().toFile().setWritable(false)).isTrue();
    try {
      // The superuser writes all the same; DiskTest has a folder that is read only for all.
      assumeThat(Files.isWritable(project.migrations())).isFalse();
      project.source("shop/Users.java", USERS.replace("long id;", "long id; String email;"));
      assertRefused(compiler, "FolderUnusable", "Nothing was changed");
      assertThat(project.folder()).isEqualTo(before);
      project.source("shop/Users.java", USERS);
      assertThat(project.build(compiler).errors()).as("up to date").isEmpty();
    } finally {
      assertThat(project.migrations().toFile().setWritable(true)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSymbolicLinkIsFollowed(TestCompiler compiler) throws IOException {
    Path real = Files.createDirectories(project.root().resolve("real"));
    Files.createSymbolicLink(project.migrations(), real);
    assertThat(project.build(compiler).errors()).isEmpty();
    assertThat(real.resolve(INITIAL)).exists();
    assertThat(Files.isDirectory(project.migrations(), LinkOption.NOFOLLOW_LINKS)).isFalse();
    Map<String, String> before = project.folder();
    Files.delete(project.migrations());
    Files.move(real, project.migrations());
    assertThat(project.build(compiler).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  /** The sources' path is seen from the folder's real place, whatever way leads to them. */
  @ParameterizedTest
  @EnumSource
  void aProjectMayBeReachedThroughASymbolicLink(TestCompiler compiler) throws IOException {
    project.build(compiler);
    Map<String, String> before = project.folder();
    TestProject linked =
        new TestProject(Files.createSymbolicLink(temp.resolve("link"), project.root()));
    assertThat(linked.build(compiler).errors()).isEmpty();
    assertThat(project.folder()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void theFolderMayBeInsideTheModule(TestCompiler compiler) {
    Path resources = project.root().resolve("src/main/resources/db/migration");
    assertThat(into(compiler, resources).errors()).isEmpty();
    assertThat(resources.resolve(INITIAL)).exists();
  }

  @ParameterizedTest
  @EnumSource
  void theFolderMayStandAmongTheSources(TestCompiler compiler) {
    Path packages = project.sources().resolve("shop");
    assertThat(into(compiler, packages).errors()).isEmpty();
    assertThat(into(compiler, packages).errors()).isEmpty();
    assertThat(packages.resolve(INITIAL)).exists();
  }

  @ParameterizedTest
  @EnumSource
  void foldersAboveAreCreatedToo(TestCompiler compiler) {
    Path deep = project.root().resolve("a/b c/d");
    assertThat(into(compiler, deep).errors()).isEmpty();
    assertThat(deep.resolve(INITIAL)).exists();
  }

  @ParameterizedTest
  @EnumSource
  void aSnapshotWithConflictMarkers(TestCompiler compiler) {
    project.build(compiler);
    String ours = project.migration(SNAPSHOT);
    String theirs = ours.replace("users", "people");
    String merged = "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> feature\n";
    TestProject.write(project.migrations().resolve(SNAPSHOT), merged);
    assertRefused(compiler, "MergeConflict", "schemac.rebase=feature");
    assertThat(project.migration(SNAPSHOT)).isEqualTo(merged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "{",
        "[]",
        "null",
        "{}",
        "{\"format\": 2}",
        "{\"format\": \"1\"}",
        "\u00ef"
      })
  void aSnapshotThatIsNone(String text) throws IOException {
    project.build();
    Path snapshot = project.migrations().resolve(SNAPSHOT);
    Files.write(snapshot, text.getBytes(StandardCharsets.ISO_8859_1));
    Map<String, String> before = bytes();
    assertRefused(TestCompiler.JAVAC, "SnapshotBroken", "Restore it from git");
    assertThat(bytes()).isEqualTo(before);
  }

  static IntStream cuts() {
    return IntStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void aSnapshotThatIsCutOff(int twentieths) throws IOException {
    project.build();
    Path snapshot = project.migrations().resolve(SNAPSHOT);
    byte[] whole = Files.readAllBytes(snapshot);
    // The last line feed may be missing.
    int length = (whole.length - 2) * twentieths / 20;
    Files.write(snapshot, Arrays.copyOf(whole, length));
    Map<String, String> before = bytes();
    assertRefused(TestCompiler.JAVAC, "SnapshotBroken", "Restore it from git");
    assertThat(bytes()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void migrationsWithoutASnapshot(TestCompiler compiler) {
    TestProject.write(project.migrations().resolve("0000_old.sql"), "CREATE TABLE old ();\n");
    assertRefused(compiler, "SnapshotMissing", "-Aschemac.baseline=true");
    assertThat(project.folder()).containsOnlyKeys("0000_old.sql");
  }

  @ParameterizedTest
  @EnumSource
  void aSnapshotThatIsAFolder(TestCompiler compiler) throws IOException {
    Files.createDirectories(project.migrations().resolve(SNAPSHOT));
    assertRefused(compiler, "FolderUnusable", "schema.json is a folder. Nothing was changed");
    assertThat(project.migrations()).isDirectoryNotContaining("glob:**[!n]");
    Files.delete(project.migrations().resolve(SNAPSHOT));
    Files.createDirectories(project.migrations().resolve(INITIAL));
    assertRefused(compiler, "FolderUnusable", INITIAL + " is a folder. Nothing was changed");
  }

  /** Only names say where a class beside another one is declared, so the texts are searched. */
  @ParameterizedTest
  @EnumSource
  void aPipeAmongTheSourcesIsNotRead(TestCompiler compiler) throws Exception {
    project.source("shop/Beside.java", "package shop; class Beside {} " + beside("@Index"));
    assertThat(project.build(compiler).errors()).isEmpty();
    for (String name : List.of("shop/Aaa.java", "shop/package-info.java")) {
      Path pipe = project.sources().resolve(name);
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    }
    project.source("shop/Beside.java", "package shop; class Beside {} " + beside("@Unique"));
    assertThat(project.compileOnly(compiler, List.of("shop/Beside.java")).errors()).isEmpty();
    assertThat(project.migration(INITIAL)).contains("UNIQUE (code)");
  }

  private static String beside(String annotation) {
    return "@dev.schemac.Table(\"codes\") class Code { @dev.schemac."
        + annotation.substring(1)
        + " long code; }";
  }

  private CompileResult into(TestCompiler compiler, Path migrations) {
    return compiler.compile(
        project.sourceFiles(),
        project.output(),
        TestProject.classPath(),
        List.of("-Aschemac.migrations=" + migrations, "-Aschemac.mode=write"));
  }

  private Map<String, String> bytes() throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(project.migrations())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        bytes.put(file.toString(), Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }

  private void assertRefused(TestCompiler compiler, String id, String advice) {
    assertThat(project.build(compiler).errors())
        .singleElement()
        .asString()
        .contains("[schemac:" + id + "]")
        .contains(advice);
  }
}
