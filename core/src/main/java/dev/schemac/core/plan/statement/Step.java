package dev.schemac.core.plan.statement;

import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement. Its names are those that hold at the moment it runs. */
public sealed interface Step {

  /** Calls the visitor's method for this kind of statement. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Does what depends on the kind of a statement. A new kind does not compile until each visitor
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

    R visit(MoveEnumType it);

    R visit(RenameLabel it);

    R visit(AddLabel it);

    R visit(CommentEnumType it);

    R visit(CreateSequence it);

    R visit(AlterSequence it);

    R visit(SetSequenceOwner it);

    R visit(RenameDeclaredSequence it);

    R visit(MoveSequence it);

    R visit(DropSequence it);

    R visit(CheckConstraintsNow it);

    R visit(CreateTable it);

    R visit(DropTables it);

    R visit(RenameTable it);

    R visit(MoveTable it);

    R visit(RenameColumn it);

    R visit(RenameConstraint it);

    R visit(RenameIndex it);

    R visit(RenameSequence it);

    R visit(AlterTable it);

    R visit(CreateIndex it);

    R visit(DropIndex it);

    R visit(Analyze it);

    R visit(InBatches it);

    R visit(KeeperStep it);

    R visit(Fill it);

    R visit(Relabel it);

    R visit(AdvanceSequence it);

    R visit(CommentTable it);

    R visit(CommentColumn it);
  }

  /** A statement about one table. */
  sealed interface OnTable extends Step {
    /** The table. */
    QualifiedName table();
  }

  /** {@code CREATE SCHEMA}. */
  record CreateSchema(String name) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code DROP SCHEMA}, without {@code CASCADE}: it fails where somebody else has put something
   * there, and loses nothing.
   */
  record DropSchema(String name) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code CREATE EXTENSION IF NOT EXISTS}: extensions are often installed by whoever administers
   * the database, and one that is there already is no drift.
   */
  record CreateExtension(String name) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code DROP EXTENSION}, without {@code CASCADE}: it fails where something that schemac does not
   * know uses the extension, and loses nothing.
   */
  record DropExtension(String name) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code CREATE TYPE … AS ENUM}. */
  record CreateEnumType(EnumType type) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code DROP TYPE}. */
  record DropEnumType(QualifiedName type) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TYPE … RENAME TO}. */
  record RenameEnumType(QualifiedName type, String to) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TYPE … SET SCHEMA}. */
  record MoveEnumType(QualifiedName type, String schema) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TYPE … RENAME VALUE}. */
  record RenameLabel(QualifiedName type, String from, String to) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ALTER TYPE … ADD VALUE}.
   *
   * @param place where the label goes; null: there is no other
   * @param again whether it may be there from an earlier run that failed later on
   */
  record AddLabel(QualifiedName type, String label, @Nullable Place place, boolean again)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Where a label goes among the others.
   *
   * @param after whether it goes behind its neighbour, not before it
   * @param neighbour a label that is there
   */
  record Place(boolean after, String neighbour) {}

  /** {@code COMMENT ON TYPE}; null takes the comment away, here and below. */
  record CommentEnumType(QualifiedName type, @Nullable String comment) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code CREATE SEQUENCE}; its owner is a step of its own. */
  record CreateSequence(Sequence definition) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ALTER SEQUENCE} of the options that differ; its name and its owner are steps of their
   * own.
   *
   * @param from the options that it has
   * @param to the options that it gets
   */
  record AlterSequence(QualifiedName sequence, Sequence from, Sequence to) implements Step {

    /** Whether no value that it may have given is within its new bounds, so that it begins anew. */
    public boolean restarts() {
      return from.max() < to.min() || from.min() > to.max();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ALTER SEQUENCE … OWNED BY}.
   *
   * @param before the owner that it has; null: none
   * @param owner the owner that it gets; null: none
   */
  record SetSequenceOwner(
      QualifiedName sequence, Sequence.@Nullable Owner before, Sequence.@Nullable Owner owner)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER SEQUENCE … RENAME TO} of one that the classes name. */
  record RenameDeclaredSequence(QualifiedName sequence, String to) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER SEQUENCE … SET SCHEMA}. */
  record MoveSequence(QualifiedName sequence, String schema) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code DROP SEQUENCE} of one that the classes no longer name, or that a hand-written file made.
   */
  record DropSequence(QualifiedName sequence) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code SET CONSTRAINTS ALL IMMEDIATE}. */
  record CheckConstraintsNow() implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code CREATE TABLE} with the constraints it can have from the start; its indexes and comments
   * are steps of their own.
   */
  record CreateTable(Table definition) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code DROP TABLE}; tables that reference one another go in one statement. */
  record DropTables(List<QualifiedName> names) implements Step {

    /** Copies the list. */
    public DropTables {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Behind it a table goes by another name. */
  sealed interface NewTableName extends OnTable {
    /** The name that the table has then. */
    QualifiedName newName();
  }

  /** {@code ALTER TABLE … RENAME TO}. */
  record RenameTable(QualifiedName table, String to) implements NewTableName {
    @Override
    public QualifiedName newName() {
      return table.sibling(to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TABLE … SET SCHEMA}; its indexes and owned sequences move along. */
  record MoveTable(QualifiedName table, String schema) implements NewTableName {
    @Override
    public QualifiedName newName() {
      return new QualifiedName(schema, table.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TABLE … RENAME COLUMN}. */
  record RenameColumn(QualifiedName table, String from, String to) implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TABLE … RENAME CONSTRAINT}. */
  record RenameConstraint(QualifiedName table, String from, String to) implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER INDEX … RENAME TO}. */
  record RenameIndex(QualifiedName table, String from, String to) implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER SEQUENCE … RENAME TO} of the sequence that an identity column owns. */
  record RenameSequence(QualifiedName table, String from, String to) implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER TABLE} with one or more actions. */
  record AlterTable(QualifiedName table, List<Alteration> alterations) implements OnTable {

    /** Copies the list. */
    public AlterTable {
      alterations = List.copyOf(alterations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code CREATE INDEX}.
   *
   * @param concurrently whether writers go on meanwhile; it then runs outside a transaction
   */
  record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements OnTable {

    /** An index on a table that nobody uses yet. */
    public CreateIndex(QualifiedName table, Index index) {
      this(table, index, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code DROP INDEX}.
   *
   * @param concurrently whether readers and writers go on meanwhile; it then runs outside a
   *     transaction, perhaps for the second time, and says {@code IF EXISTS}
   */
  record DropIndex(QualifiedName table, String index, boolean concurrently) implements OnTable {

    /** One that goes in a transaction. */
    public DropIndex(QualifiedName table, String index) {
      this(table, index, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ANALYZE}.
   *
   * @param columns the columns whose statistics went with their old type; none: all columns and the
   *     expressions of indexes, of which PostgreSQL collects statistics only then
   */
  record Analyze(QualifiedName table, List<String> columns) implements OnTable {

    /** Copies the list. */
    public Analyze {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A statement that changes values in the rows of one table. */
  sealed interface Update extends OnTable {
    /**
     * Calls the function for this kind of update.
     *
     * @param <R> what comes of it
     */
    <R> R either(Function<Fill, R> ofFill, Function<Relabel, R> ofRelabel);
  }

  /**
   * An update in batches, each committed before the next; a second run changes nothing.
   *
   * @param update what happens to the rows; columns that have a value keep it
   * @param key the columns of a unique key without NULLs, by whose order the batches are cut; none:
   *     they are cut by where the rows lie in the table
   * @param batching how it is cut
   */
  record InBatches(Update update, List<String> key, BatchOptions batching) implements OnTable {

    /** Copies the list. */
    public InBatches {
      key = List.copyOf(key);
    }

    @Override
    public QualifiedName table() {
      return update.table();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A statement that makes the keeper of a table or takes it away.
   *
   * @param keeper what it fills
   * @param statement which statement it is
   */
  record KeeperStep(QualifiedName table, Keeper keeper, Keeper.Statement statement)
      implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code UPDATE} that gives columns of the rows that are there their first values.
   *
   * @param assignments the columns with their expressions
   * @param whereNull the column that must be NULL in a row for it to be updated; null: all rows
   */
  record Fill(QualifiedName table, List<Assignment> assignments, @Nullable String whereNull)
      implements Update {

    /** Copies the list. */
    public Fill {
      assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R either(Function<Fill, R> ofFill, Function<Relabel, R> ofRelabel) {
      return ofFill.apply(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A column and what it is set to.
   *
   * @param yieldsNull whether the value may be NULL in some row
   * @param cast the column's type, where the value's may be another one, to which only an
   *     assignment casts by itself; null: it needs no cast
   */
  record Assignment(String column, SqlText value, boolean yieldsNull, @Nullable SqlType cast) {

    /** An assignment of which nothing more is known. */
    public Assignment(String column, SqlText value) {
      this(column, value, true, null);
    }
  }

  /**
   * {@code UPDATE} of the rows that hold labels that go or are renamed.
   *
   * @param type the column's type: text of some kind, an array of it, or an integer, whose values
   *     are numbers
   * @param labels new labels by old ones; all at once, so that two may swap
   * @param reused whether new code writes some of the old labels and means others of the new ones,
   *     as the numbers of constants that moved
   * @param again whether rows were updated before, so that only those are left that came since
   */
  record Relabel(
      QualifiedName table,
      String column,
      SqlType type,
      SortedMap<String, String> labels,
      boolean reused,
      boolean again)
      implements Update {

    /** An update of all rows that there are. */
    public Relabel(
        QualifiedName table, String column, SqlType type, SortedMap<String, String> labels) {
      this(table, column, type, labels, false, false);
    }

    /** The same for rows that came since. */
    public Relabel repeated() {
      return new Relabel(table, column, type, labels, reused, true);
    }

    /** Copies the map. */
    public Relabel {
      labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    @Override
    public <R> R either(Function<Fill, R> ofFill, Function<Relabel, R> ofRelabel) {
      return ofRelabel.apply(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code SELECT setval(…)}: the next identity value is past all that are there. */
  record AdvanceSequence(QualifiedName table, String column) implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code COMMENT ON TABLE}. */
  record CommentTable(QualifiedName table, @Nullable String comment) implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code COMMENT ON COLUMN}. */
  record CommentColumn(QualifiedName table, String column, @Nullable String comment)
      implements OnTable {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
