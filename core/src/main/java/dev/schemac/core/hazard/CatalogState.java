package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Groups;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is there when a step runs: the base, as the steps before it have left it. */
final class CatalogState {

  /** A column of a table. */
  record Place(QualifiedName table, String column) {}

  private final PostgresVersion oldestServer;
  private final Map<QualifiedName, Table> tables = new TreeMap<>();
  private final Map<QualifiedName, EnumType> types = new TreeMap<>();

  /** The tables that have been there, with those of other builds. */
  private final Set<QualifiedName> live = new HashSet<>();

  /** The tables of other builds as they are written. */
  private final Map<QualifiedName, QualifiedName> external = new HashMap<>();

  private final Set<QualifiedName> liveTypes = new HashSet<>();

  /** The sequences that classes name and that were there before the migration. */
  private final Set<QualifiedName> liveSequences = new HashSet<>();

  /** Names of constraints and indexes that the migration has made, by table. */
  private final Map<QualifiedName, Set<String>> made = new HashMap<>();

  private final Map<QualifiedName, Set<String>> notValid = new HashMap<>();

  /** Names of NOT NULL constraints that the migration has made as PostgreSQL 18 can, by table. */
  private final Map<QualifiedName, Set<String>> notNulls = new HashMap<>();

  /** Columns that the migration has added, by table. */
  private final Map<QualifiedName, Set<String>> added = new HashMap<>();

  /** Columns that hold NULL in each row, by table. */
  private final Map<QualifiedName, Set<String>> empty = new HashMap<>();

  /** Columns that a trigger filled for running code, by table. */
  private final Map<QualifiedName, Set<String>> keptBefore = new HashMap<>();

  /** Columns that a trigger fills for running code, by table. */
  private final Map<QualifiedName, Set<String>> kept = new HashMap<>();

  /** Names in the base by those that tables have got since. */
  private final Map<QualifiedName, QualifiedName> before = new HashMap<>();

  private final Schema base;

  /** The labels that rows can hold, also while no check says so. */
  private final Map<Place, Set<String>> labels = new HashMap<>();

  private final ProvenConditions provenConditions = new ProvenConditions();
  private final TargetTables later;

  /**
   * What is there before the first step.
   *
   * @param oldestServer the version of the oldest server
   */
  CatalogState(Schema base, Schema target, PostgresVersion oldestServer) {
    this.oldestServer = oldestServer;
    this.later = new TargetTables(target.tables().values());
    this.base = base;
    for (Map.Entry<QualifiedName, Table> table : base.tables().entrySet()) {
      tables.put(key(table.getKey()), table.getValue());
    }
    for (Map.Entry<QualifiedName, EnumType> type : base.enumTypes().entrySet()) {
      types.put(key(type.getKey()), type.getValue());
    }
    live.addAll(tables.keySet());
    for (Schema schema : List.of(base, target)) {
      for (QualifiedName name : schema.externalTables().keySet()) {
        live.add(key(name));
        external.put(key(name), name);
      }
    }
    liveTypes.addAll(types.keySet());
    for (QualifiedName sequence : base.sequences().keySet()) {
      liveSequences.add(key(sequence));
    }
    for (Map.Entry<QualifiedName, Table> entry : tables.entrySet()) {
      for (LabelCheck check : entry.getValue().constraints(LabelCheck.class)) {
        labels.put(new Place(entry.getKey(), check.column()), new TreeSet<>(check.labels()));
      }
      for (Column column : entry.getValue().columns()) {
        HeldLabels held = column.held();
        if (held != null) {
          Set<String> values = new TreeSet<>();
          held.labels().forEach(label -> values.add(held.value(label)));
          labels.put(new Place(entry.getKey(), column.name()), values);
        }
      }
    }
  }

  /** The name without the schema that PostgreSQL looks in anyway. */
  static QualifiedName key(QualifiedName name) {
    return name.schema().equals(ObjectName.PUBLIC) ? QualifiedName.of(name.name()) : name;
  }

  /** The version of the oldest server that the migration runs on. */
  PostgresVersion oldestServer() {
    return oldestServer;
  }

  /** Whether the table was there before the migration. */
  boolean isLive(QualifiedName table) {
    return live.contains(key(table));
  }

  /** Whether the type was there before the migration. */
  boolean isLiveType(QualifiedName type) {
    return liveTypes.contains(key(type));
  }

  /** Whether the sequence was there before the migration, and classes name it. */
  boolean isLiveSequence(QualifiedName sequence) {
    return liveSequences.contains(key(sequence));
  }

  /** A table's name as statements write it: the schema that they say, or none. */
  QualifiedName spelled(QualifiedName name) {
    Table table = table(name);
    return table == null ? external.getOrDefault(key(name), name) : table.name();
  }

  @Nullable Table table(QualifiedName name) {
    return tables.get(key(name));
  }

  /** What running code calls a table: its name in the base. */
  QualifiedName nameBefore(QualifiedName table) {
    return before.getOrDefault(key(table), table);
  }

  /** The table as it is after the migration, with the names that it and its columns have now. */
  @Nullable Table later(QualifiedName table) {
    return later.of(table);
  }

  /** The column as it is after the migration; null: it goes. */
  @Nullable Column later(QualifiedName table, String column) {
    Table becomes = later.of(table);
    return becomes == null ? null : becomes.column(column);
  }

  @Nullable Column column(QualifiedName table, String column) {
    Table knownTable = table(table);
    return knownTable == null ? null : knownTable.column(column);
  }

  @Nullable EnumType type(QualifiedName name) {
    return types.get(key(name));
  }

  @Nullable Constraint constraint(QualifiedName table, String name) {
    Table knownTable = table(table);
    return knownTable == null ? null : knownTable.constraint(name);
  }

  /** The other tables whose keys lead to this one. */
  Map<QualifiedName, List<ForeignKey>> keysTo(QualifiedName target) {
    Map<QualifiedName, List<ForeignKey>> keys = new TreeMap<>();
    for (Map.Entry<QualifiedName, Table> entry : tables.entrySet()) {
      for (ForeignKey key : entry.getValue().constraints(ForeignKey.class)) {
        if (key(key.target()).equals(key(target)) && !entry.getKey().equals(key(target))) {
          Groups.list(keys, entry.getKey()).add(key);
        }
      }
    }
    return keys;
  }

  /** Whether each row and each new one is known to satisfy a constraint that is there. */
  boolean isValid(QualifiedName table, String constraint) {
    return !in(notValid, table).contains(constraint);
  }

  /** Whether a constraint is no check but NOT NULL itself. */
  boolean isNotNull(QualifiedName table, String constraint) {
    return in(notNulls, table).contains(constraint);
  }

  void addNotNull(QualifiedName table, String constraint) {
    in(notNulls, table).add(constraint);
  }

  /** The checks that went and that rows still satisfy. */
  ProvenConditions provenConditions() {
    return provenConditions;
  }

  /** Whether the migration itself has made a constraint, an index or a column. */
  boolean isMade(QualifiedName table, String part) {
    return in(made, table).contains(part);
  }

  /** Whether the migration itself has added the column. */
  boolean isAdded(QualifiedName table, String column) {
    return in(added, table).contains(column);
  }

  /** Whether the migration itself has added the column, with another number in each row. */
  boolean isNumbered(QualifiedName table, String column) {
    Column current = column(table, column);
    return isAdded(table, column) && current != null && current.identity() != Column.Identity.NONE;
  }

  /** Whether the column holds nothing but NULL, as far as the migration knows. */
  boolean isEmpty(QualifiedName table, String column) {
    return in(empty, table).contains(column);
  }

  /** Whether a trigger fills the column for running code. */
  boolean isKept(QualifiedName table, String column) {
    return in(kept, table).contains(column);
  }

  /** Whether a trigger filled the column for running code until a statement before. */
  boolean wasKept(QualifiedName table, String column) {
    return in(keptBefore, table).contains(column);
  }

  /** Whether the base has the very same constraint. */
  boolean wasThere(Constraint constraint) {
    for (Table table : base.tables().values()) {
      if (table.constraints().contains(constraint)) {
        return true;
      }
    }
    return false;
  }

  /** The tables that were there before the migration whose names, without schemas, are these. */
  SortedSet<QualifiedName> liveTables(Set<String> names) {
    SortedSet<QualifiedName> found = new TreeSet<>();
    for (QualifiedName table : live) {
      if (names.contains(table.name())) {
        found.add(table);
      }
    }
    return found;
  }

  /** Whether a type of that name has left it to another one. */
  boolean isFormer(QualifiedName type) {
    return types.containsKey(key(type.sibling(ObjectName.former(type.name()))));
  }

  /** The key of the base from the same columns to the same ones; null: none. */
  @Nullable ForeignKey baseKey(QualifiedName table, ForeignKey key) {
    Table before = base.tables().get(table);
    if (before != null) {
      for (ForeignKey other : before.constraints(ForeignKey.class)) {
        if (other.columns().equals(key.columns())
            && other.targetColumns().equals(key.targetColumns())
            && key(other.target()).equals(key(key.target()))) {
          return other;
        }
      }
    }
    return null;
  }

  /** A column of the base under its name there; null: none. */
  @Nullable Column baseColumn(QualifiedName table, String column) {
    Table before = base.tables().get(table);
    return before == null ? null : before.column(column);
  }

  /** Whether running code knows a column of a constraint or an index, and so can violate it. */
  boolean isKnown(QualifiedName table, Set<String> columns) {
    for (String column : columns) {
      if (!isAdded(table, column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any of the columns is pending: the classes before the migration have lost it already,
   * so that no running code uses what is about it.
   */
  boolean isPending(QualifiedName table, Set<String> columns) {
    for (String column : columns) {
      Column current = column(table, column);
      if (current != null && current.pending()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name that people know a constraint or an index by: the one in the base, or in the target,
   * while the migration itself calls it something else.
   */
  String nameForPeople(QualifiedName table, String part) {
    Set<String> known = new TreeSet<>();
    for (Table before : base.tables().values()) {
      addNames(before, known);
    }
    for (String name : known) {
      if (part.equals(ObjectName.former(name))) {
        return name;
      }
    }
    Table after = later(table);
    if (after == null) {
      return part;
    }
    addNames(after, known);
    for (String name : known) {
      if (part.equals(ObjectName.ofBuild(name))) {
        return name;
      }
    }
    return part;
  }

  private static void addNames(Table table, Set<String> names) {
    for (Index index : table.indexes()) {
      names.add(index.name());
    }
    for (Constraint constraint : table.constraints()) {
      names.add(constraint.name());
    }
    if (table.primaryKey() != null) {
      names.add(table.primaryKey().name());
    }
  }

  /** Whether columns of the base have the type, and all of them are pending. */
  boolean isOfPendingOnly(QualifiedName type) {
    boolean any = false;
    for (Table table : base.tables().values()) {
      for (Column column : table.columns()) {
        if (key(column.type().name()).equals(key(type))) {
          if (!column.pending()) {
            return false;
          }
          any = true;
        }
      }
    }
    return any;
  }

  /** Whether there was any table before the migration, and so code that runs. */
  boolean hasLiveTables() {
    return !base.tables().isEmpty();
  }

  /** The labels that rows can hold; null: any. */
  @Nullable Set<String> labels(QualifiedName table, String column) {
    return labels.get(new Place(key(table), column));
  }

  /** The labels that rows of a column can hold, by its type or its check; null: any. */
  @Nullable Set<String> held(QualifiedName table, String column) {
    Column current = column(table, column);
    EnumType type = current == null ? null : type(current.type().name());
    return type == null ? labels(table, column) : new TreeSet<>(type.labels());
  }

  /** Notes the plan whose steps follow. */
  void expect(Plan plan) {
    later.goBackBefore(plan);
  }

  // What steps do to it.

  void create(Table table) {
    put(table.name(), table);
    later.create(table);
  }

  void put(QualifiedName name, Table table) {
    tables.put(key(name), table);
  }

  void remove(QualifiedName table) {
    tables.remove(key(table));
    live.remove(key(table));
    for (Map<QualifiedName, ?> map :
        List.of(made, notValid, notNulls, added, empty, kept, keptBefore)) {
      map.remove(key(table));
    }
    labels.keySet().removeIf(place -> place.table().equals(key(table)));
  }

  void rename(QualifiedName from, QualifiedName to) {
    Table table = tables.remove(key(from));
    if (table == null) {
      return;
    }
    tables.put(key(to), TableEdits.renamed(table, to));
    QualifiedName first = before.remove(key(from));
    before.put(key(to), first == null ? table.name() : first);
    later.rename(from, to);
    tables.replaceAll((name, other) -> TableEdits.retargeted(other, key(from), to));
    if (live.remove(key(from))) {
      live.add(key(to));
    }
    for (Map<QualifiedName, Set<String>> map :
        List.of(made, notValid, notNulls, added, empty, kept, keptBefore)) {
      Set<String> names = map.remove(key(from));
      if (names != null) {
        map.put(key(to), names);
      }
    }
    for (Place place : List.copyOf(labels.keySet())) {
      Set<String> current = place.table().equals(key(from)) ? labels.remove(place) : null;
      if (current != null) {
        labels.put(new Place(key(to), place.column()), current);
      }
    }
  }

  void renameColumn(QualifiedName table, String from, String to) {
    Table knownTable = table(table);
    if (knownTable == null) {
      return;
    }
    put(table, TableEdits.renamedColumn(knownTable, from, to));
    later.renameColumn(table, from, to);
    tables.replaceAll((name, other) -> TableEdits.retargetedColumn(other, key(table), from, to));
    for (Set<String> names :
        List.of(in(added, table), in(empty, table), in(kept, table), in(keptBefore, table))) {
      if (names.remove(from)) {
        names.add(to);
      }
    }
    Set<String> held = labels.remove(new Place(key(table), from));
    if (held != null) {
      labels.put(new Place(key(table), to), held);
    }
  }

  void renamePart(QualifiedName table, String from, String to) {
    for (Set<String> names : List.of(in(made, table), in(notValid, table))) {
      if (names.remove(from)) {
        names.add(to);
      }
    }
  }

  void make(QualifiedName table, String part) {
    in(made, table).add(part);
  }

  void add(QualifiedName table, Column column) {
    in(added, table).add(column.name());
    if (!column.hasOwnValue()) {
      in(empty, table).add(column.name());
    }
  }

  void drop(QualifiedName table, String column) {
    in(added, table).remove(column);
    in(empty, table).remove(column);
    labels.remove(new Place(key(table), column));
  }

  void keep(QualifiedName table, Keeper keeper) {
    for (Keeper.Kept column : keeper.columns()) {
      in(kept, table).add(column.column());
    }
  }

  void endKeeper(QualifiedName table) {
    Set<String> columns = kept.remove(key(table));
    if (columns != null) {
      in(keptBefore, table).addAll(columns);
    }
  }

  void fill(QualifiedName table, String column) {
    in(empty, table).remove(column);
  }

  void valid(QualifiedName table, String constraint, boolean valid) {
    if (valid) {
      in(notValid, table).remove(constraint);
    } else {
      in(notValid, table).add(constraint);
    }
  }

  void labels(QualifiedName table, String column, @Nullable Collection<String> held) {
    if (held == null) {
      labels.remove(new Place(key(table), column));
    } else {
      labels.put(new Place(key(table), column), new TreeSet<>(held));
    }
  }

  void putType(QualifiedName name, EnumType type) {
    types.put(key(name), type);
  }

  void removeType(QualifiedName name) {
    types.remove(key(name));
    liveTypes.remove(key(name));
  }

  void removeSequence(QualifiedName name) {
    liveSequences.remove(key(name));
  }

  void renameSequence(QualifiedName from, QualifiedName to) {
    if (liveSequences.remove(key(from))) {
      liveSequences.add(key(to));
    }
  }

  void renameType(QualifiedName from, QualifiedName to) {
    EnumType type = types.remove(key(from));
    if (type != null) {
      types.put(key(to), new EnumType(to, type.labels(), type.comment()));
    }
    if (liveTypes.remove(key(from))) {
      liveTypes.add(key(to));
    }
    tables.replaceAll((name, table) -> TableEdits.retyped(table, key(from), to));
  }

  private static Set<String> in(Map<QualifiedName, Set<String>> map, QualifiedName table) {
    return Groups.set(map, key(table));
  }
}
