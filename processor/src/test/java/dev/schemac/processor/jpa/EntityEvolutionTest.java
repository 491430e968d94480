package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drawn entities that change step by step while their tables hold rows: after each migration the
 * database is that of the new classes alone, what nobody gave up is still there, and Hibernate
 * validates it, reads the same objects and stores more. {@code -Dschemac.test.entities=400} draws
 * so many models, {@code -Dschemac.test.seed=17} begins with that one.
 */
class EntityEvolutionTest {

  private static final int COUNT = Integer.getInteger("schemac.test.entities", 8);
  private static final long FIRST = Long.getLong("schemac.test.seed", 1);
  private static final List<EditKind> KINDS =
      Stream.of(EditKind.values())
          .filter(it -> it.name().matches(System.getProperty("schemac.test.kinds", ".*")))
          .toList();
  private static final boolean TELL = Boolean.getBoolean("schemac.test.tell");

  /** How many kinds of changes a history has. */
  private static final int PER_HISTORY = 7;

  /** How many changes of different kinds are made before one compile, at most. */
  private static final int MOST = 4;

  /** How many models are drawn for one history. */
  private static final int MODELS = 1000;

  @TempDir Path temp;
  private final TestDatabase migrated = PostgresServer.of(15).newDatabase();
  private final TestDatabase alone = PostgresServer.of(15).newDatabase();
  private final Map<EditKind, Map<String, Integer>> outcomes = new EnumMap<>(EditKind.class);

  /** By how many changes a step had, how many steps there were. */
  private final Map<Integer, Integer> together = new TreeMap<>();

  private int models;
  private int failures;
  private int values;

  @Test
  void theDatabaseIsThatOfTheNewClasses() throws IOException {
    try (migrated;
        alone) {
      for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
        run(seed);
      }
    }
    System.out.printf(
        "EntityEvolutionTest: %d histories from seed %d of %d models, steps by changes %s, %d values read,%n%s%n",
        COUNT, FIRST, models, together, values, outcomes.toString().replace("}, ", "}\n"));
    assertThat(failures).isZero();
    if (COUNT * PER_HISTORY >= KINDS.size()) {
      assertThat(outcomes.keySet()).containsExactlyInAnyOrderElementsOf(KINDS);
    }
  }

  /** The next kinds in turn, on a model that has a place for them. */
  private void run(long seed) throws IOException {
    Deque<EditKind> wanted = new ArrayDeque<>();
    for (int i = 0; i < PER_HISTORY; i++) {
      wanted.add(KINDS.get((int) ((seed * PER_HISTORY + i) % KINDS.size())));
    }
    for (int model = 0; !wanted.isEmpty(); model++) {
      assertThat(model).as("models for %s of seed %s", wanted, seed).isLessThan(MODELS);
      Random random = new Random(seed * MODELS + model);
      Setting setting = Setting.all().get((int) (seed % Setting.all().size()));
      List<EntityClass> drawn = RandomEntities.draw(seed * MODELS + model, setting.naming(), "Q");
      if (edit(drawn, random, wanted.getFirst(), 0) != null
          && (model > MODELS / 2 || edit(drawn, random, wanted.getLast(), 0) != null)) {
        try {
          run(seed + "." + model, setting, drawn, random, wanted);
        } catch (AssertionError | RuntimeException e) {
          String again = "again: -Dschemac.test.entities=1 -Dschemac.test.seed=" + seed;
          if (!TELL) {
            throw new AssertionError(again, e);
          }
          failures++;
          System.out.println("FAILED " + again);
          e.printStackTrace(System.out);
          return;
        }
      }
    }
  }

  private void run(
      String name, Setting setting, List<EntityClass> drawn, Random random, Deque<EditKind> wanted)
      throws IOException {
    EntityHistory history =
        new EntityHistory(temp.resolve("model" + name), setting, drawn, migrated, alone);
    if (!history.begin()) {
      tell(name + " not taken: " + history.refusal);
      return;
    }
    models++;
    boolean single = false;
    for (int number = 0; !wanted.isEmpty(); number += MOST) {
      EntityStep step = step(history.classes(), random, wanted, number, single ? 1 : MOST);
      if (step == null) {
        break;
      }
      tell(name + " " + step.what());
      EntityHistory.Outcome outcome;
      try {
        outcome = history.change(step);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(step.what(), e);
      }
      tell(name + " " + step.kinds() + " " + outcome + history.asked + " " + history.refusal);
      boolean undone =
          outcome != EntityHistory.Outcome.MIGRATED && outcome != EntityHistory.Outcome.UP_TO_DATE;
      single = undone && step.edits().size() > 1;
      if (!single && outcome != EntityHistory.Outcome.INVALID) {
        for (EntityEdit edit : step.edits()) {
          wanted.remove(edit.kind());
          count(edit.kind(), outcome + (history.asked.isEmpty() ? "" : " " + history.asked));
        }
        together.merge(step.edits().size(), 1, Integer::sum);
      }
      if (outcome == EntityHistory.Outcome.INVALID
          || outcome == EntityHistory.Outcome.REFUSED_BY_ROWS) {
        break;
      }
    }
    values += history.values();
  }

  /** Changes of the first kind and of others that can go with it; null: there is no place. */
  private static @Nullable EntityStep step(
      List<EntityClass> classes, Random random, Deque<EditKind> wanted, int number, int most) {
    EntityEdit first = edit(classes, random, wanted.getFirst(), number);
    EntityStep step = first == null ? null : new EntityStep(List.of(first));
    int size = 1 + random.nextInt(most);
    for (EditKind kind : wanted) {
      if (step != null && kind != wanted.getFirst() && step.edits().size() < size) {
        EntityEdit more = edit(step.classes(), random, kind, number + step.edits().size());
        EntityStep longer = more == null ? null : step.with(more);
        step = longer == null ? step : longer;
      }
    }
    return step;
  }

  private static @Nullable EntityEdit edit(
      List<EntityClass> classes, Random random, EditKind kind, int number) {
    return new EntityEdits(random, classes, number).draw(kind);
  }

  private static void tell(String line) {
    if (TELL) {
      System.out.println(
          "SEED " + line.lines().findFirst().orElse("").replaceAll("(?<=.{400}).*", "…"));
    }
  }

  private void count(EditKind kind, String outcome) {
    outcomes.computeIfAbsent(kind, it -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
  }
}
