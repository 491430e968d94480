package dev.schemac.core.random;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table. */
final class DraftTable {

  QualifiedName name;
  @Nullable QualifiedName origin;
  final List<QualifiedName> hints = new ArrayList<>();
  final List<DraftColumn> columns = new ArrayList<>();
  final List<DraftConstraint> constraints = new ArrayList<>();
  final List<DraftIndex> indexes = new ArrayList<>();

  /** Constraints that the first rows meet though the table does not have them yet. */
  final List<DraftConstraint> promised = new ArrayList<>();

  /** The database's names of columns that go. */
  final List<String> goneColumns = new ArrayList<>();

  @Nullable String comment;

  DraftTable(QualifiedName name) {
    this.name = name;
  }

  DraftConstraint.@Nullable Key primaryKey() {
    for (DraftConstraint constraint : constraints) {
      if (constraint instanceof DraftConstraint.Key key && key.primary) {
        return key;
      }
    }
    return null;
  }

  List<DraftConstraint.Key> keys() {
    return constraints(DraftConstraint.Key.class);
  }

  <T extends DraftConstraint> List<T> constraints(Class<T> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  String labelCheckName(DraftColumn column) {
    return column.labelCheckName == null
        ? DerivedNames.labels(name, column.name)
        : column.labelCheckName;
  }

  Table freeze() {
    return freeze(constraints);
  }

  /** The table as its first rows find it. */
  Table freezeWithPromised() {
    List<DraftConstraint> all = new ArrayList<>(constraints);
    all.addAll(promised);
    return freeze(all);
  }

  private Table freeze(List<DraftConstraint> withConstraints) {
    PrimaryKey key = null;
    List<Constraint> others = new ArrayList<>();
    for (DraftConstraint constraint : withConstraints) {
      Constraint frozen = constraint.freeze(this);
      if (frozen instanceof PrimaryKey primary) {
        key = primary;
      } else {
        others.add(frozen);
      }
    }
    for (DraftColumn column : columns) {
      if (column.labels != null) {
        others.add(
            new LabelCheck(
                labelCheckName(column),
                column.name,
                column.labels.stream().map(label -> label.text).toList()));
      }
    }
    return new Table(
        name,
        columns.stream().map(DraftColumn::freeze).toList(),
        key,
        others,
        indexes.stream().map(index -> index.freeze(this)).toList(),
        comment);
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
