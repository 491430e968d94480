package dev.schemac.processor.read.partial;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.Set;

/**
 * What this compile took from the snapshot as it stands there, since it did not see its class.
 *
 * @param tables the tables
 * @param enumTypes the native enum types
 * @param packages whether there is a {@code package-info.java} that it did not see
 */
public record Unseen(Set<QualifiedName> tables, Set<QualifiedName> enumTypes, boolean packages) {

  /** Copies. */
  public Unseen {
    tables = Set.copyOf(tables);
    enumTypes = Set.copyOf(enumTypes);
  }

  /**
   * Whether a class that was not seen may say this; if so, the draft that carried it out must be
   * redone with it.
   */
  public boolean mayHaveSaid(Intent intent) {
    if (intent instanceof Intent.RenamedTable i) {
      return tables.contains(i.to());
    } else if (intent instanceof Intent.RenamedColumn i) {
      return tables.contains(i.table());
    } else if (intent instanceof Intent.RenamedTextLabel i) {
      return tables.contains(i.table());
    } else if (intent instanceof Intent.DroppedColumn i) {
      return tables.contains(i.table());
    } else if (intent instanceof Intent.DroppedTextLabel i) {
      return tables.contains(i.table());
    } else if (intent instanceof Intent.Backfill i) {
      return tables.contains(i.table());
    } else if (intent instanceof Intent.Using i) {
      return tables.contains(i.table());
    } else if (intent instanceof Intent.RenamedEnumType i) {
      return enumTypes.contains(i.to());
    } else if (intent instanceof Intent.RenamedLabel i) {
      return enumTypes.contains(i.type());
    } else if (intent instanceof Intent.DroppedLabel i) {
      return enumTypes.contains(i.type());
    }
    // Any class and any package can say that a table may go.
    return packages || !tables.isEmpty();
  }
}
