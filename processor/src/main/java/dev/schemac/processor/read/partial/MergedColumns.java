package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.BuiltTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that this compile read and those that a table has from the snapshot, in one order.
 */
final class MergedColumns {

  private final BuiltTable built;
  private final PreviousTable last;
  private final CarriedUses carriedUses;
  private final ColumnUses columnUses;
  private final SiblingTables siblingTables;
  private final SeenTypes types;
  private final boolean ofEntity;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /** The uses whose columns are in. */
  private final Set<MappedTypeUse> done = new HashSet<>();

  MergedColumns(
      BuiltTable built,
      PreviousTable last,
      CarriedUses carriedUses,
      ColumnUses columnUses,
      SiblingTables siblingTables,
      SeenTypes types) {
    this.built = built;
    this.last = last;
    this.carriedUses = carriedUses;
    this.columnUses = columnUses;
    this.siblingTables = siblingTables;
    this.types = types;
    this.ofEntity = built.draft().isOfEntity();
  }

  /** Gives them to the table. */
  void apply() {
    if (!types.isRoot(built.draft().className())) {
      addInOrderOfSnapshot();
    }
    List<String> placed = new ArrayList<>(columns.keySet());
    addInOrderOfClasses();
    for (MappedTypeUse use : carriedUses.uses()) {
      if (carriedUses.contains(use) && done.add(use)) {
        addLast(use);
      }
    }
    addOrphans();
    if (ofEntity) {
      addTakenOver();
    }
    removeIgnored();
    built.replaceColumns(
        ofEntity
            ? ClassOrder.withNewColumns(columns, columnUses.byColumn().keySet(), placed)
            : columns);
  }

  /** The table's own class, which says what embedded columns stand among, is not read. */
  private void addInOrderOfSnapshot() {
    for (Column column : last.table().columns()) {
      MappedTypeUse use = last.use(column, carriedUses.uses());
      MappedTypeUse now =
          ofEntity && columnUses.isRead(column.name()) ? columnUses.of(column.name()) : null;
      if (now != null) {
        putAll(columnUses.columns(now, built), now);
      } else if (use != null && carriedUses.contains(use)) {
        done.add(use);
        put(column, use.declarationPath());
      } else if (use != null) {
        putAll(columnUses.columns(use, built), use);
      }
    }
  }

  private void addInOrderOfClasses() {
    for (Map.Entry<String, MappedTypeUse> column : columnUses.byColumn().entrySet()) {
      MappedTypeUse use = column.getValue();
      if (columnUses.isRead(column.getKey())) {
        put(built.column(column.getKey()), use.declarationPath());
      } else if (done.add(use)) {
        if (carriedUses.contains(use)) {
          addLast(use);
        } else {
          putAll(siblingTables.like(use, columnUses.columns(use, built)), use);
        }
      }
    }
  }

  /** Adds what the table had from a use. */
  private void addLast(MappedTypeUse use) {
    for (Column column : last.columns(use, carriedUses.uses())) {
      if (!ofEntity || !columnUses.isRead(column.name())) {
        put(column, use.declarationPath());
      }
    }
  }

  /** Adds the columns that stay, though no use leads to them. */
  private void addOrphans() {
    for (Column orphan : last.orphans(carriedUses.uses())) {
      DeclarationPath source = last.source(orphan.name());
      if (carriedUses.stayFrom(source)) {
        put(orphan, source);
      }
    }
  }

  /** Adds the columns that another use gives now: what gave them before does so no more. */
  private void addTakenOver() {
    for (Map.Entry<String, MappedTypeUse> column : columnUses.byColumn().entrySet()) {
      if (last.table().column(column.getKey()) != null) {
        put(built.column(column.getKey()), column.getValue().declarationPath());
      }
    }
  }

  private void removeIgnored() {
    for (TableDraft.IgnoredDraft ignored : built.draft().ignored()) {
      if (types.isRead(ignored.view().place().owner())) {
        for (String column : ignored.columns()) {
          columns.remove(column);
          built.forgetInherited(column);
        }
      }
    }
  }

  private void putAll(List<Column> some, MappedTypeUse use) {
    for (Column column : some) {
      put(column, use.declarationPath());
    }
  }

  private void put(Column column, DeclarationPath source) {
    if (columns.putIfAbsent(column.name(), column) == null) {
      built.comesFrom(column.name(), source);
    }
  }
}
