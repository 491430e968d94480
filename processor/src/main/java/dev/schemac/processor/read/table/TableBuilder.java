package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.ExcludeDraft;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.NameRules;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up and checks the parts of one table; foreign keys come when all tables are built. */
public final class TableBuilder {

  private final BuiltTable built;
  private final TableDraft draft;
  private final QualifiedName name;
  private final Problems problems;
  private final Places places;
  private final Set<String> roots;
  private final SqlNames sqlNames;

  private TableBuilder(
      BuiltTable built,
      Map<String, String> formerColumns,
      Set<String> roots,
      Problems problems,
      Places places) {
    this.built = built;
    this.roots = roots;
    this.sqlNames = new SqlNames(built, formerColumns, problems);
    this.draft = built.draft();
    this.name = draft.name();
    this.problems = problems;
    this.places = places;
  }

  /**
   * Builds a table.
   *
   * @param formerColumns by former column name the present one; empty for one that was dropped
   * @param roots the canonical names of the types that this compile sees
   */
  public static BuiltTable build(
      TableDraft draft,
      String sourceFile,
      Map<String, String> formerColumns,
      Set<String> roots,
      Problems problems,
      Places places) {
    BuiltTable table = new BuiltTable(draft, sourceFile);
    TableBuilder builder = new TableBuilder(table, formerColumns, roots, problems, places);
    builder.run();
    return builder.built;
  }

  private void run() {
    places.put(new Address.OfTable(name), draft.place());
    for (ColumnDraft column : draft.columns().values()) {
      built.add(column.column());
    }
    ignore();
    for (String column : built.columns().keySet()) {
      ColumnDraft columnDraft = draft.columns().get(column);
      if (columnDraft != null) {
        built.comesFrom(column, columnDraft.mappedTypeUse().declarationPath());
        places.put(new Address.OfColumn(name, column), columnDraft.place());
      }
    }
    if (built.columns().isEmpty() && !draft.isIncomplete()) {
      problems.add(FindingId.NO_COLUMNS, draft.place(), name.toString());
    }
    for (TableDraft.KeyDraft key : draft.keys()) {
      key(key);
    }
    for (TableDraft.CheckDraft check : draft.checks()) {
      check(check);
    }
    for (TableDraft.LabelsDraft labels : draft.labels()) {
      labels(labels);
    }
    IndexBuilder indexes = new IndexBuilder(this, built, problems);
    for (TableDraft.IndexDraft index : draft.indexes()) {
      indexes.add(index);
    }
    for (ExcludeDraft exclude : draft.excludes()) {
      new ExcludeBuilder(this, indexes, problems).add(exclude, name);
    }
    ExpressionRules.check(built, this, problems);
  }

  private void ignore() {
    for (TableDraft.IgnoredDraft ignored : draft.ignored()) {
      for (int i = 0; i < ignored.columns().size(); i++) {
        String column = ignored.columns().get(i);
        if (!built.removeColumn(column)) {
          unknownColumn(column, ignored.view().at("value", i));
        }
      }
    }
  }

  private void key(TableDraft.KeyDraft key) {
    if (!known(key.columns(), key.at(), "value")) {
      return;
    }
    if (key.primary()) {
      primaryKey(key);
      return;
    }
    String constraint =
        constraintName(key.name(), DerivedNames.unique(name, key.columns()), key.at());
    add(
        new Unique(constraint, key.columns(), key.nullsNotDistinct(), deferral(key.deferrable())),
        key.at());
  }

  /** Several annotated fields make one key, in the order of the fields. */
  private void primaryKey(TableDraft.KeyDraft key) {
    PrimaryKey other = built.primaryKey();
    boolean onField = key.at().annotation().kind() == Place.Kind.FIELD;
    if (other != null && !onField) {
      problems.add(
          FindingId.CONTRADICTION,
          key.at().annotation(),
          "Two primary keys of table '" + name + "'",
          "keep @PrimaryKey on the class or on the fields");
      return;
    }
    Set<String> columns = new LinkedHashSet<>(other == null ? List.of() : other.columns());
    columns.addAll(key.columns());
    String derived = DerivedNames.primaryKey(name);
    String written = key.name().isEmpty() && other != null ? other.name() : key.name();
    String constraint = constraintName(written, derived, key.at());
    for (String column : key.columns()) {
      refuseNullable(column);
      built.makeNotNull(column);
    }
    built.setPrimaryKey(new PrimaryKey(constraint, new ArrayList<>(columns)));
    built.setKeyUse(key.at().mappedTypeUse());
    built.comesFrom(constraint, key.at().mappedTypeUse().declarationPath());
    places.put(new Address.OfConstraint(name, constraint), key.at().annotation());
  }

  private void refuseNullable(String name) {
    ColumnDraft column = draft.columns().get(name);
    if (column != null && column.saysNullable()) {
      problems.add(
          FindingId.CONTRADICTION,
          column.place().annotation(Annotations.PACKAGE + "Column", 0).member("nullable"),
          "A primary key and nullable = true",
          "a column of the primary key is never NULL; leave nullable out");
    }
  }

  private void check(TableDraft.CheckDraft check) {
    SqlText condition =
        sql(check.condition(), check.at().member("value"), check.at().mappedTypeUse());
    if (condition == null) {
      return;
    }
    if (!checkNames(condition, check.at().mappedTypeUse(), check.at().member("value"))) {
      return;
    }
    List<String> columns = new ArrayList<>();
    if (!check.own().isEmpty()) {
      columns.add(check.own());
    } else {
      condition.identifiers().stream().filter(built.columns()::containsKey).forEach(columns::add);
    }
    String constraint = constraintName(check.name(), DerivedNames.check(name, columns), check.at());
    add(new Check(constraint, condition), check.at());
  }

  private void labels(TableDraft.LabelsDraft labels) {
    if (!built.columns().containsKey(labels.column())) {
      return;
    }
    if (labels.stored() != TableDraft.Stored.CHECKED) {
      boolean numbered = labels.stored() == TableDraft.Stored.NUMBERED;
      built.hold(labels.column(), new HeldLabels(labels.type().labelTexts(), numbered));
      return;
    }
    String constraint = DerivedNames.labels(name, labels.column());
    built.add(new LabelCheck(constraint, labels.column(), labels.type().labelTexts()));
    built.putLabelType(constraint, labels.type().className());
    built.comesFrom(constraint, new DeclarationPath(labels.type().className(), ""));
    places.put(new Address.OfConstraint(name, constraint), labels.at().annotation());
  }

  void add(Constraint constraint, TableDraft.Origin at) {
    built.add(constraint, at.mappedTypeUse());
    built.comesFrom(constraint.name(), at.mappedTypeUse().declarationPath());
    places.put(new Address.OfConstraint(name, constraint.name()), at.annotation());
  }

  /** The name as written, checked, or the derived one. */
  String constraintName(String written, String derived, TableDraft.Origin at) {
    if (written.isEmpty()) {
      return derived;
    }
    NameRules.check(written, at.member("name"), problems);
    return written;
  }

  /** Whether all are columns, and there are some; says which are not. */
  boolean known(List<String> columns, TableDraft.Origin at, String member) {
    if (columns.isEmpty()) {
      problems.add(FindingId.BAD_VALUE, at.annotation(), member, "name the columns");
      return false;
    }
    boolean known = true;
    for (int i = 0; i < columns.size(); i++) {
      if (!built.columns().containsKey(columns.get(i))) {
        unknownColumn(columns.get(i), at.member(member, i));
        known = false;
      } else if (columns.indexOf(columns.get(i)) < i) {
        problems.add(
            FindingId.BAD_VALUE, at.member(member, i), columns.get(i), "name a column once");
        known = false;
      }
    }
    return known;
  }

  void unknownColumn(String column, Place place) {
    problems.add(
        place,
        new UnknownColumn(
            column, name.toString(), Suggestion.of(column, built.columns().keySet())));
  }

  @Nullable SqlText sql(String written, Place place, MappedTypeUse mappedTypeUse) {
    try {
      return draft.names().sql(SqlText.parse(written), mappedTypeUse);
    } catch (BadSqlException e) {
      problems.add(place, new BadSql(written, String.valueOf(e.getMessage())));
      return null;
    }
  }

  /**
   * Checks the names in a text that reads a row. What a class file says may be old, and the
   * snapshot's text then counts and not the class file's.
   *
   * @return whether nothing is wrong with them
   */
  boolean checkNames(SqlText text, MappedTypeUse mappedTypeUse, Place place) {
    return !roots.contains(mappedTypeUse.type()) || sqlNames.check(text, place);
  }

  /** The same for a default. */
  void checkNamesOfDefault(SqlText text, MappedTypeUse mappedTypeUse, Place place) {
    if (roots.contains(mappedTypeUse.type())) {
      sqlNames.checkDefault(text, place);
    }
  }

  Places places() {
    return places;
  }

  static Constraint.Deferral deferral(String constant) {
    return switch (constant) {
      case "INITIALLY_IMMEDIATE" -> Constraint.Deferral.INITIALLY_IMMEDIATE;
      case "INITIALLY_DEFERRED" -> Constraint.Deferral.INITIALLY_DEFERRED;
      default -> Constraint.Deferral.NOT_DEFERRABLE;
    };
  }
}
