package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Journals of many lines, which anybody can put into a checkout. That they are done with shows that
 * the work grows with their length: with its square, each of these would take minutes.
 */
class LongJournalTest {

  private static final int LINES = 20_000;
  private static final Schema A = schema("a");

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void committed() {
    Repository repository = Repository.init(directory.resolve("repository"));
    project = new Project(repository.root.resolve("migrations"));
    project.compile(A);
    repository.commit("start");
  }

  private void unmerged(List<String> ours, List<String> theirs) {
    String json = project.text("schema.json");
    int end = json.lastIndexOf("\n  ]");
    project.write(
        "schema.json",
        json.substring(0, end)
            + ",\n<<<<<<< HEAD\n    "
            + String.join(",\n    ", ours)
            + "\n=======\n    "
            + String.join(",\n    ", theirs)
            + "\n>>>>>>> other"
            + json.substring(end));
  }

  private static List<String> lines(String name, String rest) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= LINES / 2; i++) {
      String file = "%04d_%s.sql".formatted(i, name);
      lines.add(
          "{\"files\": {\"%s\": \"%012x\"}, \"schema\": \"%012x\"%s}"
              .formatted(file, i, i, rest.replace("%", String.valueOf(i))));
    }
    return lines;
  }

  @Test
  void unmerged() {
    unmerged(lines("ours", ""), lines("theirs", ""));
    assertThat(project.compile(A).get(0)).startsWith("MergeConflict");
    project.rebase = "HEAD";
    assertThat(project.compile(A)).containsExactly("Wrote migrations/schema.json 0");
    assertThat(project.compile(A)).containsExactly("UpToDate 1");
  }

  @Test
  void unmergedWithIntents() {
    String drop = ", \"intents\": [[\"DroppedColumn\", \"a\", \"c%\"]]";
    String rename = ", \"intents\": [[\"RenamedColumn\", \"a\", \"c%\", \"d%\"]]";
    unmerged(lines("ours", rename), lines("theirs", drop));
    project.rebase = "HEAD";
    assertThat(project.compile(A)).containsExactly("Wrote migrations/schema.json 0");
  }

  @Test
  void withTheFilesOfPersons() {
    List<String> lines = lines("ours", "");
    for (int i = 1; i <= 500; i++) {
      project.write("%04d_ours.sql".formatted(i), "SELECT " + i + ";\n");
      project.write("%04d_mine.sql".formatted(i + LINES), "SELECT " + i + ";\n");
    }
    unmerged(lines, List.of());
    project.rebase = "HEAD";
    assertThat(project.compile(A))
        .filteredOn(line -> line.startsWith("RenumberedEdited"))
        .hasSize(500);
    assertThat(project.scripts()).hasSize(1001).contains("01000_mine.sql");
  }
}
