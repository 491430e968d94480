package dev.schemac.processor.read.table;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names that columns had, as {@code @RenamedFrom} and {@code @DroppedColumn} tell them. */
public final class FormerColumns {

  private final Map<QualifiedName, Map<String, String>> byTable = new HashMap<>();

  public FormerColumns(Collection<Intent> intents) {
    for (Intent intent : intents) {
      add(intent);
    }
  }

  public void add(Intent intent) {
    if (intent instanceof Intent.RenamedColumn renamed) {
      add(renamed.table(), renamed.from(), renamed.to());
    } else if (intent instanceof Intent.DroppedColumn dropped) {
      add(dropped.table(), dropped.column(), "");
    }
  }

  /** By former name the present one; empty for a column that was dropped. */
  public Map<String, String> of(QualifiedName table) {
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
