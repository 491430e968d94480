package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the intents of several migrations those of one: what was renamed twice was renamed once,
 * from its first name to its last; what was renamed and then dropped was dropped under its first
 * name; and what an early intent is about goes by the names of the last migration.
 *
 * <p>The intents of one migration hold at once, those of several one after the other: two columns
 * that swapped their names in one migration stay swapped.
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
      Intent opposite = opposite(intent);
      if (opposite == null || !result.remove(opposite)) {
        result.add(intent);
      }
    }
    return List.copyOf(result);
  }

  /** A table that was handed over and then taken over again is where it was. */
  private static @Nullable Intent opposite(Intent intent) {
    if (intent instanceof Intent.HandedOverTable it) {
      return new Intent.TakenOverTable(it.table());
    } else if (intent instanceof Intent.TakenOverTable it) {
      return new Intent.HandedOverTable(it.table());
    }
    return null;
  }

  private void add(List<Intent> migration) {
    IntentNames names = new IntentNames(migration);
    List<Intent> concerned = new ArrayList<>();
    for (int place : index.concernedBy(migration)) {
      Intent earlier = composed.get(place);
      concerned.add(earlier);
      index.remove(place, earlier);
      Intent later = later(earlier, names);
      composed.set(place, later);
      index.add(place, later);
    }
    for (Intent intent : migration) {
      if (concerned.stream().noneMatch(earlier -> continues(intent, earlier, names))) {
        index.add(composed.size(), intent);
        composed.add(intent);
      }
    }
  }

  /** Whether an earlier intent, brought up to date, says what a later one says. */
  private static boolean continues(Intent intent, Intent earlier, IntentNames names) {
    if (earlier instanceof Intent.RenamedTable e) {
      return (intent instanceof Intent.RenamedTable i && i.from().equals(e.to()))
          || (intent instanceof Intent.DroppedTable d && d.table().equals(e.to()))
          || (intent instanceof Intent.HandedOverTable h && h.table().equals(e.to()));
    } else if (earlier instanceof Intent.RenamedEnumType e) {
      return intent instanceof Intent.RenamedEnumType i && i.from().equals(e.to());
    } else if (earlier instanceof Intent.RenamedColumn e) {
      return (intent instanceof Intent.RenamedColumn i
              && i.table().equals(names.table(e.table()))
              && i.from().equals(e.to()))
          || (intent instanceof Intent.DroppedColumn d
              && d.table().equals(names.table(e.table()))
              && d.column().equals(e.to()));
    } else if (earlier instanceof Intent.RenamedLabel e) {
      return (intent instanceof Intent.RenamedLabel i
              && i.type().equals(names.type(e.type()))
              && i.from().equals(e.to()))
          || (intent instanceof Intent.DroppedLabel d
              && d.type().equals(names.type(e.type()))
              && d.label().equals(e.to()));
    } else if (earlier instanceof Intent.RenamedTextLabel e) {
      return (intent instanceof Intent.RenamedTextLabel i
              && i.table().equals(names.table(e.table()))
              && i.column().equals(names.column(e.table(), e.column()))
              && i.from().equals(e.to()))
          || (intent instanceof Intent.DroppedTextLabel d
              && d.table().equals(names.table(e.table()))
              && d.column().equals(names.column(e.table(), e.column()))
              && d.label().equals(e.to()));
    }
    return false;
  }

  /** An intent by the names after a later migration. */
  private static Intent later(Intent earlier, IntentNames names) {
    if (earlier instanceof Intent.RenamedTable e) {
      if (names.handsOver(e.to())) {
        return new Intent.HandedOverTable(e.from());
      }
      return names.drops(e.to())
          ? new Intent.DroppedTable(e.from())
          : new Intent.RenamedTable(e.from(), names.table(e.to()));
    } else if (earlier instanceof Intent.RenamedEnumType e) {
      return new Intent.RenamedEnumType(e.from(), names.type(e.to()));
    } else if (earlier instanceof Intent.RenamedColumn e) {
      return names.dropsColumn(e.table(), e.to())
          ? new Intent.DroppedColumn(names.table(e.table()), e.from())
          : new Intent.RenamedColumn(
              names.table(e.table()), e.from(), names.column(e.table(), e.to()));
    } else if (earlier instanceof Intent.DroppedColumn e) {
      return new Intent.DroppedColumn(names.table(e.table()), e.column());
    } else if (earlier instanceof Intent.Backfill e) {
      return new Intent.Backfill(
          names.table(e.table()),
          names.column(e.table(), e.column()),
          names.expression(e.table(), e.value()));
    } else if (earlier instanceof Intent.Using e) {
      return new Intent.Using(
          names.table(e.table()),
          names.column(e.table(), e.column()),
          names.expression(e.table(), e.value()));
    }
    return laterLabel(earlier, names);
  }

  private static Intent laterLabel(Intent earlier, IntentNames names) {
    if (earlier instanceof Intent.RenamedLabel e) {
      String replacement = names.replacement(e.type(), e.to());
      return replacement != null
          ? new Intent.DroppedLabel(names.type(e.type()), e.from(), replacement)
          : new Intent.RenamedLabel(names.type(e.type()), e.from(), names.label(e.type(), e.to()));
    } else if (earlier instanceof Intent.DroppedLabel e) {
      return new Intent.DroppedLabel(
          names.type(e.type()), e.label(), names.label(e.type(), e.replacedBy()));
    } else if (earlier instanceof Intent.RenamedTextLabel e) {
      String replacement = names.replacement(e.table(), e.column(), e.to());
      String column = names.column(e.table(), e.column());
      return replacement != null
          ? new Intent.DroppedTextLabel(names.table(e.table()), column, e.from(), replacement)
          : new Intent.RenamedTextLabel(
              names.table(e.table()), column, e.from(), names.label(e.table(), e.column(), e.to()));
    } else if (earlier instanceof Intent.DroppedTextLabel e) {
      return new Intent.DroppedTextLabel(
          names.table(e.table()),
          names.column(e.table(), e.column()),
          e.label(),
          names.label(e.table(), e.column(), e.replacedBy()));
    }
    return earlier;
  }
}
