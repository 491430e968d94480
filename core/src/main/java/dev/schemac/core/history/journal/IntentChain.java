package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the intents of several migrations those of one migration. What was renamed twice becomes
 * one rename, from the first name to the last. What was renamed and then dropped becomes a drop
 * under the first name. Every intent names what it is about as the last migration left it.
 *
 * <p>The intents of one migration hold at the same time, those of several migrations one after the
 * other. So two columns that swapped their names in one migration stay swapped.
 */
public final class IntentChain {

  private final List<Intent> composed = new ArrayList<>();
  private final IntentIndex index = new IntentIndex();

  private IntentChain() {}

  /** Composes the intents of migrations in the order in which they were carried out. */
  public static List<Intent> compose(List<List<Intent>> migrations) {
    IntentChain chain = new IntentChain();
    migrations.forEach(chain::add);
    Set<Intent> result = new LinkedHashSet<>();
    for (Intent intent : chain.composed) {
      Intent opposite = intent.opposite();
      if (opposite == null || !result.remove(opposite)) {
        result.add(intent);
      }
    }
    return List.copyOf(result);
  }

  private void add(List<Intent> migration) {
    IntentNames names = new IntentNames(migration);
    IntentContinuation continuation = new IntentContinuation(names);
    for (int place : index.goingBy(names.changed())) {
      Intent earlier = composed.get(place);
      index.remove(place, earlier);
      Intent later = earlier.accept(continuation);
      composed.set(place, later);
      index.add(place, later);
    }
    for (Intent intent : migration) {
      if (!continuation.says(intent)) {
        index.add(composed.size(), intent);
        composed.add(intent);
      }
    }
  }
}
