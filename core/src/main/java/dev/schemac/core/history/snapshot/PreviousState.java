package dev.schemac.core.history.snapshot;

import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the newest change of the schema replaced, so that its draft can be redone.
 *
 * @param draftKey the options that shaped its files
 * @param extensions the extensions before it; null: as they are now
 * @param types for each type that it changed, brought or removed: the type before it, if it was
 *     there
 * @param tables the same for tables
 * @param externalTables the same for the tables of other builds
 */
public record PreviousState(
    String draftKey,
    @Nullable SortedSet<String> extensions,
    SortedMap<QualifiedName, Optional<EnumType>> types,
    SortedMap<QualifiedName, Optional<Table>> tables,
    SortedMap<QualifiedName, Optional<ExternalTable>> externalTables) {

  public PreviousState {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    externalTables = Collections.unmodifiableSortedMap(new TreeMap<>(externalTables));
  }

  public static PreviousState between(Schema from, Schema to, String draftKey) {
    SortedMap<QualifiedName, Optional<Table>> tables = difference(from.tables(), to.tables());
    return new PreviousState(
        draftKey,
        from.extensions().equals(to.extensions()) ? null : from.extensions(),
        difference(from.enumTypes(), to.enumTypes()),
        tables,
        externalTables(from, to, tables));
  }

  /**
   * Another build can change its table without a migration here, so what a former table references
   * is held together with that table.
   */
  private static SortedMap<QualifiedName, Optional<ExternalTable>> externalTables(
      Schema from, Schema to, SortedMap<QualifiedName, Optional<Table>> changed) {
    SortedMap<QualifiedName, Optional<ExternalTable>> external =
        difference(from.externalTables(), to.externalTables());
    for (Optional<Table> table : changed.values()) {
      if (table.isPresent()) {
        for (ForeignKey key : table.get().constraints(ForeignKey.class)) {
          ExternalTable referenced = from.externalTables().get(key.target());
          if (referenced != null) {
            external.put(key.target(), Optional.of(referenced));
          }
        }
      }
    }
    return external;
  }

  /** The schema before the change that led to {@code now}. */
  public Schema previous(Schema now) {
    return new Schema(
        extensions == null ? now.extensions() : new TreeSet<>(extensions),
        restore(now.enumTypes(), types),
        restore(now.tables(), tables),
        restore(now.externalTables(), externalTables));
  }

  /** Whether the change was about a table or type of that name, before or after it. */
  public boolean concerns(QualifiedName name) {
    return types.containsKey(name) || tables.containsKey(name);
  }

  private static <T> SortedMap<QualifiedName, Optional<T>> difference(
      SortedMap<QualifiedName, T> from, SortedMap<QualifiedName, T> to) {
    SortedMap<QualifiedName, Optional<T>> difference = new TreeMap<>();
    for (Map.Entry<QualifiedName, T> old : from.entrySet()) {
      if (!old.getValue().equals(to.get(old.getKey()))) {
        difference.put(old.getKey(), Optional.of(old.getValue()));
      }
    }
    for (QualifiedName name : to.keySet()) {
      if (!from.containsKey(name)) {
        difference.put(name, Optional.empty());
      }
    }
    return difference;
  }

  private static <T> SortedMap<QualifiedName, T> restore(
      SortedMap<QualifiedName, T> now, SortedMap<QualifiedName, Optional<T>> changed) {
    SortedMap<QualifiedName, T> before = new TreeMap<>(now);
    for (Map.Entry<QualifiedName, Optional<T>> old : changed.entrySet()) {
      if (old.getValue().isPresent()) {
        before.put(old.getKey(), old.getValue().get());
      } else {
        before.remove(old.getKey());
      }
    }
    return before;
  }
}
