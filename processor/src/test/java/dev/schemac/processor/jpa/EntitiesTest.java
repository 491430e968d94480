package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entities written for each rule: schemac's tables are Hibernate's, Hibernate boots on them with
 * {@code hbm2ddl.auto=validate}, stores an object of each entity there and reads it. What cannot be
 * decided is refused.
 *
 * <p>{@code -Dschemac.test.models=enum.*} takes those whose names match, {@code
 * -Dschemac.test.settings=all} each with both Hibernates and both naming strategies.
 */
class EntitiesTest {

  private static final JpaComparison COMPARISON = new JpaComparison();

  @TempDir Path temp;

  @AfterAll
  static void giveBack() {
    COMPARISON.close();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("models")
  void tablesAreHibernates(String name, Setting setting, ModelFile file) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("project"));
    JpaComparison.Outcome outcome = COMPARISON.compare(file.model(), setting, folder);
    String found = "%n%s%n%s%n%s".formatted(setting, file.text(), outcome.text());
    String hibernateRefusal = file.hibernateRefusal(setting);
    String refusal = file.refusal(setting);
    if (hibernateRefusal.isEmpty()) {
      assertThat(outcome.hibernateFailure()).as(found).isEmpty();
    } else {
      assertThat(outcome.hibernateFailure()).as(found).containsPattern(hibernateRefusal);
    }
    if (refusal.isEmpty()) {
      assertThat(outcome.refusals()).as(found).isEmpty();
    } else {
      assertThat(outcome.refusals())
          .as(found)
          .anySatisfy(error -> assertThat(error.text()).containsPattern(refusal));
    }
    String difference = file.difference(setting);
    assertThat(others(outcome.missing(), difference)).as(found).isEmpty();
    assertThat(others(outcome.surplus(), difference)).as(found).isEmpty();
    if (refusal.isEmpty() && hibernateRefusal.isEmpty() && file.hasRows(setting)) {
      assertThat(COMPARISON.storeAndRead(folder, setting)).as(found).isNotEmpty();
    }
  }

  private static List<String> others(List<String> lines, String difference) {
    return lines.stream().filter(line -> !line.matches(difference)).toList();
  }

  static Stream<Arguments> models() {
    List<Setting> settings = Setting.all();
    boolean all = System.getProperty("schemac.test.settings", "").equals("all");
    List<Arguments> models = new ArrayList<>();
    for (ModelFile file : ModelFile.all()) {
      // Hibernate 6 as Spring names things, 7 as the specification does, in turn.
      Setting inTurn = settings.get(models.size() % 2 == 0 ? 0 : 3);
      Setting other = settings.get(models.size() % 2 == 0 ? 3 : 0);
      List<Setting> chosen = List.of(file.isFor(inTurn) ? inTurn : other);
      for (Setting setting : all ? settings : chosen) {
        if (file.isFor(setting)) {
          models.add(arguments(file.name(), setting, file));
        }
      }
    }
    return models.stream();
  }
}
