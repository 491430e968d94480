package dev.schemac.core.plan.statement;

import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One statement. Its names are those that hold at the moment it runs. */
public sealed interface Step {

  /** A statement about one table. */
  sealed interface OnTable extends Step {
    /** The table. */
    QualifiedName table();
  }

  /** {@code CREATE SCHEMA}. */
  record CreateSchema(String name) implements Step {}

  /**
   * {@code DROP SCHEMA}, without {@code CASCADE}: it fails where somebody else has put something
   * there, and loses nothing.
   */
  record DropSchema(String name) implements Step {}

  /**
   * {@code CREATE EXTENSION IF NOT EXISTS}: extensions are often installed by whoever administers
   * the database, and one that is there already is no drift.
   */
  record CreateExtension(String name) implements Step {}

  /**
   * {@code DROP EXTENSION}, without {@code CASCADE}: it fails where something that schemac does not
   * know uses the extension, and loses nothing.
   */
  record DropExtension(String name) implements Step {}

  /** {@code CREATE TYPE … AS ENUM}. */
  record CreateEnumType(EnumType type) implements Step {}

  /** {@code DROP TYPE}. */
  record DropEnumType(QualifiedName type) implements Step {}

  /** {@code ALTER TYPE … RENAME TO}. */
  record RenameEnumType(QualifiedName type, String to) implements Step {}

  /** {@code ALTER TYPE … SET SCHEMA}. */
  record MoveEnumType(QualifiedName type, String schema) implements Step {}

  /** {@code ALTER TYPE … RENAME VALUE}. */
  record RenameLabel(QualifiedName type, String from, String to) implements Step {}

  /**
   * {@code ALTER TYPE … ADD VALUE}.
   *
   * @param place where the label goes; null: there is no other
   * @param again whether it may be there from an earlier run that failed later on
   */
  record AddLabel(QualifiedName type, String label, @Nullable Place place, boolean again)
      implements Step {}

  /**
   * Where a label goes among the others.
   *
   * @param after whether it goes behind its neighbour, not before it
   * @param neighbour a label that is there
   */
  record Place(boolean after, String neighbour) {}

  /** {@code COMMENT ON TYPE}; null takes the comment away, here and below. */
  record CommentEnumType(QualifiedName type, @Nullable String comment) implements Step {}

  /** {@code DROP SEQUENCE} of one that somebody made by hand. */
  record DropSequence(QualifiedName sequence) implements Step {}

  /** {@code SET CONSTRAINTS ALL IMMEDIATE}. */
  record CheckConstraintsNow() implements Step {}

  /**
   * {@code CREATE TABLE} with the constraints it can have from the start; its indexes and comments
   * are steps of their own.
   */
  record CreateTable(Table definition) implements Step {}

  /** {@code DROP TABLE}; tables that reference one another go in one statement. */
  record DropTables(List<QualifiedName> names) implements Step {

    /** Copies the list. */
    public DropTables {
      names = List.copyOf(names);
    }
  }

  /** {@code ALTER TABLE … RENAME TO}. */
  record RenameTable(QualifiedName table, String to) implements OnTable {}

  /** {@code ALTER TABLE … SET SCHEMA}; its indexes and owned sequences move along. */
  record MoveTable(QualifiedName table, String schema) implements OnTable {}

  /** {@code ALTER TABLE … RENAME COLUMN}. */
  record RenameColumn(QualifiedName table, String from, String to) implements OnTable {}

  /** {@code ALTER TABLE … RENAME CONSTRAINT}. */
  record RenameConstraint(QualifiedName table, String from, String to) implements OnTable {}

  /** {@code ALTER INDEX … RENAME TO}. */
  record RenameIndex(QualifiedName table, String from, String to) implements OnTable {}

  /** {@code ALTER SEQUENCE … RENAME TO} of the sequence that an identity column owns. */
  record RenameSequence(QualifiedName table, String from, String to) implements OnTable {}

  /** {@code ALTER TABLE} with one or more actions. */
  record AlterTable(QualifiedName table, List<Alteration> alterations) implements OnTable {

    /** Copies the list. */
    public AlterTable {
      alterations = List.copyOf(alterations);
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
  }

  /** {@code ANALYZE} of columns whose statistics went with their old type. */
  record Analyze(QualifiedName table, List<String> columns) implements OnTable {

    /** Copies the list. */
    public Analyze {
      columns = List.copyOf(columns);
    }
  }

  /** A statement that changes values in the rows of one table. */
  sealed interface Update extends OnTable {}

  /**
   * An update in batches, each committed before the next; a second run changes nothing.
   *
   * @param update what happens to the rows; columns that have a value keep it
   * @param key the columns of a unique key without NULLs, by whose order the batches are cut
   * @param size how many rows a batch has
   */
  record InBatches(Update update, List<String> key, int size) implements OnTable {

    /** Copies the list. */
    public InBatches {
      key = List.copyOf(key);
    }

    @Override
    public QualifiedName table() {
      return update.table();
    }
  }

  /**
   * {@code SET lock_timeout}: how long each of the statements below waits for a lock.
   *
   * @param timeout a PostgreSQL interval; {@code 0}: for ever
   * @param local whether it holds for the transaction only
   */
  record SetLockTimeout(String timeout, boolean local) implements Step {}

  /** {@code RESET lock_timeout}, for whoever uses the session next. */
  record ResetLockTimeout() implements Step {}

  /** {@code SAVEPOINT}, which fails outside a transaction. */
  record RequireTransaction() implements Step {}

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
  }

  /** A column and what it is set to. */
  record Assignment(String column, SqlText value) {}

  /**
   * {@code UPDATE} of the rows that hold labels that go or are renamed.
   *
   * @param type the column's type: text of some kind, or an array of it
   * @param labels new labels by old ones; all at once, so that two may swap
   */
  record Relabel(QualifiedName table, String column, SqlType type, SortedMap<String, String> labels)
      implements Update {

    /** Copies the map. */
    public Relabel {
      labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
  }

  /** {@code SELECT setval(…)}: the next identity value is past all that are there. */
  record AdvanceSequence(QualifiedName table, String column) implements OnTable {}

  /** {@code COMMENT ON TABLE}. */
  record CommentTable(QualifiedName table, @Nullable String comment) implements OnTable {}

  /** {@code COMMENT ON COLUMN}. */
  record CommentColumn(QualifiedName table, String column, @Nullable String comment)
      implements OnTable {}
}
