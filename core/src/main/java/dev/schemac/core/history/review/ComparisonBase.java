package dev.schemac.core.history.review;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the classes are compared with.
 *
 * @param schema the schema after all migrations that stay
 * @param carriedOut the intents that those migrations carried out
 * @param handedOver the tables that those migrations handed over to another build and that none of
 *     them took back
 * @param replayed the intents of migrations that are replaced by the one to come: they hold as if
 *     the classes still said them
 */
public record ComparisonBase(
    Schema schema, Set<Intent> carriedOut, Set<QualifiedName> handedOver, List<Intent> replayed) {

  /** Copies the collections. */
  public ComparisonBase {
    carriedOut = Set.copyOf(carriedOut);
    handedOver = Set.copyOf(handedOver);
    replayed = List.copyOf(replayed);
  }

  /**
   * The intents to compare with: those of the classes, and the replayed ones about which the
   * classes say nothing else.
   */
  public Set<Intent> withReplayed(Set<Intent> fromClasses) {
    Set<Intent> all = new LinkedHashSet<>(fromClasses);
    Set<Object> answered = new LinkedHashSet<>();
    for (Intent intent : fromClasses) {
      answered.add(intent.question());
    }
    for (Intent intent : replayed) {
      if (!answered.contains(intent.question())) {
        all.add(intent);
      }
    }
    return all;
  }
}
