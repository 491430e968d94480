package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random entities: schemac's tables are those that Hibernate exports. {@code
 * -Dschemac.test.entities=2000} draws so many models, {@code -Dschemac.test.seed=17} begins with
 * that one. A model that differs is made smaller before it is shown.
 */
class DrawnEntitiesTest {

  private static final int COUNT = Integer.getInteger("schemac.test.entities", 100);
  private static final long FIRST = Long.getLong("schemac.test.seed", 1);

  /** So many models do not prove nothing by chance, as one that is run again alone may. */
  private static final int PROVING = 50;

  private static final int ROWS = Integer.getInteger("schemac.test.rows", 6);

  private final Map<String, Integer> stored = new TreeMap<>();
  private final JpaComparison comparison = new JpaComparison();

  @TempDir Path temp;
  private int folders;

  @Test
  void tablesAreHibernates() {
    int refusedByHibernate = 0;
    try (comparison) {
      for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
        Setting setting = Setting.all().get((int) (seed % Setting.all().size()));
        List<EntityClass> classes = RandomEntities.draw(seed, setting.naming(), "Q");
        JpaComparison.Outcome outcome = outcome(classes, setting);
        if (!outcome.hibernateFailure().isEmpty()) {
          refusedByHibernate++;
        } else if (!outcome.same() && !asksForName(outcome)) {
          fail(seed, setting, classes, outcome);
        } else if (outcome.same() && seed % ROWS == 0) {
          store(seed, setting);
        }
      }
    }
    System.out.printf(
        "%s: %d models from seed %d, %d of them not taken by Hibernate, of the entities of each %d.: %s%n",
        getClass().getSimpleName(), COUNT, FIRST, refusedByHibernate, ROWS, stored);
    if (COUNT >= PROVING) {
      assertThat(stored.getOrDefault("stored", 0))
          .as("%s", stored)
          .isGreaterThanOrEqualTo(stored.getOrDefault("not stored", 0));
      assertThat(refusedByHibernate).as("models that prove nothing").isLessThan(1 + COUNT / 10);
    }
  }

  /** Hibernate stores an object of each entity in schemac's tables and reads it. */
  private void store(long seed, Setting setting) {
    for (String line : comparison.storeEach(temp.resolve("model" + (folders - 1)), setting)) {
      assertThat(line)
          .as("again: -Dschemac.test.entities=1 -Dschemac.test.rows=1 -Dschemac.test.seed=%d", seed)
          .matches(JpaComparison.STORED);
      stored.merge(line.endsWith(": stored") ? "stored" : "not stored", 1, Integer::sum);
    }
  }

  /**
   * Where Hibernate puts two collections into one table (rule 50), and where PostgreSQL cuts a
   * name, schemac asks for another name.
   */
  private static boolean asksForName(JpaComparison.Outcome outcome) {
    return !outcome.refusals().isEmpty()
        && outcome.refusals().stream()
            .allMatch(
                it ->
                    it.text().contains(" with one table '")
                        || it.text().contains("[schemac:NameTooLong]"));
  }

  private void fail(
      long seed, Setting setting, List<EntityClass> classes, JpaComparison.Outcome outcome) {
    String kind = outcome.kinds().iterator().next();
    List<EntityClass> smallest = SmallestModel.of(classes, fewer -> differs(fewer, setting, kind));
    throw new AssertionError(
        "run again with -Dschemac.test.entities=1 -Dschemac.test.seed=%d%n%s%n%s%n%s%nin all: %s"
            .formatted(
                seed, setting, text(smallest), outcome(smallest, setting).text(), outcome.text()));
  }

  private boolean differs(List<EntityClass> classes, Setting setting, String kind) {
    try {
      JpaComparison.Outcome outcome = outcome(classes, setting);
      return outcome.hibernateFailure().isEmpty() && outcome.kinds().contains(kind);
    } catch (HibernateExport.InvalidEntities e) {
      return false;
    }
  }

  private JpaComparison.Outcome outcome(List<EntityClass> classes, Setting setting) {
    try {
      Path folder = Files.createDirectories(temp.resolve("model" + folders++));
      return comparison.compare(EntityModel.of(text(classes)), setting, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<EntityClass> classes) {
    return classes.stream().map(EntityClass::text).collect(Collectors.joining("\n"));
  }
}
