package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.Renames.TableMember;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.schema.VarcharLists;
import dev.schemac.core.text.ForeignKeyTypes;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What nobody changes and what must be dropped and made again all the same, because something that
 * it depends on changes: PostgreSQL refuses the change otherwise, or keeps the dependent in a form
 * that it would not have in a new table.
 */
public final class Dependents {

  private final PlanInput planInput;
  private final EnumChanges enums;
  private final RelabeledColumns relabeled;
  private final Map<TableMember, ColumnTransition> columns = new HashMap<>();
  private final Set<TableMember> newColumns = new HashSet<>();
  private final Set<TableMember> retyped = new HashSet<>();

  /** Columns whose expressions can mean something else afterwards. */
  private final Set<TableMember> redefined = new HashSet<>();

  private final Set<TableMember> constraints = new HashSet<>();
  private final Set<TableMember> indexes = new HashSet<>();
  private final Map<QualifiedName, Set<Set<String>>> droppedKeys = new HashMap<>();

  public Dependents(PlanInput planInput, EnumChanges enums, RelabeledColumns relabeled) {
    this.planInput = planInput;
    this.enums = enums;
    this.relabeled = relabeled;
    for (LiveTable table : planInput.live().values()) {
      // All but foreign keys depends on what changes in the table itself, or on types.
      if (!table.changes().isEmpty() || !enums.all().isEmpty()) {
        findColumns(table);
        findGenerated(table);
        findConstraintsAndIndexes(table);
        findDroppedKeys(table);
      }
    }
    for (LiveTable table : planInput.live().values()) {
      findForeignKeys(table);
    }
  }

  /** What becomes of a kept column; null: nothing. */
  @Nullable
  public ColumnTransition column(LiveTable table, String column) {
    return columns.get(new TableMember(table.name(), column));
  }

  /** Whether a kept column is dropped and added again. */
  public boolean isNew(LiveTable table, String column) {
    return newColumns.contains(new TableMember(table.name(), column));
  }

  /** Whether a kept constraint is dropped and added again. */
  public boolean isNew(LiveTable table, Constraint constraint) {
    return constraints.contains(new TableMember(table.name(), constraint.name()));
  }

  /** Whether a kept index is dropped and created again. */
  public boolean isNew(LiveTable table, Index index) {
    return indexes.contains(new TableMember(table.name(), index.name()));
  }

  private void findColumns(LiveTable table) {
    boolean expressionCanBeSet = planInput.options().postgres().hasSetExpression();
    for (Column to : table.keptColumns()) {
      Change.AlterColumn alter = table.altered(to.name());
      Column from = alter == null ? to : alter.from();
      boolean respelled =
          to.defaultSql() != null && enums.areRespelled(table.after(), List.of(to.defaultSql()));
      boolean sameType = from.type().name().equals(to.type().name());
      ColumnTransition work =
          new ColumnTransition(
              from,
              to,
              alter == null ? null : alter.using(),
              alter == null ? new TreeMap<>() : alter.labels(),
              alter == null ? null : alter.backfill(),
              sameType ? enums.relabeled(to.type().name()) : null,
              sameType ? new TreeMap<>() : enums.former(from.type().name()),
              respelled);
      if (alter == null && work.relabeled() == null && !respelled) {
        continue;
      }
      TableMember tableMember = new TableMember(table.name(), to.name());
      columns.put(tableMember, work);
      if (work.isNewColumn(expressionCanBeSet)) {
        newColumns.add(tableMember);
      }
      if (work.changesType()) {
        retyped.add(tableMember);
      }
      if (work.changesTypeName() || !Objects.equals(work.from().collation(), to.collation())) {
        redefined.add(tableMember);
      }
    }
  }

  /** PostgreSQL changes no type under a generated column. */
  private void findGenerated(LiveTable table) {
    Set<String> changed = names(retyped, table);
    for (Column column : table.keptColumns()) {
      SqlText expression = column.generatedAs();
      if (expression != null
          && (Mentions.any(expression.identifiers(), changed)
              || mustFollow(table, List.of(expression)))) {
        newColumns.add(new TableMember(table.name(), column.name()));
      }
    }
  }

  private void findConstraintsAndIndexes(LiveTable table) {
    Set<String> renewed = names(newColumns, table);
    Set<String> inLists = names(retyped, table);
    Set<String> inExpressions = names(redefined, table);
    inExpressions.addAll(renewed);
    for (Constraint constraint : table.keptConstraints()) {
      boolean key = !constraint.isCheck() && constraint.texts().isEmpty();
      Set<String> mentioned = constraint.mentions();
      List<SqlText> texts = constraint.texts();
      if (Mentions.any(mentioned, key ? renewed : inExpressions)
          || (Mentions.any(mentioned, inLists)
              && (constraint instanceof LabelCheck
                  || VarcharLists.isIn(table.after(), mentioned, texts)))
          || mustFollow(table, texts)
          || table.losesColumn(constraint)) {
        constraints.add(new TableMember(table.name(), constraint.name()));
      }
    }
    for (Index index : table.keptIndexes()) {
      // PostgreSQL makes the whole index again from its text, whichever column changes.
      Set<String> mentioned = Mentions.of(index);
      List<SqlText> texts = Mentions.texts(index);
      if (Mentions.any(mentioned, texts.isEmpty() ? renewed : inExpressions)
          || (Mentions.any(mentioned, inLists)
              && VarcharLists.isIn(table.after(), mentioned, texts))
          || mustFollow(table, texts)
          || table.losesColumn(index)) {
        indexes.add(new TableMember(table.name(), index.name()));
      }
    }
  }

  /** Whether texts are about labels or a type that are others afterwards. */
  private boolean mustFollow(LiveTable table, List<SqlText> texts) {
    if (texts.isEmpty()) {
      return false;
    }
    return enums.areRespelled(table.after(), texts) || mentionRemadeType(texts);
  }

  private boolean mentionRemadeType(List<SqlText> texts) {
    for (EnumChange change : enums.all().values()) {
      if (change.isRemade() && Mentions.type(texts, change.type().name())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> names(Set<TableMember> parts, LiveTable table) {
    Set<String> names = new HashSet<>();
    for (TableMember tableMember : parts) {
      if (tableMember.table().equals(table.name())) {
        names.add(tableMember.name());
      }
    }
    return names;
  }

  private void findDroppedKeys(LiveTable table) {
    Set<Set<String>> keys = new HashSet<>();
    for (Change change : table.changes()) {
      Constraint constraint = change.droppedConstraint();
      if (constraint != null) {
        addKey(keys, constraint);
      }
      Index index = change.droppedIndex();
      if (index != null) {
        addKey(keys, index);
      }
    }
    for (Constraint constraint : table.keptConstraints()) {
      if (isNew(table, constraint)) {
        addKey(keys, constraint);
      }
    }
    for (Index index : table.keptIndexes()) {
      if (isNew(table, index)) {
        addKey(keys, index);
      }
    }
    droppedKeys.put(table.name(), keys);
  }

  private static void addKey(Set<Set<String>> keys, Constraint constraint) {
    if (constraint instanceof Constraint.Key key) {
      keys.add(new HashSet<>(key.columns()));
    }
  }

  private static void addKey(Set<Set<String>> keys, Index index) {
    if (index.unique() && index.where() == null) {
      Set<String> columns = Mentions.of(index);
      columns.removeAll(index.include());
      keys.add(columns);
    }
  }

  /** Whether a key that a foreign key can hang on goes, or is made anew. */
  public boolean losesKey(ForeignKey key) {
    return droppedKeys
        .getOrDefault(key.target(), Set.of())
        .contains(new HashSet<>(key.targetColumns()));
  }

  /**
   * A foreign key hangs on one key of its target, and on operators between the types; and it is off
   * while rows of both tables get other labels.
   */
  private void findForeignKeys(LiveTable table) {
    for (Constraint constraint : table.keptConstraints()) {
      if (constraint instanceof ForeignKey key) {
        LiveTable target = planInput.live().get(key.target());
        if (losesKey(key)
            || relabeled.concern(table, key)
            || (target != null && losesOperator(table, key, target))) {
          constraints.add(new TableMember(table.name(), key.name()));
        }
      }
    }
  }

  /**
   * The table that a key of a table that goes would hold up, if any.
   *
   * @param key the key with the names of the base, as has all that goes
   */
  @Nullable
  public LiveTable heldUp(ForeignKey key) {
    LiveTable target = planInput.liveBefore(key.target());
    if (target == null) {
      return null;
    }
    Set<String> columns = new HashSet<>();
    for (String column : key.targetColumns()) {
      columns.add(target.columnNow(column));
    }
    boolean isInTheWay =
        droppedKeys.getOrDefault(target.name(), Set.of()).contains(columns)
            || Mentions.any(columns, names(retyped, target))
            || Mentions.any(columns, names(newColumns, target))
            || areRelabeled(target, columns);
    return isInTheWay ? target : null;
  }

  private boolean areRelabeled(LiveTable table, Set<String> columns) {
    for (String column : columns) {
      if (relabeled.of(table, column) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean losesOperator(LiveTable table, ForeignKey key, LiveTable target) {
    boolean changes = false;
    boolean polymorphic = false;
    for (int i = 0; i < key.columns().size(); i++) {
      String column = key.columns().get(i);
      String targetColumn = key.targetColumns().get(i);
      if (isNew(target, targetColumn) || isRemade(table, column)) {
        return true;
      }
      List<SqlType> types = new ArrayList<>(types(table, column));
      List<SqlType> targetTypes = types(target, targetColumn);
      if (!accepts(types, targetTypes)) {
        return true;
      }
      types.addAll(targetTypes);
      changes |= changesType(table, column) || changesType(target, targetColumn);
      polymorphic |= TypeFamilies.isAnyPolymorphic(types);
    }
    return changes && polymorphic;
  }

  /** Whether the key can be there before and after each of the two columns changes. */
  private static boolean accepts(List<SqlType> referencing, List<SqlType> referenced) {
    for (SqlType from : referencing) {
      for (SqlType to : referenced) {
        if (!ForeignKeyTypes.accepts(from, to)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean changesType(LiveTable table, String column) {
    return retyped.contains(new TableMember(table.name(), column));
  }

  private boolean isRemade(LiveTable table, String column) {
    ColumnTransition work = column(table, column);
    return work != null && work.relabeled() != null;
  }

  /** The types a column has before and after. */
  private List<SqlType> types(LiveTable table, String name) {
    ColumnTransition work = column(table, name);
    if (work != null) {
      return List.of(work.from().type(), work.to().type());
    }
    Column column = table.after().column(name);
    return column == null ? List.of() : List.of(column.type());
  }
}
