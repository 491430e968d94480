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

  /** Notes the columns of a target that a reference leads to. */
  void add(Entity target, List<MappedColumn> references) {
    if (!areKey(target, references)) {
      referenced.add(
          new Referenced(
              keys.holder(target, references), tables.referencedNames(target, references)));
    }
  }

  /** Whether columns are the key of their entity. */
  boolean areKey(Entity target, List<MappedColumn> references) {
    return keys.areKeyOf(target, references);
  }

  /** The entity that has columns which a reference leads to. */
  Entity holder(Entity target, List<MappedColumn> references) {
    return keys.holder(target, references);
  }

  /** Makes them unique, as Hibernate does since version 7, and with 6 where they are several. */
  void makeUnique() {
    for (Referenced each : referenced) {
      TableParts target = tables.of(each.target());
      if (target != null && (rules.hibernate7() || each.columns().size() > 1)) {
        target.unique(each.columns(), "", target.draft().place(), target.use());
      }
    }
  }
}
