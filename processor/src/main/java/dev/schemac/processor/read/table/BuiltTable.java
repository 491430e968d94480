package dev.schemac.processor.read.table;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table whose parts are looked up and checked; its foreign keys may still be missing. */
public final class BuiltTable {

  private final TableDraft draft;
  private final String sourceFile;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final SortedMap<String, String> inherited = new TreeMap<>();
  private final Set<MappedTypeUse> carried = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private final Map<String, MappedTypeUse> constraintUses = new HashMap<>();
  private final Map<String, MappedTypeUse> indexUses = new HashMap<>();
  private final Map<String, String> labelTypes = new HashMap<>();
  private @Nullable PrimaryKey primaryKey;
  private @Nullable MappedTypeUse keyUse;

  BuiltTable(TableDraft draft, String sourceFile) {
    this.draft = draft;
    this.sourceFile = sourceFile;
  }

  public TableDraft draft() {
    return draft;
  }

  /** Its columns by name, in their order. */
  public Map<String, Column> columns() {
    return Collections.unmodifiableMap(columns);
  }

  void add(Column column) {
    columns.put(column.name(), column);
  }

  /** Whether there was such a column to remove. */
  boolean removeColumn(String name) {
    return columns.remove(name) != null;
  }

  public void replaceColumns(Map<String, Column> others) {
    columns.clear();
    columns.putAll(others);
  }

  /** Its constraints but for the primary key. */
  public List<Constraint> constraints() {
    return Collections.unmodifiableList(constraints);
  }

  /**
   * Adds a constraint that is not looked up by the use of a type: a foreign key, or a check of
   * labels.
   */
  public void add(Constraint constraint) {
    constraints.add(constraint);
  }

  /** Adds a constraint with the use of a type that it was read from. */
  void add(Constraint constraint, MappedTypeUse use) {
    constraints.add(constraint);
    constraintUses.put(constraint.name(), use);
  }

  /** Removes the checks of labels, and returns them. */
  public List<LabelCheck> takeLabelChecks() {
    List<LabelCheck> checks = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof LabelCheck check) {
        checks.add(check);
      }
    }
    constraints.removeAll(checks);
    return checks;
  }

  /** Its indexes. */
  public List<Index> indexes() {
    return Collections.unmodifiableList(indexes);
  }

  /** Adds an index with the use of a type that it was read from. */
  void add(Index index, MappedTypeUse use) {
    indexes.add(index);
    indexUses.put(index.name(), use);
  }

  public void replaceIndexes(List<Index> others) {
    List<Index> copy = List.copyOf(others);
    indexes.clear();
    indexes.addAll(copy);
  }

  public @Nullable PrimaryKey primaryKey() {
    return primaryKey;
  }

  public void setPrimaryKey(@Nullable PrimaryKey key) {
    primaryKey = key;
  }

  /** The use of a type whose annotation the primary key is. */
  public @Nullable MappedTypeUse keyUse() {
    return keyUse;
  }

  void setKeyUse(@Nullable MappedTypeUse use) {
    keyUse = use;
  }

  /** The uses of types whose parts came from the snapshot. */
  public Set<MappedTypeUse> carried() {
    return Collections.unmodifiableSet(carried);
  }

  /** Notes that the parts of a use of a type come from the snapshot. */
  public void carry(MappedTypeUse use) {
    carried.add(use);
  }

  /** Notes that a column was read, whatever the use of a type that it is of. */
  public void read(String column) {
    read.add(column);
  }

  /**
   * Whether a part was read. Of a table of an entity a part was too if one of its columns was,
   * since its attributes make both.
   *
   * @param use the use of the type that it stands in
   * @param columns the columns that it mentions
   */
  public boolean isRead(MappedTypeUse use, Collection<String> columns) {
    return !carried.contains(use) || (draft.isOfEntity() && !Collections.disjoint(read, columns));
  }

  /** For each constraint, by name, the use of a type that it was read from. */
  public Map<String, MappedTypeUse> constraintUses() {
    return Collections.unmodifiableMap(constraintUses);
  }

  /** For each index, by name, the use of a type that it was read from. */
  public Map<String, MappedTypeUse> indexUses() {
    return Collections.unmodifiableMap(indexUses);
  }

  /** For each check of labels, by name, the enum. */
  public Map<String, String> labelTypes() {
    return Collections.unmodifiableMap(labelTypes);
  }

  void putLabelType(String check, String className) {
    labelTypes.put(check, className);
  }

  /** Notes where a part comes from, unless that is the table's class. */
  public void comesFrom(String part, DeclarationPath declarationPath) {
    if (!declarationPath.path().equals(draft.className())) {
      inherited.put(part, declarationPath.text());
    }
  }

  /** Lets {@link #comesFrom} be told anew. */
  public void forgetInherited() {
    inherited.clear();
  }

  public void forgetInherited(String part) {
    inherited.remove(part);
  }

  public Column column(String name) {
    return Objects.requireNonNull(columns.get(name), name);
  }

  /** Says what the values of a column stand for. */
  void hold(String column, HeldLabels labels) {
    columns.put(column, column(column).withHeld(labels));
  }

  public void makeNotNull(String name) {
    Column column = columns.get(name);
    if (column != null) {
      columns.put(name, column.withNullable(false));
    }
  }

  /** The use that a column was read from. */
  public MappedTypeUse useOf(String column) {
    return Objects.requireNonNull(draft.columns().get(column), column).mappedTypeUse();
  }

  public void replaceConstraints(List<Constraint> others) {
    List<Constraint> copy = List.copyOf(others);
    constraints.clear();
    constraints.addAll(copy);
  }

  public Origins.OfObject origin() {
    return new Origins.OfObject(draft.className(), draft.part(), sourceFile, inherited);
  }

  public Table table() {
    return new Table(
        draft.name(),
        new ArrayList<>(columns.values()),
        primaryKey,
        constraints,
        indexes,
        draft.comment());
  }
}
