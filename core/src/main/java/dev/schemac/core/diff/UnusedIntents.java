package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.IntentInert;
import dev.schemac.core.intent.Intent;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports the annotations that have nothing to do, or nothing more, when a migration is written
 * anyway.
 */
final class UnusedIntents {

  private final Intents intents;
  private final DiffCollector diffCollector;
  private final Comparison comparison;

  UnusedIntents(Comparison comparison) {
    this.intents = comparison.intents();
    this.diffCollector = comparison.diffCollector();
    this.comparison = comparison;
  }

  void report() {
    if (!diffCollector.hasChanges()) {
      return;
    }
    Map<Object, Integer> names = new HashMap<>();
    for (Intent intent : intents.all()) {
      Object thing = intent.renamedThing();
      names.put(thing, names.getOrDefault(thing, 0) + 1);
    }
    for (Intent intent : intents.all()) {
      // What is to be dropped later may say so until it is.
      if (!diffCollector.isSettled(intent) && !intent.isLater()) {
        // A thing may list all the names that it ever had; the older ones are not worth a message.
        boolean oneOfSeveral = names.getOrDefault(intent.renamedThing(), 0) > 1;
        if (!oneOfSeveral) {
          diffCollector.report(
              Address.of(intent),
              new IntentInert(AnnotationSource.annotation(intent), intents.isSpent(intent)));
        }
        retire(intent);
      }
    }
  }

  /**
   * Counts an intent about a new thing as carried out, though nothing was to be done. Otherwise, if
   * two new columns each had the other's name as their former name, the next migration would swap
   * them.
   */
  private void retire(Intent intent) {
    if (new NewObjects(comparison).isSubjectOf(intent)) {
      diffCollector.carryOut(intent);
    }
  }
}
