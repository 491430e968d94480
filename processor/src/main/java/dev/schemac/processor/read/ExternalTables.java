package dev.schemac.processor.read;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.BuiltTable;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.ReferencedTables;
import dev.schemac.processor.read.table.TableBuilder;
import dev.schemac.processor.report.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of other builds that foreign keys reference. One is read from its class file each time
 * a table with a key to it is read; where that file cannot be had, the snapshot's entry holds.
 */
final class ExternalTables {

  private final ReadRoots readRoots;
  private final PreviousCompile previousCompile;

  /** Made when it is asked for: few compiles have a key that leads to another build's table. */
  private @Nullable Map<String, ExternalTable> lastByClass;

  /** By class; null: it is that of no such table, or cannot be read. */
  private final Map<String, @Nullable TableDraft> drafts = new HashMap<>();

  /** Those that keys of classes which were read lead to, by class. */
  private final Map<String, ExternalTable> named = new TreeMap<>();

  /** Those that keys of the snapshot lead to. */
  private final Set<ExternalTable> kept = new HashSet<>();

  ExternalTables(ReadRoots readRoots, PreviousCompile previousCompile) {
    this.readRoots = readRoots;
    this.previousCompile = previousCompile;
  }

  /** What its class file says of a table; null for another class, or where it cannot be read. */
  @Nullable TableDraft draft(String className) {
    if (!drafts.containsKey(className)) {
      drafts.put(className, read(className));
    }
    return drafts.get(className);
  }

  private @Nullable TableDraft read(String className) {
    TableDraft draft = readRoots.knownClasses().readForeignTable(className);
    if (draft != null && last(className) != null) {
      for (MappedTypeUse mappedTypeUse : draft.uses()) {
        if (!readRoots.isRead(mappedTypeUse.type())) {
          return null;
        }
      }
    }
    return draft;
  }

  /** The snapshot's entry for a class, whether or not that is another build's still. */
  @Nullable ExternalTable last(String className) {
    Map<String, ExternalTable> byClass = lastByClass;
    if (byClass == null) {
      byClass = new HashMap<>();
      for (ExternalTable table : previousCompile.schema().externalTables().values()) {
        byClass.put(table.className(), table);
      }
      lastByClass = byClass;
    }
    return byClass.get(className);
  }

  /**
   * Adds the tables of other builds to which keys lead.
   *
   * @param byClass the tables of this build by class
   * @param built those that were read
   * @param unseen those that come from the snapshot
   * @param references how keys that are made of other tables' keys are looked up
   */
  void addTo(
      Map<String, Table> byClass,
      Collection<BuiltTable> built,
      Collection<Table> unseen,
      ReferencedTables references) {
    for (BuiltTable table : built) {
      for (TableDraft.ForeignKeyDraft key : table.draft().foreignKeys()) {
        if (table.isRead(key.at().mappedTypeUse(), key.columns())) {
          add(key.targetClass(), byClass, references);
        }
      }
    }
    for (BuiltTable table : built) {
      addKept(table.constraints(), byClass, references);
    }
    for (Table table : unseen) {
      addKept(table.constraints(), byClass, references);
    }
  }

  private void add(String className, Map<String, Table> byClass, ReferencedTables references) {
    ExternalTable table = byClass.containsKey(className) ? null : of(className, references);
    if (table != null) {
      byClass.put(className, table.table());
    }
  }

  /** A key of the snapshot leads to a table that was another build's, or that is one's now. */
  private void addKept(
      List<Constraint> constraints, Map<String, Table> byClass, ReferencedTables references) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof ForeignKey key) {
        ExternalTable table = kept(key.target());
        Origins.OfObject formerlyOwn = previousCompile.origins().tables().get(key.target());
        if (table != null) {
          byClass.putIfAbsent(table.className(), table.table());
        } else if (formerlyOwn != null) {
          add(formerlyOwn.className(), byClass, references);
        }
      }
    }
  }

  private @Nullable ExternalTable of(String className, ReferencedTables references) {
    ExternalTable table = named.get(className);
    if (table == null) {
      TableDraft draft = draft(className);
      table = draft != null ? built(draft, references) : unread(className);
      if (table != null) {
        named.put(className, table);
      }
    }
    return table;
  }

  private @Nullable ExternalTable unread(String className) {
    return readRoots.knownClasses().isForeignTable(className) ? last(className) : null;
  }

  private ExternalTable built(TableDraft asWritten, ReferencedTables references) {
    TableDraft draft = references.resolve(asWritten);
    BuiltTable built =
        TableBuilder.build(draft, "", Map.of(), readRoots.roots(), new Problems(), new Places());
    return ExternalTable.of(draft.className(), built.table());
  }

  /**
   * The table that a key of the snapshot leads to: as its class is, where that was read for another
   * key, else as it was.
   */
  private @Nullable ExternalTable kept(QualifiedName name) {
    ExternalTable entry = previousCompile.schema().externalTables().get(name);
    ExternalTable read = entry == null ? null : named.get(entry.className());
    if (entry == null || read != null) {
      return read;
    }
    kept.add(entry);
    return entry;
  }

  /** Those that the tables of the new schema reference. */
  SortedMap<QualifiedName, ExternalTable> referencedBy(Map<QualifiedName, Table> tables) {
    Map<QualifiedName, ExternalTable> byName = new HashMap<>();
    for (ExternalTable table : kept) {
      byName.put(table.table().name(), table);
    }
    for (ExternalTable table : named.values()) {
      byName.put(table.table().name(), table);
    }
    if (byName.isEmpty()) {
      return new TreeMap<>();
    }
    SortedMap<QualifiedName, ExternalTable> referenced = new TreeMap<>();
    for (Table table : tables.values()) {
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        ExternalTable target = tables.containsKey(key.target()) ? null : byName.get(key.target());
        if (target != null) {
          referenced.put(key.target(), target);
        }
      }
    }
    return referenced;
  }
}
