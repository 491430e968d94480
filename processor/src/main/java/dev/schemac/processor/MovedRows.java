package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadResult;
import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Asks about entities whose rows are in other tables than the classes want them in, as behind
 * another inheritance strategy: no migration moves rows, and often nothing that is dropped tells of
 * it.
 */
final class MovedRows {

  private final Schema base;
  private final Map<String, QualifiedName> tables;
  private final Map<String, QualifiedName> tablesNow;
  private final Set<Intent> intents;
  private final Problems problems;

  /**
   * For one comparison.
   *
   * @param base the schema that is there
   * @param last where the last compile found its tables
   */
  MovedRows(Schema base, Origins last, ReadResult read, Problems problems) {
    this.base = base;
    this.tables = last.tablesByClass();
    this.tablesNow = read.origins().tablesByClass();
    this.intents = read.intents().keySet();
    this.problems = problems;
  }

  void ask(List<EntityRows> entities) {
    for (EntityRows entity : entities) {
      Set<String> before = holders(entity);
      if (!before.isEmpty() && !before.equals(entity.holders())) {
        problems.add(
            FindingId.ROWS_NOT_MOVED,
            Place.ofType(entity.className()),
            simple(Set.of(entity.className())),
            simple(before),
            simple(entity.holders()));
      }
    }
  }

  /** The classes whose tables hold the rows that are there; empty: that is not known. */
  private Set<String> holders(EntityRows entity) {
    Table own = table(entity.className());
    if (own == null) {
      return sharedWith(entity);
    }
    Set<String> holders = new HashSet<>(Set.of(entity.className()));
    Table from = own;
    for (String above : entity.above()) {
      Table to = table(above);
      if (to != null && references(from, to.name())) {
        holders.add(above);
        from = to;
      }
    }
    return holders.size() > 1 || isWhole(own, entity) ? holders : Set.of();
  }

  /** The entity above in whose table rows have the name of this one. */
  private Set<String> sharedWith(EntityRows entity) {
    for (String above : entity.above()) {
      Table table = table(above);
      if (table != null && !Collections.disjoint(namesIn(table), entity.names())) {
        return Set.of(above);
      }
    }
    return Set.of();
  }

  private static Set<String> namesIn(Table table) {
    Set<String> names = new HashSet<>();
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      names.addAll(check.labels());
    }
    for (Column column : table.columns()) {
      HeldLabels held = column.held();
      if (held != null && !held.numbered()) {
        names.addAll(held.labels());
      }
    }
    return names;
  }

  /** Whether the key of a table leads to another: its rows are parts of rows there. */
  private static boolean references(Table from, QualifiedName to) {
    PrimaryKey key = from.primaryKey();
    for (ForeignKey reference : from.constraints(ForeignKey.class)) {
      if (key != null
          && reference.target().equals(to)
          && Set.copyOf(reference.columns()).equals(Set.copyOf(key.columns()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table has all columns of an entity above, and more than the key of that. */
  private boolean isWhole(Table own, EntityRows entity) {
    for (String each : entity.above()) {
      Table above = table(each);
      if (above != null) {
        PrimaryKey key = above.primaryKey();
        Set<String> inherited = names(above.columns());
        int all = inherited.size();
        int ofKey = key == null ? 0 : key.columns().size();
        inherited.removeAll(names(own.columns()));
        return inherited.isEmpty() && all > ofKey;
      }
    }
    return true;
  }

  private static Set<String> names(Collection<Column> columns) {
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** The table that a class had, perhaps under another name, as the class too. */
  private @Nullable Table table(String className) {
    QualifiedName name = tables.get(className);
    if (name != null) {
      return base.tables().get(name);
    }
    QualifiedName now = tablesNow.get(className);
    for (Intent intent : intents) {
      if (intent instanceof Intent.RenamedTable rename
          && rename.to().equals(now)
          && base.tables().containsKey(rename.from())) {
        return base.tables().get(rename.from());
      }
    }
    return now == null ? null : base.tables().get(now);
  }

  private static String simple(Set<String> classNames) {
    Set<String> names = new TreeSet<>();
    for (String name : classNames) {
      names.add(name.substring(name.lastIndexOf('.') + 1));
    }
    return String.join(" and ", names);
  }
}
