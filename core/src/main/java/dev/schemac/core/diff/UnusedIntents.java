package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes which annotations have nothing to do (any more), whenever a migration is written anyway.
 */
final class UnusedIntents {

  private final Intents intents;
  private final DiffCollector diffCollector;
  private final NewObjects newObjects;

  UnusedIntents(Comparison comparison) {
    this.intents = comparison.intents();
    this.diffCollector = comparison.diffCollector();
    this.newObjects = new NewObjects(comparison);
  }

  void report() {
    if (!diffCollector.hasChanges()) {
      return;
    }
    Map<Object, Integer> names = new HashMap<>();
    for (Intent intent : intents.all()) {
      Object renamed = renamed(intent);
      names.put(renamed, names.getOrDefault(renamed, 0) + 1);
    }
    for (Intent intent : intents.all()) {
      if (!diffCollector.isSettled(intent)) {
        // A thing may list all the names it ever had, and no one wants to hear of the older ones.
        boolean oneOfSeveral = names.getOrDefault(renamed(intent), 0) > 1;
        if (!oneOfSeveral) {
          diffCollector.report(
              address(intent),
              FindingId.INTENT_INERT,
              AnnotationSource.annotation(intent),
              intents.isSpent(intent) ? "spent" : "");
        }
        retire(intent);
      }
    }
  }

  /**
   * What stands on a thing from its beginning has had its turn: else two columns that come with
   * each other's name as their former one would be swapped by the next migration.
   */
  private void retire(Intent intent) {
    if (newObjects.isSubjectOf(intent)) {
      diffCollector.carryOut(intent);
    }
  }

  /** What a rename is of; the intent itself if it is none. */
  private static Object renamed(Intent intent) {
    if (intent instanceof Intent.RenamedTable it) {
      return new Address.OfTable(it.to());
    } else if (intent instanceof Intent.RenamedEnumType it) {
      return new Address.OfEnumType(it.to());
    } else if (intent instanceof Intent.RenamedColumn it) {
      return new Address.OfColumn(it.table(), it.to());
    } else if (intent instanceof Intent.RenamedLabel it) {
      return List.of(it.type(), it.to());
    } else if (intent instanceof Intent.RenamedTextLabel it) {
      return List.of(it.table(), it.column(), it.to());
    }
    return intent;
  }

  private static Address address(Intent intent) {
    if (intent instanceof Intent.RenamedTable it) {
      return new Address.OfTable(it.to());
    } else if (intent instanceof Intent.DroppedTable it) {
      return new Address.OfTable(it.table());
    } else if (intent instanceof Intent.HandedOverTable it) {
      return new Address.OfTable(it.table());
    } else if (intent instanceof Intent.TakenOverTable it) {
      return new Address.OfTable(it.table());
    } else if (intent instanceof Intent.DroppedColumn it) {
      return new Address.OfTable(it.table());
    } else if (intent instanceof Intent.RenamedEnumType it) {
      return new Address.OfEnumType(it.to());
    } else if (intent instanceof Intent.RenamedLabel it) {
      return new Address.OfEnumType(it.type());
    } else if (intent instanceof Intent.DroppedLabel it) {
      return new Address.OfEnumType(it.type());
    } else if (intent instanceof Intent.RenamedColumn it) {
      return new Address.OfColumn(it.table(), it.to());
    } else if (intent instanceof Intent.RenamedTextLabel it) {
      return new Address.OfColumn(it.table(), it.column());
    } else if (intent instanceof Intent.DroppedTextLabel it) {
      return new Address.OfColumn(it.table(), it.column());
    } else if (intent instanceof Intent.Backfill it) {
      return new Address.OfColumn(it.table(), it.column());
    } else if (intent instanceof Intent.Using it) {
      return new Address.OfColumn(it.table(), it.column());
    }
    throw new AssertionError(intent);
  }
}
