package dev.schemac.core.random;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint but for those of labels, which belong to their column. */
abstract sealed class DraftConstraint {

  /** The name that a person gave; null: it is derived. */
  @Nullable String written;

  /** Its name on a table. */
  final String name(DraftTable table) {
    return written == null ? derived(table) : written;
  }

  abstract String derived(DraftTable table);

  abstract Constraint freeze(DraftTable table);

  abstract boolean mentions(DraftColumn column);

  static List<String> names(List<DraftColumn> columns) {
    return columns.stream().map(column -> column.name).toList();
  }

  /** A primary key or unique constraint. */
  static final class Key extends DraftConstraint {
    final boolean primary;
    final List<DraftColumn> columns;
    boolean nullsNotDistinct;
    Constraint.Deferral deferral = Constraint.Deferral.NOT_DEFERRABLE;

    Key(boolean primary, List<DraftColumn> columns) {
      this.primary = primary;
      this.columns = new ArrayList<>(columns);
    }

    @Override
    String derived(DraftTable table) {
      return primary
          ? DerivedNames.primaryKey(table.name)
          : DerivedNames.unique(table.name, names(columns));
    }

    @Override
    Constraint freeze(DraftTable table) {
      return primary
          ? new PrimaryKey(name(table), names(columns))
          : new Unique(name(table), names(columns), nullsNotDistinct, deferral);
    }

    @Override
    boolean mentions(DraftColumn column) {
      return columns.contains(column);
    }
  }

  /** An exclusion constraint that takes columns for equal that a unique one would. */
  static final class Exclusion extends DraftConstraint {
    final List<DraftColumn> columns;
    Constraint.Deferral deferral = Constraint.Deferral.NOT_DEFERRABLE;
    @Nullable Expr where;

    Exclusion(List<DraftColumn> columns) {
      this.columns = List.copyOf(columns);
    }

    @Override
    String derived(DraftTable table) {
      return DerivedNames.exclude(
          table.name, names(columns).stream().map(Index.Element::column).toList(), "");
    }

    @Override
    Constraint freeze(DraftTable table) {
      boolean range = columns.stream().allMatch(column -> Types.isNamed(column, "int4range"));
      return new Exclude(
          name(table),
          range ? Index.Method.GIST : Index.Method.BTREE,
          names(columns).stream()
              .map(it -> new Exclude.Element(Index.Element.column(it), "="))
              .toList(),
          where == null ? null : where.sql(),
          deferral);
    }

    @Override
    boolean mentions(DraftColumn column) {
      return columns.contains(column) || (where != null && where.mentions(column));
    }
  }

  /** A foreign key. */
  static final class Reference extends DraftConstraint {
    final List<DraftColumn> columns;
    final DraftTable target;
    final List<DraftColumn> targetColumns;
    ForeignKey.Action onDelete = ForeignKey.Action.NO_ACTION;
    ForeignKey.Action onUpdate = ForeignKey.Action.NO_ACTION;
    List<DraftColumn> onDeleteColumns = List.of();
    Constraint.Deferral deferral = Constraint.Deferral.NOT_DEFERRABLE;

    Reference(List<DraftColumn> columns, DraftTable target, List<DraftColumn> targetColumns) {
      this.columns = List.copyOf(columns);
      this.target = target;
      this.targetColumns = List.copyOf(targetColumns);
    }

    @Override
    String derived(DraftTable table) {
      return DerivedNames.foreignKey(table.name, names(columns));
    }

    @Override
    Constraint freeze(DraftTable table) {
      return new ForeignKey(
          name(table),
          names(columns),
          target.name,
          names(targetColumns),
          onDelete,
          onUpdate,
          names(onDeleteColumns),
          deferral);
    }

    @Override
    boolean mentions(DraftColumn column) {
      return columns.contains(column) || targetColumns.contains(column);
    }
  }

  /** A check. */
  static final class Condition extends DraftConstraint {
    Expr expression;

    Condition(Expr expression) {
      this.expression = expression;
    }

    @Override
    String derived(DraftTable table) {
      return DerivedNames.check(table.name, names(List.copyOf(expression.columns())));
    }

    @Override
    Constraint freeze(DraftTable table) {
      return new Check(name(table), expression.sql());
    }

    @Override
    boolean mentions(DraftColumn column) {
      return expression.mentions(column);
    }
  }
}
