package dev.schemac.core.history.snapshot;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.history.Project;
import dev.schemac.core.history.Repository;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The formats of the snapshot. Each has a folder that the schemac that brought it wrote and nothing
 * writes anew: {@code history/formats/<number>} in the test resources.
 */
class SnapshotFormatTest {

  private static final Path FORMATS = Path.of("src/test/resources/history/formats");
  private static final Schema A = schema("a");
  private static final String NEWER =
      "SnapshotTooNew migrations/schema.json 99 " + SnapshotFormat.newest().number();

  @TempDir Path directory;

  private static String golden(SnapshotFormat format) throws IOException {
    return Files.readString(FORMATS.resolve(format.number() + "/schema.json"));
  }

  private static String withFormat(String json, Object number) {
    return json.replaceFirst("\"format\": [0-9]+", "\"format\": " + number);
  }

  @ParameterizedTest
  @EnumSource
  void eachIsReadAndWrittenBack(SnapshotFormat format) throws Exception {
    String text = golden(format);
    Snapshot snapshot = SnapshotReader.read(text);
    assertThat(snapshot.format()).isEqualTo(format);
    assertThat(SnapshotWriter.write(snapshot)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FIRST")
  void whatCameWithOneNeedsIt(SnapshotFormat format) throws Exception {
    String lower = withFormat(golden(format), format.number() - 1);
    assertThatThrownBy(() -> SnapshotReader.read(lower))
        .isInstanceOf(SnapshotException.class)
        .isNotInstanceOf(NewerFormatException.class)
        .hasMessage(
            "it says format %d and has what came with format %d",
            format.number() - 1, format.number());
    Snapshot read = SnapshotReader.read(golden(format));
    Snapshot neverWritten =
        new Snapshot(
            SnapshotFormat.FIRST,
            read.sources(),
            read.schema(),
            read.origins(),
            read.previousState(),
            read.journal());
    assertThat(SnapshotWriter.write(neverWritten)).isEqualTo(golden(format));
  }

  @ParameterizedTest
  @EnumSource
  void oneThatUsesNothingNewerKeepsItsFormat(SnapshotFormat format) {
    Project project = project();
    project.compile(A);
    assertThat(project.text("schema.json")).startsWith("{\n  \"format\": 1,\n");
    String json = withFormat(project.text("schema.json"), format.number());
    project.write("schema.json", json);
    assertThat(project.compile(A)).containsExactly("settled");
    assertThat(project.compile(schema("a", "b")).get(0)).startsWith("Wrote");
    project.compile(A);
    assertThat(project.text("schema.json")).isEqualTo(json);
  }

  @Test
  void aNewerOneAsksForTheNewerSchemac() {
    Project project = project();
    project.compile(A);
    String json = withFormat(project.text("schema.json"), 99);
    String body = json.replace("\n  \"format\": 99,", "");
    for (String newer :
        List.of(
            json,
            json.replace("\"tables\": {", "\"views\": {\"v\": [1]},\n  \"tables\": {"),
            json.replace("\"uuid\"", "\"uuid\", \"storage\": \"plain\""),
            json.replace("{\"type\": \"uuid\"}", "[\"uuid\"]"),
            body.replaceFirst("\\{", "{\n  \"views\": {},")
                .replaceFirst("]\n}\n$", "],\n  \"format\": 99\n}\n"),
            json.replaceFirst("\\{\n", "{\n<<<<<<< HEAD\n  \"format\": 1,\n=======\n")
                .replaceFirst("99,\n", "99,\n>>>>>>> other\n"))) {
      assertThat(newer).contains("99");
      project.write("schema.json", newer);
      Map<String, String> texts = project.texts();
      for (String rebase : new String[] {null, "HEAD"}) {
        project.rebase = rebase;
        assertThat(project.compile(schema("a", "b"))).as(newer).containsExactly(NEWER);
      }
      assertThat(project.texts()).isEqualTo(texts);
    }
  }

  @Test
  void aNewerOneInGitAsksForItToo() {
    Repository repository = Repository.init(directory.resolve("repository"));
    Project project = new Project(repository.root.resolve("migrations"));
    project.compile(A);
    String json = project.text("schema.json");
    project.write("schema.json", withFormat(json, 99));
    repository.commit("written by a newer schemac");
    project.write("schema.json", json);
    String newer = NEWER.replace("migrations/", "HEAD:migrations/");
    assertThat(project.compile(schema("a", "b"))).containsExactly(newer);
    project.rebase = "HEAD";
    assertThat(project.compile(schema("a", "b"))).containsExactly(newer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "99999999999", "123456789012345678901234567890"})
  void howeverMuchNewer(String number) {
    String json = withFormat("{\"format\": 1, \"new\": true}", number);
    assertThatThrownBy(() -> SnapshotReader.read(json)).isInstanceOf(NewerFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1e2", "\"1\"", "null", "[]", "{}", "true"})
  void whatIsNoFormat(String number) throws Exception {
    String json = withFormat(golden(SnapshotFormat.FIRST), number);
    assertThatThrownBy(() -> SnapshotReader.read(json))
        .isInstanceOf(SnapshotException.class)
        .isNotInstanceOf(NewerFormatException.class);
  }

  private Project project() {
    return new Project(directory.resolve("migrations"));
  }
}
