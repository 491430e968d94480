package dev.schemac.processor.read;

import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names that columns had, as {@code @RenamedFrom} and {@code @DroppedColumn} tell them. */
final class FormerColumns {

  private final Map<QualifiedName, Map<String, String>> byTable = new HashMap<>();

  FormerColumns(Collection<Intent> intents) {
    for (Intent intent : intents) {
      add(intent);
    }
  }

  void add(Intent intent) {
    if (intent instanceof Intent.RenamedColumn renamed) {
      add(renamed.table(), renamed.from(), renamed.to());
    } else if (intent instanceof Intent.DroppedColumn dropped) {
      add(dropped.table(), dropped.column(), "");
    }
  }

  /** By former name the present one; empty for a column that was dropped. */
  Map<String, String> of(QualifiedName table) {
    return byTable.getOrDefault(table, Map.of());
  }

  private void add(QualifiedName table, String from, String to) {
    Map<String, String> names = byTable.get(table);
    if (names == null) {
      names = new HashMap<>();
      byTable.put(table, names);
    }
    names.put(from, to);
  }
}
