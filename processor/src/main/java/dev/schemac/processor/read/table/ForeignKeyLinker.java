package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.ForeignKeyTypes;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.NameRules;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the foreign keys of tables, when all tables are known. */
public final class ForeignKeyLinker {

  private final Map<String, Table> tablesByClass;
  private final Map<String, Table> own;
  private final FormerKeyTypes formerTypes;
  private final Problems problems;
  private final Places places;

  /**
   * For one compile.
   *
   * @param tablesByClass all tables that a key can reference, by class
   * @param own those of this build
   * @param last the schema of the snapshot
   */
  public ForeignKeyLinker(
      Map<String, Table> tablesByClass,
      Map<String, Table> own,
      Schema last,
      Problems problems,
      Places places) {
    this.tablesByClass = tablesByClass;
    this.own = own;
    this.formerTypes = new FormerKeyTypes(last);
    this.problems = problems;
    this.places = places;
  }

  public void link(BuiltTable table) {
    for (TableDraft.ForeignKeyDraft draft : table.draft().foreignKeys()) {
      if (table.isRead(draft.at().mappedTypeUse(), draft.columns())) {
        link(table, draft);
      }
    }
  }

  private void link(BuiltTable table, TableDraft.ForeignKeyDraft draft) {
    Table target = tablesByClass.get(draft.targetClass());
    TableDraft.Origin at = draft.at();
    if (draft.targetClass().isEmpty()) {
      problems.add(
          FindingId.BAD_VALUE,
          at.annotation(),
          "@ForeignKey",
          "name the class of the referenced table; only a field of that type needs none");
      return;
    }
    if (target == null) {
      problems.add(
          FindingId.UNKNOWN_REFERENCE,
          at.member("value"),
          draft.targetClass(),
          suggestion(draft.targetClass(), table.draft().className()));
      return;
    }
    if (refuseOwnName(draft, target)) {
      return;
    }
    List<String> targetColumns = targetColumns(draft, target);
    if (!knownColumns(table, draft) || targetColumns == null) {
      return;
    }
    if (!matches(table, draft, target, targetColumns)) {
      return;
    }
    List<String> onDeleteColumns = onDeleteColumns(table, draft);
    QualifiedName name = table.draft().name();
    String derived = DerivedNames.foreignKey(name, draft.columns());
    String constraint = draft.name().isEmpty() ? derived : draft.name();
    if (!draft.name().isEmpty()) {
      NameRules.check(constraint, at.member("name"), problems);
    }
    table.add(
        new ForeignKey(
            constraint,
            draft.columns(),
            target.name(),
            targetColumns,
            ForeignKey.Action.valueOf(draft.onDelete()),
            ForeignKey.Action.valueOf(draft.onUpdate()),
            onDeleteColumns,
            TableBuilder.deferral(draft.deferrable())));
    table.comesFrom(constraint, at.mappedTypeUse().declarationPath());
    places.put(new Address.OfConstraint(name, constraint), at.annotation());
  }

  /** A key to another build's table would lead to a table of this build that has its name. */
  private boolean refuseOwnName(TableDraft.ForeignKeyDraft draft, Table target) {
    if (own.containsKey(draft.targetClass())) {
      return false;
    }
    for (Map.Entry<String, Table> entry : own.entrySet()) {
      if (entry.getValue().name().equals(target.name())) {
        problems.add(
            FindingId.DUPLICATE_TABLE,
            Place.ofType(entry.getKey()),
            target.name().toString(),
            draft.targetClass());
        return true;
      }
    }
    return false;
  }

  /** Another class that is named alike, wherever it stands. */
  private String suggestion(String written, String own) {
    Map<String, String> bySimpleName = new TreeMap<>();
    for (String className : tablesByClass.keySet()) {
      if (!className.equals(own)) {
        bySimpleName.put(className.substring(className.lastIndexOf('.') + 1), className);
      }
    }
    String simpleName = written.substring(written.lastIndexOf('.') + 1);
    String nearest = Suggestion.of(simpleName, bySimpleName.keySet());
    return bySimpleName.getOrDefault(nearest, "");
  }

  private boolean knownColumns(BuiltTable table, TableDraft.ForeignKeyDraft draft) {
    boolean known = true;
    for (int i = 0; i < draft.columns().size(); i++) {
      String column = draft.columns().get(i);
      if (!table.columns().containsKey(column)) {
        unknown(column, table.draft().name(), table.columns().keySet(), draft, "columns", i);
        known = false;
      }
    }
    if (draft.columns().isEmpty()) {
      problems.add(
          FindingId.BAD_VALUE, draft.at().annotation(), "columns", "name the referencing columns");
    }
    return known && !draft.columns().isEmpty();
  }

  private @Nullable List<String> targetColumns(TableDraft.ForeignKeyDraft draft, Table target) {
    if (draft.references().isEmpty()) {
      PrimaryKey key = target.primaryKey();
      if (key == null) {
        mismatch(draft, "table '" + target.name() + "' has no primary key; write references = …");
        return null;
      }
      return key.columns();
    }
    // Of another build's table only the columns of keys are known.
    boolean known = true;
    for (int i = 0; own.containsKey(draft.targetClass()) && i < draft.references().size(); i++) {
      String column = draft.references().get(i);
      if (target.column(column) == null) {
        Set<String> names = target.columns().stream().map(Column::name).collect(Collectors.toSet());
        unknown(column, target.name(), names, draft, "references", i);
        known = false;
      }
    }
    if (known && !target.hasKey(new HashSet<>(draft.references()))) {
      mismatch(
          draft,
          "no primary key, unique constraint or unique index of table '"
              + target.name()
              + "' has just the columns "
              + String.join(", ", draft.references()));
      return null;
    }
    return known ? draft.references() : null;
  }

  private boolean matches(
      BuiltTable table,
      TableDraft.ForeignKeyDraft draft,
      Table target,
      List<String> targetColumns) {
    List<String> columns = draft.columns();
    if (columns.size() != targetColumns.size()) {
      mismatch(
          draft,
          count(columns)
              + " cannot reference "
              + count(targetColumns)
              + " of '"
              + target.name()
              + "' ("
              + String.join(", ", targetColumns)
              + ")");
      return false;
    }
    String change = formerTypes.change(table.draft().name(), draft, target, targetColumns);
    if (change != null) {
      mismatch(draft, change);
      return false;
    }
    boolean matches = true;
    for (int i = 0; i < columns.size(); i++) {
      Column from = table.columns().get(columns.get(i));
      Column to = target.column(targetColumns.get(i));
      if (from != null && to != null && !ForeignKeyTypes.accepts(from.type(), to.type())) {
        mismatch(
            draft,
            "column '"
                + from.name()
                + "' is "
                + from.type()
                + ", but '"
                + target.name()
                + "."
                + to.name()
                + "' is "
                + to.type());
        matches = false;
      }
    }
    return matches;
  }

  private static String count(List<String> columns) {
    return columns.size() == 1 ? "1 column" : columns.size() + " columns";
  }

  /**
   * Setting a column to NULL that is NOT NULL would make each delete fail, so a key of several
   * columns, one of them often the tenant's, acts on those that can be NULL.
   */
  private List<String> onDeleteColumns(BuiltTable table, TableDraft.ForeignKeyDraft draft) {
    boolean sets = draft.onDelete().equals("SET_NULL") || draft.onDelete().equals("SET_DEFAULT");
    if (!sets) {
      if (!draft.onDeleteColumns().isEmpty()) {
        problems.add(
            FindingId.BAD_VALUE,
            draft.at().member("onDeleteColumns"),
            "onDeleteColumns",
            "it goes with onDelete = SET_NULL or SET_DEFAULT");
      }
      return List.of();
    }
    if (!draft.onDeleteColumns().isEmpty()) {
      for (int i = 0; i < draft.onDeleteColumns().size(); i++) {
        String column = draft.onDeleteColumns().get(i);
        if (!draft.columns().contains(column)) {
          unknown(column, table.draft().name(), draft.columns(), draft, "onDeleteColumns", i);
        }
      }
      return draft.onDeleteColumns();
    }
    List<String> settable =
        draft.columns().stream().filter(column -> settable(table, column, draft)).toList();
    if (settable.isEmpty()) {
      problems.add(
          FindingId.CONTRADICTION,
          draft.at().member("onDelete"),
          "onDelete = " + draft.onDelete() + " and columns that are NOT NULL",
          "make one of " + String.join(", ", draft.columns()) + " nullable");
    }
    return settable.size() == draft.columns().size() ? List.of() : settable;
  }

  private static boolean settable(BuiltTable table, String name, TableDraft.ForeignKeyDraft draft) {
    Column column = table.columns().get(name);
    boolean single = draft.columns().size() == 1;
    return column != null
        && (column.nullable()
            || (single && draft.onDelete().equals("SET_DEFAULT") && column.defaultSql() != null));
  }

  private void unknown(
      String column,
      QualifiedName table,
      Collection<String> candidates,
      TableDraft.ForeignKeyDraft draft,
      String member,
      int index) {
    problems.add(
        draft.at().member(member, index),
        new UnknownColumn(column, table.toString(), Suggestion.of(column, candidates)));
  }

  private void mismatch(TableDraft.ForeignKeyDraft draft, String what) {
    problems.add(FindingId.REFERENCE_MISMATCH, draft.at().annotation(), what);
  }
}
