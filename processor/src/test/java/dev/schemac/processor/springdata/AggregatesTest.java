package dev.schemac.processor.springdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Aggregates written for each rule: Spring Data JDBC saves, loads, changes and deletes them in the
 * tables that schemac's first migration makes. What cannot be decided is refused.
 *
 * <p>{@code -Dschemac.test.models=map.*} takes those whose names match, {@code
 * -Dschemac.test.settings=all} each with both versions of Spring Data on both servers.
 */
class AggregatesTest {

  @TempDir Path temp;

  @ParameterizedTest(name = "{0}, {1}, PostgreSQL {2}")
  @MethodSource("models")
  void springDataSavesAndLoads(AggregateModel model, SpringDataVersion version, int postgres) {
    TestProject project = new TestProject(temp);
    project.setLibraries(version.jars().toArray(new Path[0]));
    project.source("shop/Aggregates.java", model.source());
    CompileResult result = project.build("-Aschemac.springData=true", "-Xlint:none", "-parameters");
    if (!model.refusal().isEmpty()) {
      assertThat(result.errors())
          .as(result.output())
          .anySatisfy(error -> assertThat(error.text()).containsPattern(model.refusal()));
      assertThat(project.folder()).isEmpty();
      return;
    }
    assertThat(result.errors()).as(result.output()).isEmpty();
    try (TestDatabase database = PostgresServer.of(postgres).newDatabase()) {
      SqlFiles.of(project).apply(database);
      List<String> lines = SpringData.of(version).run("Aggregates", project.output(), database);
      assertThat(lines).as(String.valueOf(project.folder())).isNotEmpty();
      assertThat(lines)
          .as(String.valueOf(project.folder()))
          .allSatisfy(line -> assertThat(line).endsWith(": ok"));
    }
  }

  static Stream<Arguments> models() {
    boolean all = System.getProperty("schemac.test.settings", "").equals("all");
    List<Arguments> runs = new ArrayList<>();
    for (AggregateModel model : AggregateModel.all()) {
      int turn = runs.size() % 2;
      for (SpringDataVersion version : SpringDataVersion.values()) {
        for (int postgres : List.of(15, 18)) {
          boolean inTurn = version.ordinal() == turn || !model.isFor(SpringDataVersion.THREE);
          boolean first = postgres == (turn == 0 ? 15 : 18);
          if (model.isFor(version) && (all || (inTurn && first))) {
            runs.add(arguments(model, version, postgres));
          }
        }
      }
    }
    return runs.stream();
  }
}
