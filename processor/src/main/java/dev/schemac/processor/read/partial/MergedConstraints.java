package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.BuiltTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys, other constraints and indexes that this compile read, and those that a table has from
 * the snapshot. Its columns are there.
 */
final class MergedConstraints {

  private final BuiltTable built;
  private final PreviousTable last;
  private final CarriedUses carriedUses;
  private final ColumnUses columnUses;
  private final SeenTypes types;
  private final PartialCompileConflicts conflicts;
  private final boolean ofEntity;

  MergedConstraints(
      BuiltTable built,
      PreviousTable last,
      CarriedUses carriedUses,
      ColumnUses columnUses,
      SeenTypes types,
      PartialCompileConflicts conflicts) {
    this.built = built;
    this.last = last;
    this.carriedUses = carriedUses;
    this.columnUses = columnUses;
    this.types = types;
    this.conflicts = conflicts;
    this.ofEntity = built.draft().isOfEntity();
  }

  /** Gives the table its constraints and indexes, but for checks of labels and its primary key. */
  void apply() {
    List<Constraint> lastConstraints = new ArrayList<>();
    for (Constraint constraint : last.table().constraints()) {
      if (!(constraint instanceof LabelCheck)) {
        lastConstraints.add(constraint);
      }
    }
    built.replaceConstraints(
        merged(built.constraints(), lastConstraints, Constraint::name, built.constraintUses()));
    built.replaceIndexes(
        merged(built.indexes(), last.table().indexes(), Index::name, built.indexUses()));
  }

  /** The parts that were read, and those of the snapshot that stay. */
  private <T> List<T> merged(
      List<T> parts,
      List<T> lastParts,
      Function<T, String> name,
      Map<String, MappedTypeUse> partUses) {
    Map<String, DeclarationPath> sources = new HashMap<>();
    List<T> result = new ArrayList<>();
    for (T part : parts) {
      MappedTypeUse use = partUses.get(name.apply(part));
      if (use != null && isRead(part, name.apply(part), use)) {
        sources.put(name.apply(part), use.declarationPath());
        result.add(part);
      }
    }
    for (T part : lastParts) {
      DeclarationPath source = last.source(name.apply(part));
      if (carriedUses.stayFrom(source)
          && !(ofEntity && isMadeAnew(part))
          && isWhole(name.apply(part), source, last.mentionedBy(part))
          && sources.putIfAbsent(name.apply(part), source) == null) {
        result.add(part);
      }
    }
    sources.forEach(built::comesFrom);
    return result;
  }

  private boolean isRead(Object part, String name, MappedTypeUse use) {
    return built.isRead(use, last.mentionedBy(part, built.columns().keySet()))
        || (ofEntity && last.isFrom(name, types.read()));
  }

  /** Whether a part of an entity's table is read with its columns. */
  private boolean isMadeAnew(Object part) {
    if (part instanceof ForeignKey key) {
      for (TableDraft.ForeignKeyDraft draft : built.draft().foreignKeys()) {
        if (draft.columns().equals(key.columns())
            && built.isRead(draft.at().mappedTypeUse(), draft.columns())) {
          return true;
        }
      }
    }
    return !Collections.disjoint(columnUses.read(), last.mentionedBy(part));
  }

  /**
   * Whether the columns of a part that stays are there. A part on a field goes with its column; one
   * on a class names columns that may come from other classes, and is wrong when they lose them.
   */
  private boolean isWhole(String part, DeclarationPath source, Collection<String> columns) {
    boolean whole = true;
    for (String column : columns) {
      if (!built.columns().containsKey(column)) {
        whole = false;
        if (!ofEntity && !last.source(column).equals(source) && !isIgnored(column)) {
          conflicts.add(
              built.draft().place(),
              "'"
                  + part
                  + "' of table '"
                  + built.draft().name()
                  + "' names column '"
                  + column
                  + "', which the table does not have any more");
        }
      }
    }
    return whole;
  }

  private boolean isIgnored(String column) {
    for (TableDraft.IgnoredDraft ignored : built.draft().ignored()) {
      if (ignored.columns().contains(column)) {
        return true;
      }
    }
    return false;
  }

  /** Gives the table its primary key, whose columns are NOT NULL. */
  void applyPrimaryKey() {
    MappedTypeUse use = built.keyUse();
    PrimaryKey now = built.primaryKey();
    boolean isRead = now != null && use != null && built.isRead(use, now.columns());
    PrimaryKey result = isRead ? now : lastPrimaryKey();
    built.setPrimaryKey(result);
    if (result != null) {
      built.comesFrom(
          result.name(),
          use == null || !isRead ? last.source(result.name()) : use.declarationPath());
      for (String column : result.columns()) {
        built.makeNotNull(column);
      }
    }
  }

  /** The key of the snapshot; null if there was none, or it goes. */
  private @Nullable PrimaryKey lastPrimaryKey() {
    PrimaryKey key = last.table().primaryKey();
    boolean stays =
        key != null
            && carriedUses.stayFrom(last.source(key.name()))
            && isWhole(key.name(), last.source(key.name()), key.columns());
    return stays ? key : null;
  }
}
