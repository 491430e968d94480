package dev.schemac.processor.history;

import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the intents of several migrations those of one: what was renamed twice was renamed once,
 * from its first name to its last; what was renamed and then dropped was dropped under its first
 * name; and what an early intent is about goes by the names of the last migration.
 */
final class IntentChain {

  private final List<Intent> composed = new ArrayList<>();

  private IntentChain() {}

  /** Composes intents in the order in which they were carried out. */
  static List<Intent> compose(List<Intent> inOrder) {
    IntentChain chain = new IntentChain();
    inOrder.forEach(chain::add);
    return List.copyOf(new LinkedHashSet<>(chain.composed));
  }

  private void add(Intent next) {
    if (next instanceof Intent.RenamedTable rename) {
      composed.add(renamed(rename));
    } else if (next instanceof Intent.RenamedEnumType rename) {
      composed.add(renamed(rename));
    } else if (next instanceof Intent.RenamedColumn rename) {
      Intent.RenamedColumn former = columnRename(rename.table(), rename.from());
      composed.remove(former);
      composed.replaceAll(earlier -> inColumn(earlier, rename));
      String first = former == null ? rename.from() : former.from();
      composed.add(new Intent.RenamedColumn(rename.table(), first, rename.to()));
    } else if (next instanceof Intent.DroppedColumn drop) {
      Intent.RenamedColumn former = columnRename(drop.table(), drop.column());
      composed.remove(former);
      String first = former == null ? drop.column() : former.from();
      composed.add(new Intent.DroppedColumn(drop.table(), first));
    } else if (next instanceof Intent.DroppedTable drop) {
      Intent.RenamedTable former = tableRename(drop.table());
      composed.remove(former);
      composed.add(former == null ? drop : new Intent.DroppedTable(former.from()));
    } else {
      composed.add(label(next));
    }
  }

  private Intent renamed(Intent.RenamedTable rename) {
    Intent.RenamedTable former = tableRename(rename.from());
    composed.remove(former);
    composed.replaceAll(earlier -> inTable(earlier, rename.from(), rename.to()));
    return new Intent.RenamedTable(former == null ? rename.from() : former.from(), rename.to());
  }

  private Intent renamed(Intent.RenamedEnumType rename) {
    Intent.RenamedEnumType former = null;
    for (Intent earlier : composed) {
      if (earlier instanceof Intent.RenamedEnumType r && r.to().equals(rename.from())) {
        former = r;
      }
    }
    composed.remove(former);
    composed.replaceAll(earlier -> inType(earlier, rename.from(), rename.to()));
    return new Intent.RenamedEnumType(former == null ? rename.from() : former.from(), rename.to());
  }

  private Intent label(Intent next) {
    for (Intent earlier : List.copyOf(composed)) {
      if (earlier instanceof Intent.RenamedLabel former) {
        if (next instanceof Intent.RenamedLabel rename
            && rename.type().equals(former.type())
            && rename.from().equals(former.to())) {
          composed.remove(former);
          return new Intent.RenamedLabel(rename.type(), former.from(), rename.to());
        } else if (next instanceof Intent.DroppedLabel drop
            && drop.type().equals(former.type())
            && drop.label().equals(former.to())) {
          composed.remove(former);
          return new Intent.DroppedLabel(drop.type(), former.from(), drop.replacedBy());
        }
      } else if (earlier instanceof Intent.RenamedTextLabel former) {
        if (next instanceof Intent.RenamedTextLabel rename
            && rename.table().equals(former.table())
            && rename.column().equals(former.column())
            && rename.from().equals(former.to())) {
          composed.remove(former);
          return new Intent.RenamedTextLabel(
              rename.table(), rename.column(), former.from(), rename.to());
        } else if (next instanceof Intent.DroppedTextLabel drop
            && drop.table().equals(former.table())
            && drop.column().equals(former.column())
            && drop.label().equals(former.to())) {
          composed.remove(former);
          return new Intent.DroppedTextLabel(
              drop.table(), drop.column(), former.from(), drop.replacedBy());
        }
      }
    }
    return next;
  }

  private Intent.@Nullable RenamedTable tableRename(QualifiedName to) {
    for (Intent earlier : composed) {
      if (earlier instanceof Intent.RenamedTable r && r.to().equals(to)) {
        return r;
      }
    }
    return null;
  }

  private Intent.@Nullable RenamedColumn columnRename(QualifiedName table, String to) {
    for (Intent earlier : composed) {
      if (earlier instanceof Intent.RenamedColumn r
          && r.table().equals(table)
          && r.to().equals(to)) {
        return r;
      }
    }
    return null;
  }

  /** An intent about a table, after the table was renamed. */
  private static Intent inTable(Intent intent, QualifiedName from, QualifiedName to) {
    if (intent instanceof Intent.RenamedColumn i && i.table().equals(from)) {
      return new Intent.RenamedColumn(to, i.from(), i.to());
    } else if (intent instanceof Intent.RenamedTextLabel i && i.table().equals(from)) {
      return new Intent.RenamedTextLabel(to, i.column(), i.from(), i.to());
    } else if (intent instanceof Intent.DroppedColumn i && i.table().equals(from)) {
      return new Intent.DroppedColumn(to, i.column());
    } else if (intent instanceof Intent.DroppedTextLabel i && i.table().equals(from)) {
      return new Intent.DroppedTextLabel(to, i.column(), i.label(), i.replacedBy());
    } else if (intent instanceof Intent.Backfill i && i.table().equals(from)) {
      return new Intent.Backfill(to, i.column(), i.value());
    } else if (intent instanceof Intent.Using i && i.table().equals(from)) {
      return new Intent.Using(to, i.column(), i.value());
    }
    return intent;
  }

  private static Intent inType(Intent intent, QualifiedName from, QualifiedName to) {
    if (intent instanceof Intent.RenamedLabel i && i.type().equals(from)) {
      return new Intent.RenamedLabel(to, i.from(), i.to());
    } else if (intent instanceof Intent.DroppedLabel i && i.type().equals(from)) {
      return new Intent.DroppedLabel(to, i.label(), i.replacedBy());
    }
    return intent;
  }

  /** An intent about a column, or with an expression over its row, after the column was renamed. */
  private static Intent inColumn(Intent intent, Intent.RenamedColumn rename) {
    QualifiedName table = rename.table();
    String from = rename.from();
    String to = rename.to();
    if (intent instanceof Intent.RenamedTextLabel i
        && i.table().equals(table)
        && i.column().equals(from)) {
      return new Intent.RenamedTextLabel(table, to, i.from(), i.to());
    } else if (intent instanceof Intent.DroppedTextLabel i
        && i.table().equals(table)
        && i.column().equals(from)) {
      return new Intent.DroppedTextLabel(table, to, i.label(), i.replacedBy());
    } else if (intent instanceof Intent.Backfill i && i.table().equals(table)) {
      return new Intent.Backfill(
          table, i.column().equals(from) ? to : i.column(), i.value().renamed(Map.of(from, to)));
    } else if (intent instanceof Intent.Using i && i.table().equals(table)) {
      return new Intent.Using(
          table, i.column().equals(from) ? to : i.column(), i.value().renamed(Map.of(from, to)));
    }
    return intent;
  }
}
