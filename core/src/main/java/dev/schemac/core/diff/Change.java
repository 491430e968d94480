package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two schemas.
 *
 * <p>A rename has the old name and the new one. All other changes use the names that tables, types
 * and columns have after all renames, also inside SQL text. The exception is what is dropped: it
 * has the name that it has in the database, and its table's new name.
 */
public sealed interface Change {

  /** Calls the visitor's method for this kind of change. */
  <R> R accept(Visitor<R> visitor);

  /** The constraint that it takes from a table that is there; null: none. */
  default @Nullable Constraint droppedConstraint() {
    return null;
  }

  /** The constraint that it gives a table that is there; null: none. */
  default @Nullable Constraint addedConstraint() {
    return null;
  }

  /** The index that it takes from a table that is there; null: none. */
  default @Nullable Index droppedIndex() {
    return null;
  }

  /** The index that it gives a table that is there; null: none. */
  default @Nullable Index addedIndex() {
    return null;
  }

  /**
   * Does what depends on the kind of a change. A new kind does not compile until each visitor
   * handles it.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    R visit(CreateSchema it);

    R visit(DropSchema it);

    R visit(CreateExtension it);

    R visit(DropExtension it);

    R visit(CreateEnumType it);

    R visit(DropEnumType it);

    R visit(RenameEnumType it);

    R visit(ChangeLabels it);

    R visit(CommentEnumType it);

    R visit(CreateSequence it);

    R visit(DropSequence it);

    R visit(RenameSequence it);

    R visit(AlterSequence it);

    R visit(CreateTable it);

    R visit(DropTable it);

    R visit(DropTableLater it);

    R visit(HandOverTable it);

    R visit(TakeOverTable it);

    R visit(FollowExternalTable it);

    R visit(RenameTable it);

    R visit(CommentTable it);

    R visit(AddColumn it);

    R visit(DropColumn it);

    R visit(DropColumnLater it);

    R visit(KeepColumn it);

    R visit(RenameColumn it);

    R visit(AlterColumn it);

    R visit(AddConstraint it);

    R visit(DropConstraint it);

    R visit(RenameConstraint it);

    R visit(ReplaceConstraint it);

    R visit(ChangeDeferral it);

    R visit(ChangeLabelCheck it);

    R visit(ChangeHeldLabels it);

    R visit(AddIndex it);

    R visit(DropIndex it);

    R visit(RenameIndex it);

    R visit(ReplaceIndex it);
  }

  /** Something gets another name, another schema or both. */
  sealed interface Rename extends Change {
    /** Calls the visitor's method for this kind of rename. */
    void accept(RenameVisitor visitor);
  }

  /** Does what depends on what is renamed. */
  interface RenameVisitor {
    void visit(RenameTable it);

    void visit(RenameEnumType it);

    void visit(RenameSequence it);

    void visit(RenameColumn it);

    void visit(RenameConstraint it);

    void visit(RenameIndex it);
  }

  /** A change of a table that is there and stays, or of a part of it. */
  sealed interface OfTable extends Change {
    /** The table, by its name in the target. */
    QualifiedName table();
  }

  /** A named schema comes. */
  record CreateSchema(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A named schema that nothing stands in any more goes. */
  record DropSchema(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An extension comes. */
  record CreateExtension(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An extension goes. */
  record DropExtension(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A native enum type comes. */
  record CreateEnumType(EnumType type) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A native enum type goes. */
  record DropEnumType(EnumType type) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A native enum type gets another name, another schema or both. */
  record RenameEnumType(QualifiedName from, QualifiedName to) implements Rename {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    @Override
    public void accept(RenameVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * The labels of a native enum type change.
   *
   * @param type its name
   * @param from the labels there
   * @param to the labels wanted
   * @param renamed new labels by old ones
   * @param replaced for each label that goes the label its rows take
   */
  record ChangeLabels(
      QualifiedName type,
      List<String> from,
      List<String> to,
      SortedMap<String, String> renamed,
      SortedMap<String, String> replaced)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A native enum type gets another comment; null: none. */
  record CommentEnumType(QualifiedName type, @Nullable String comment) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A sequence comes. */
  record CreateSequence(Sequence sequence) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A sequence goes, perhaps together with the column that it is of. */
  record DropSequence(Sequence sequence) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A sequence gets another name, another schema or both. */
  record RenameSequence(QualifiedName from, QualifiedName to) implements Rename {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    @Override
    public void accept(RenameVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * Options of a sequence change, or the column that it goes with.
   *
   * @param from as it was, without an owner if that goes
   * @param to as it will be
   */
  record AlterSequence(Sequence from, Sequence to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table comes, with all its constraints, indexes and comments. */
  record CreateTable(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table goes, with all that is in it. */
  record DropTable(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The classes have lost a table, and the database keeps it until a later migration. */
  record DropTableLater(QualifiedName table) implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table stays in the database, and another build owns it from now on. */
  record HandOverTable(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table is in the database already, and this build owns it from now on. */
  record TakeOverTable(Table table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Another build has renamed a table that keys reference, or columns of its primary key; the keys
   * have followed.
   *
   * @param from its former name
   * @param to its name now, which may be the same
   */
  record FollowExternalTable(QualifiedName from, QualifiedName to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A table gets another name, another schema or both. */
  record RenameTable(QualifiedName from, QualifiedName to) implements Rename {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    @Override
    public void accept(RenameVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A table gets another comment; null: none. */
  record CommentTable(QualifiedName table, @Nullable String comment) implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A column comes to a table that is there.
   *
   * @param backfill what the rows that are there get, if a person said so
   */
  record AddColumn(QualifiedName table, Column column, @Nullable SqlText backfill)
      implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A column goes. */
  record DropColumn(QualifiedName table, Column column) implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The classes have lost a column, and the database keeps it until a later migration. */
  record DropColumnLater(QualifiedName table, String column) implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The classes have a column again that was to be dropped later. */
  record KeepColumn(QualifiedName table, String column) implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A column gets another name. */
  record RenameColumn(QualifiedName table, String from, String to) implements OfTable, Rename {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    @Override
    public void accept(RenameVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * Some attributes of a column change: type, nullability, default, identity, generated expression,
   * collation or comment.
   *
   * @param from the column as it is, under its new name
   * @param to the column as it is wanted
   * @param using how the values are converted, if a person said so
   * @param labels if the column's labels were text and become a native type, or the other way
   *     round: those that get another spelling on the way, with the new one
   * @param backfill what rows with NULL get, if a person said so
   */
  record AlterColumn(
      QualifiedName table,
      Column from,
      Column to,
      @Nullable SqlText using,
      SortedMap<String, String> labels,
      @Nullable SqlText backfill)
      implements OfTable {

    /** Copies the map. */
    public AlterColumn {
      labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The values of a column come to stand for something else.
   *
   * @param to what they stand for from now on; null: for themselves
   * @param values for each value that rows get another in the place of, the other; empty: nothing
   *     is to be done in the database
   */
  record ChangeHeldLabels(
      QualifiedName table, String column, @Nullable HeldLabels to, SortedMap<String, String> values)
      implements OfTable {

    /** Copies the map. */
    public ChangeHeldLabels {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A constraint comes to a table that is there. */
  record AddConstraint(QualifiedName table, Constraint constraint) implements OfTable {
    @Override
    public Constraint addedConstraint() {
      return constraint;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A constraint goes. */
  record DropConstraint(QualifiedName table, Constraint constraint) implements OfTable {
    @Override
    public Constraint droppedConstraint() {
      return constraint;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A constraint gets another name and stays as it is. */
  record RenameConstraint(QualifiedName table, String from, String to) implements OfTable, Rename {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    @Override
    public void accept(RenameVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A constraint changes, perhaps its name too. */
  record ReplaceConstraint(QualifiedName table, Constraint from, Constraint to) implements OfTable {
    @Override
    public Constraint droppedConstraint() {
      return from;
    }

    @Override
    public Constraint addedConstraint() {
      return to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A foreign key is checked at another time; nothing else of it changes.
   *
   * @param to the key as it becomes
   */
  record ChangeDeferral(QualifiedName table, ForeignKey to) implements OfTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The labels that a text column takes change.
   *
   * @param from the check as it is
   * @param to the check as it is wanted
   * @param renamed new labels by old ones
   * @param replaced for each label that goes the label its rows take
   */
  record ChangeLabelCheck(
      QualifiedName table,
      LabelCheck from,
      LabelCheck to,
      SortedMap<String, String> renamed,
      SortedMap<String, String> replaced)
      implements OfTable {
    @Override
    public Constraint droppedConstraint() {
      return from;
    }

    @Override
    public Constraint addedConstraint() {
      return to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An index comes to a table that is there. */
  record AddIndex(QualifiedName table, Index index) implements OfTable {
    @Override
    public Index addedIndex() {
      return index;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An index goes. */
  record DropIndex(QualifiedName table, Index index) implements OfTable {
    @Override
    public Index droppedIndex() {
      return index;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An index gets another name and stays as it is. */
  record RenameIndex(QualifiedName table, String from, String to) implements OfTable, Rename {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    @Override
    public void accept(RenameVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** An index changes, perhaps its name too. */
  record ReplaceIndex(QualifiedName table, Index from, Index to) implements OfTable {
    @Override
    public Index droppedIndex() {
      return from;
    }

    @Override
    public Index addedIndex() {
      return to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
