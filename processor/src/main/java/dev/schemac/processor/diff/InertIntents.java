package dev.schemac.processor.diff;

import dev.schemac.processor.model.Address;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Intent;

/**
 * Notes which annotations have nothing to do (any more), whenever a migration is written anyway.
 */
final class InertIntents {

  private final Intents intents;
  private final Outcome outcome;

  InertIntents(Intents intents, Outcome outcome) {
    this.intents = intents;
    this.outcome = outcome;
  }

  void report() {
    if (!outcome.hasChanges()) {
      return;
    }
    for (Intent intent : intents.all()) {
      if (!outcome.isSettled(intent)) {
        outcome.report(
            address(intent),
            FindingId.INTENT_INERT,
            Paste.annotation(intent),
            intents.isSpent(intent) ? "spent" : "");
      }
    }
  }

  private static Address address(Intent intent) {
    if (intent instanceof Intent.RenamedTable it) {
      return new Address.OfTable(it.to());
    } else if (intent instanceof Intent.DroppedTable it) {
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
