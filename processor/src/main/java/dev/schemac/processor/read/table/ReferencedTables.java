package dev.schemac.processor.read.table;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.ReferenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of tables by their classes. A key may itself hold columns of fields that reference
 * tables; these are looked up first.
 */
public final class ReferencedTables {

  /** Where the tables of classes are known from. */
  public interface Known {
    /** A table that was read; null where none was. */
    @Nullable TableDraft draft(String className);

    /** The table of a class in the snapshot, if it is still there; else null. */
    @Nullable Table last(String className);

    /** The snapshot's column, where this compile has only the class file of what declares it. */
    @Nullable Column lastColumn(TableDraft draft, ColumnDraft column);
  }

  private final Known known;
  private final Problems problems;
  private final Map<String, TableDraft> resolved = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Set<String> broken = new HashSet<>();

  public ReferencedTables(Known known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /** The draft with the table's own names and the columns of all its fields. */
  public TableDraft resolve(TableDraft draft) {
    if (DraftResolver.isComplete(draft)) {
      return draft;
    }
    TableDraft known = resolved.get(draft.key());
    if (known == null) {
      known = new DraftResolver(draft, this, problems).resolve();
      resolved.put(draft.key(), known);
    }
    return known;
  }

  /** Whether the key of a class is being looked up, so that it would hold itself. */
  boolean isUnderWay(String className) {
    return underWay.contains(className);
  }

  /** Whether what is wrong with the key of a class is reported. */
  boolean isBroken(String className) {
    return broken.contains(className);
  }

  /**
   * What is known of a class's table.
   *
   * @param columns the columns that are asked for; empty: its key
   * @return null if it is the class of no table that is known, or its key would hold itself
   */
  @Nullable ReferencedTable of(String className, List<String> columns) {
    TableDraft draft = known.draft(className);
    if (draft == null) {
      Table table = known.last(className);
      return table == null ? null : ReferencedTable.of(table);
    }
    if (draft.references().isEmpty()) {
      return table(resolve(draft));
    }
    TableDraft plain = new DraftResolver(draft, this, problems).resolve(Set.of());
    Collection<String> needed = columns.isEmpty() ? plain.primaryKeyColumns() : columns;
    Set<String> markers = markers(draft, needed, plain.columns().keySet());
    if (markers.isEmpty()) {
      return table(plain);
    }
    if (!underWay.add(className)) {
      return null;
    }
    TableDraft keyed = new DraftResolver(draft, this, problems).resolve(markers);
    underWay.remove(className);
    if (keyed.primaryKeyColumns().isEmpty()) {
      broken.add(className);
      return null;
    }
    return table(keyed);
  }

  /**
   * The references that give needed columns. No others are looked up, so that tables may reference
   * each other.
   */
  private static Set<String> markers(
      TableDraft draft, Collection<String> needed, Set<String> plain) {
    Set<String> markers = new HashSet<>();
    for (String column : needed) {
      for (ReferenceDraft reference : draft.references()) {
        if (!plain.contains(column) && reference.mayGive(column)) {
          markers.add(reference.marker());
        }
      }
    }
    return markers;
  }

  private ReferencedTable table(TableDraft draft) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Map<String, List<FormerName>> formerNames = new HashMap<>();
    for (ColumnDraft column : draft.columns().values()) {
      Column last = known.lastColumn(draft, column);
      columns.put(column.name(), last == null ? column.column() : last);
      formerNames.put(column.name(), new ArrayList<>(FormerNames.of(column)));
    }
    return new ReferencedTable(draft.name(), columns, formerNames, draft.primaryKeyColumns());
  }
}
