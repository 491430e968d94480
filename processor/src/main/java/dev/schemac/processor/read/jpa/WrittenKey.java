package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What schemac's {@code @PrimaryKey} says of an entity's identifier, which Jakarta Persistence has
 * no words for: the name of the constraint and the order of its columns.
 */
final class WrittenKey {

  private WrittenKey() {}

  /** Puts it in the place of the key that follows from the identifier alone. */
  static void take(TableDraft draft, Problems problems) {
    List<TableDraft.KeyDraft> keys = new ArrayList<>();
    for (TableDraft.KeyDraft key : draft.keys()) {
      if (key.primary()) {
        keys.add(key);
      }
    }
    if (keys.size() < 2) {
      return;
    }
    TableDraft.KeyDraft ofIdentifier = keys.get(0);
    TableDraft.KeyDraft written = keys.get(1);
    draft.keys().removeAll(keys);
    if (keys.size() > 2) {
      problems.add(
          FindingId.CONTRADICTION,
          keys.get(2).at().annotation(),
          "Two @PrimaryKey on one entity",
          "keep one of them");
    } else if (written.columns().isEmpty()) {
      draft.keys().add(0, written.of(ofIdentifier.columns()));
      return;
    } else if (!new HashSet<>(written.columns()).equals(new HashSet<>(ofIdentifier.columns()))) {
      problems.add(
          FindingId.BAD_VALUE,
          written.at().annotation(),
          "@PrimaryKey",
          "the columns of the identifier are "
              + String.join(", ", ofIdentifier.columns())
              + "; @PrimaryKey on the class names them all in the order that they are to have, or"
              + " leave it out");
    } else {
      draft.keys().add(0, written);
      return;
    }
    draft.keys().add(0, ofIdentifier);
  }
}
