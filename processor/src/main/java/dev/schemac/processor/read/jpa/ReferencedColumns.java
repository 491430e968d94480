package dev.schemac.processor.read.jpa;

import java.util.ArrayList;
import java.util.List;

/** The columns that are referenced by other tables and are not the key of their own. */
final class ReferencedColumns {

  private final Keys keys;
  private final EntityTables tables;
  private final MappingRules rules;
  private final List<Referenced> referenced = new ArrayList<>();

  ReferencedColumns(Keys keys, EntityTables tables, MappingRules rules) {
    this.keys = keys;
    this.tables = tables;
    this.rules = rules;
  }

  /** Columns of the table of an entity. */
  private record Referenced(Entity target, List<String> columns) {}

  /** Notes what a reference leads to, under the names that the columns have in the target. */
  void add(ToOne toOne, List<String> columns) {
    List<MappedColumn> key = keys.of(toOne.target());
    if (key == null || !areSame(toOne.references(), key)) {
      referenced.add(new Referenced(toOne.target(), columns));
    }
  }

  private static boolean areSame(List<MappedColumn> some, List<MappedColumn> key) {
    boolean same = some.size() == key.size();
    for (int i = 0; same && i < key.size(); i++) {
      same = some.get(i).isSame(key.get(i));
    }
    return same;
  }

  /** Makes them unique, as Hibernate does since version 7. */
  void makeUnique() {
    for (Referenced each : referenced) {
      TableParts target = tables.of(each.target());
      if (target != null && rules.hibernate7()) {
        target.unique(each.columns(), "", target.draft().place(), target.use());
      }
    }
  }
}
