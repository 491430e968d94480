package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds among many intents those whose names a later migration changes: a journal may have
 * thousands of migrations, and each is about few of the things that those before it were about.
 *
 * <p>A key is a name of a table or type, alone or with a column or label of it, or with a column
 * and a label.
 */
final class IntentIndex {

  private final Map<List<Object>, Set<Integer>> places = new HashMap<>();

  void add(int place, Intent intent) {
    for (List<Object> key : keys(intent)) {
      places.computeIfAbsent(key, k -> new HashSet<>()).add(place);
    }
  }

  void remove(int place, Intent intent) {
    for (List<Object> key : keys(intent)) {
      Set<Integer> there = places.get(key);
      if (there != null) {
        there.remove(place);
      }
    }
  }

  /** The places of the intents that a migration concerns, in order; perhaps of some others too. */
  SortedSet<Integer> concernedBy(List<Intent> migration) {
    SortedSet<Integer> concerned = new TreeSet<>();
    for (Intent intent : migration) {
      for (List<Object> key : changes(intent)) {
        concerned.addAll(places.getOrDefault(key, Set.of()));
      }
    }
    return concerned;
  }

  /** What an intent names as it is after its migration. */
  private static List<List<Object>> keys(Intent intent) {
    if (intent instanceof Intent.RenamedTable i) {
      return List.of(List.of(i.to()));
    } else if (intent instanceof Intent.RenamedEnumType i) {
      return List.of(List.of(i.to()));
    } else if (intent instanceof Intent.RenamedColumn i) {
      return List.of(List.of(i.table()), List.of(i.table(), i.to()));
    } else if (intent instanceof Intent.DroppedColumn i) {
      return List.of(List.of(i.table()));
    } else if (intent instanceof Intent.RenamedLabel i) {
      return List.of(List.of(i.type()), List.of(i.type(), i.to()));
    } else if (intent instanceof Intent.DroppedLabel i) {
      return List.of(List.of(i.type()), List.of(i.type(), i.replacedBy()));
    } else if (intent instanceof Intent.RenamedTextLabel i) {
      return textLabel(i.table(), i.column(), i.to());
    } else if (intent instanceof Intent.DroppedTextLabel i) {
      return textLabel(i.table(), i.column(), i.replacedBy());
    } else if (intent instanceof Intent.Backfill i) {
      return expression(i.table(), i.column(), i.value().identifiers());
    } else if (intent instanceof Intent.Using i) {
      return expression(i.table(), i.column(), i.value().identifiers());
    }
    return List.of();
  }

  private static List<List<Object>> textLabel(QualifiedName table, String column, String label) {
    return List.of(List.of(table), List.of(table, column), List.of(table, column, label));
  }

  private static List<List<Object>> expression(
      QualifiedName table, String column, Iterable<String> identifiers) {
    List<List<Object>> keys = new ArrayList<>();
    keys.add(List.of(table));
    keys.add(List.of(table, column));
    for (String identifier : identifiers) {
      keys.add(List.of(table, identifier));
    }
    return keys;
  }

  /** What an intent changes, under the name before its migration. */
  private static List<List<Object>> changes(Intent intent) {
    if (intent instanceof Intent.RenamedColumn i) {
      return List.of(List.of(i.table(), i.from()));
    } else if (intent instanceof Intent.DroppedColumn i) {
      return List.of(List.of(i.table(), i.column()));
    } else if (intent instanceof Intent.RenamedLabel i) {
      return List.of(List.of(i.type(), i.from()));
    } else if (intent instanceof Intent.DroppedLabel i) {
      return List.of(List.of(i.type(), i.label()));
    } else if (intent instanceof Intent.RenamedTextLabel i) {
      return List.of(List.of(i.table(), i.column(), i.from()));
    } else if (intent instanceof Intent.DroppedTextLabel i) {
      return List.of(List.of(i.table(), i.column(), i.label()));
    } else if (intent instanceof Intent.Backfill || intent instanceof Intent.Using) {
      return List.of();
    }
    List<List<Object>> keys = new ArrayList<>();
    for (QualifiedName name : IntentSubject.names(intent)) {
      keys.add(List.of(name));
    }
    return keys;
  }
}
