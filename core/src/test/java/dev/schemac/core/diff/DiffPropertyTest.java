package dev.schemac.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What holds for any two schemas. {@code -Dschemac.cases=100000} looks longer, {@code
 * -Dschemac.seed=…} at one case.
 */
class DiffPropertyTest {

  private static final int CASES = 500;

  private static DiffResult diff(Step step) {
    return Diff.between(step.base(), step.target(), step.intents(), Set.of(), Step.OPTIONS);
  }

  private static Step step(long seed) {
    Draft draft = RandomSchema.draft(seed, 4);
    return RandomEvolution.of(draft, seed).next();
  }

  private static void leadsToTarget(Step step, DiffResult result) {
    List<Finding> asked =
        result.findings().stream().filter(it -> it.id() != FindingId.INTENT_INERT).toList();
    assertThat(asked).as("findings after %s", step.mutations()).isEmpty();
    Schema reached = ChangeApplier.normalized(ChangeApplier.apply(step.base(), result.changes()));
    Schema target = ChangeApplier.normalized(step.target());
    Set<Object> differing = new LinkedHashSet<>(reached.tables().values());
    differing.addAll(target.tables().values());
    differing.removeIf(
        table -> reached.tables().containsValue(table) && target.tables().containsValue(table));
    assertThat(differing)
        .as("tables after %s by %s", step.mutations(), Described.changes(result))
        .isEmpty();
    assertThat(reached).isEqualTo(target);
  }

  @Test
  void theChangesLeadToTheTarget() {
    Seeds.forEach(
        CASES,
        seed -> {
          Step step = step(seed);
          leadsToTarget(step, diff(step));
        });
  }

  @Test
  void theyLeadThereFromAnEmptyDatabase() {
    Seeds.forEach(
        CASES / 5,
        seed -> {
          Schema schema = RandomSchema.draft(seed, 4).schema();
          DiffResult result =
              Diff.between(Schema.EMPTY, schema, Set.of(), Set.of(), DiffOptions.CONFIRM);
          assertThat(result.findings()).isEmpty();
          assertThat(ChangeApplier.apply(Schema.EMPTY, result.changes())).isEqualTo(schema);
        });
  }

  @Test
  void whatWasCarriedOutChangesNothingASecondTime() {
    Seeds.forEach(
        CASES,
        seed -> {
          Step step = step(seed);
          Set<Intent> carriedOut = new HashSet<>(diff(step).carriedOut());
          DiffResult again =
              Diff.between(step.target(), step.target(), step.intents(), carriedOut, Step.OPTIONS);
          assertThat(again.changes()).as("changes after %s", step.mutations()).isEmpty();
          assertThat(again.findings()).as("findings after %s", step.mutations()).isEmpty();
        });
  }

  @Test
  void aSchemaDoesNotDifferFromItself() {
    Seeds.forEach(
        CASES / 5,
        seed -> {
          Schema schema = RandomSchema.draft(seed, 4).schema();
          DiffResult result = Diff.between(schema, schema, Set.of(), Set.of(), DiffOptions.CONFIRM);
          assertThat(result.changes()).isEmpty();
          assertThat(result.findings()).isEmpty();
        });
  }

  @Test
  void theOrderOfIntentsDoesNotCount() {
    Seeds.forEach(
        CASES / 5,
        seed -> {
          Step step = step(seed);
          List<Intent> shuffled = new ArrayList<>(step.intents());
          Collections.shuffle(shuffled, new Random(seed));
          assertThat(
                  Diff.between(
                      step.base(),
                      step.target(),
                      new LinkedHashSet<>(shuffled),
                      Set.of(),
                      Step.OPTIONS))
              .isEqualTo(diff(step));
        });
  }

  /** Without a word from a person there are findings, never an exception. */
  @Test
  void itIsTotal() {
    Seeds.forEach(
        CASES,
        seed -> {
          Step step = step(seed);
          Diff.between(step.base(), step.target(), Set.of(), step.intents(), DiffOptions.CONFIRM);
          Diff.between(
              step.target(), step.base(), step.intents(), Set.of(), new DiffOptions(true, true));
          List<Intent> some = new ArrayList<>(step.intents());
          Random random = new Random(seed);
          some.removeIf(intent -> random.nextBoolean());
          Diff.between(
              step.base(), step.target(), new HashSet<>(some), Set.of(), DiffOptions.CONFIRM);
        });
  }

  @Test
  void stepsFollowOneAnother() {
    Seeds.forEach(
        CASES / 10,
        seed -> {
          RandomEvolution evolution = RandomEvolution.of(RandomSchema.draft(seed, 4), seed);
          for (int i = 0; i < 10; i++) {
            Step step = evolution.next();
            leadsToTarget(step, diff(step));
          }
        });
  }
}
