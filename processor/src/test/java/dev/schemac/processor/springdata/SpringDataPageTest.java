package dev.schemac.processor.springdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The aggregates that docs/spring-data.md shows, and the SQL that it promises. */
class SpringDataPageTest {

  private static final Path PAGE = Path.of("..", "docs", "spring-data.md");

  @TempDir Path temp;

  @Test
  void theFirstExampleIsWhatACompileWrites() throws IOException {
    String page = Files.readString(PAGE);
    TestProject project = new TestProject(Files.createDirectories(temp.resolve("project")));
    project.git("init", "-q");
    project.setLibraries(SpringDataVersion.FOUR.jars().toArray(new Path[0]));
    Files.writeString(
        project.root().resolve("schemac.properties"), blocks("properties", page).get(0));
    for (String block : blocks("java", page)) {
      project.source(block.lines().findFirst().orElseThrow().substring(3), block);
    }
    CompileResult result = project.build("-Xlint:none", "-parameters");
    assertThat(result.errors()).as(result.output()).isEmpty();
    String written = project.migration("0000_initial_schema.sql");
    assertThat(written).endsWith("\n\n" + blocks("sql", page).get(0));
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      SqlFiles.of(project).apply(database);
      assertThat(
              SpringData.of(SpringDataVersion.FOUR).run("Aggregates", project.output(), database))
          .hasSize(5)
          .allSatisfy(line -> assertThat(line).endsWith(": ok"));
    }
  }

  private static List<String> blocks(String language, String text) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
