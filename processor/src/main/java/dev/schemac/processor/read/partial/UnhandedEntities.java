package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.PreviousCompile;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Compares the tables of entities that were read from class files, since another class gives them
 * something, with the snapshot. What such an entity says by itself did not change; if it reads
 * otherwise now, something decides on all of it that the snapshot does not keep: an option of the
 * mapping, where a superclass has {@code @Id}, or that it is an entity now. Then no table may be
 * changed by halves.
 */
public final class UnhandedEntities {

  private final PreviousCompile previousCompile;
  private final Predicate<String> isRead;
  private final Predicate<String> isKnown;
  private final PartialCompileConflicts conflicts;

  /** By the key of a table's draft, its name in the snapshot. */
  private final Map<String, QualifiedName> names = new HashMap<>();

  /**
   * For one compile.
   *
   * @param isRead whether this compile read a type, so that the snapshot does not count
   * @param isKnown whether the compiler knows a class
   */
  public UnhandedEntities(
      PreviousCompile previousCompile,
      Predicate<String> isRead,
      Predicate<String> isKnown,
      PartialCompileConflicts conflicts) {
    this.previousCompile = previousCompile;
    this.isRead = isRead;
    this.isKnown = isKnown;
    this.conflicts = conflicts;
    for (Map.Entry<QualifiedName, Origins.OfObject> table :
        previousCompile.origins().tables().entrySet()) {
      names.put(table.getValue().key(), table.getKey());
    }
  }

  /** Reports a table that the snapshot has with another name or other columns of unread classes. */
  public void check(TableDraft draft) {
    QualifiedName name = names.get(draft.key());
    Table table = name == null ? null : previousCompile.schema().tables().get(name);
    Origins.OfObject origin = name == null ? null : previousCompile.origins().tables().get(name);
    if (table == null || origin == null || !draft.isOfEntity() || isRead.test(draft.className())) {
      return;
    }
    if (draft.part().isEmpty() && !draft.name().equals(table.name())) {
      conflicts.add(
          draft.place(),
          draft.className()
              + ", which this compile does not see, has the table '"
              + table.name()
              + "' and would have '"
              + draft.name()
              + "'");
      return;
    }
    for (ColumnDraft column : draft.columns().values()) {
      if (table.column(column.name()) == null && !column.mappedTypeUse().isDeterminedBy(isRead)) {
        add(draft, "has no column '" + column.name() + "' and would have one");
        return;
      }
    }
    for (Column column : table.columns()) {
      if (!draft.columns().containsKey(column.name()) && isOfUnread(origin, column.name())) {
        add(draft, "has a column '" + column.name() + "' and would have none");
        return;
      }
    }
  }

  /** Whether each class that the snapshot has a column from is as it was, and known. */
  private boolean isOfUnread(Origins.OfObject table, String column) {
    String path = table.inherited().get(column);
    if (path == null) {
      return true;
    }
    for (String type : DeclarationPath.parse(path).types()) {
      if (isRead.test(type) || !isKnown.test(type)) {
        return false;
      }
    }
    return true;
  }

  private void add(TableDraft draft, String what) {
    conflicts.add(
        draft.place(),
        "table '"
            + draft.name()
            + "' of "
            + draft.className()
            + ", which this compile does not see, "
            + what);
  }
}
