package dev.schemac.core.hazard;

import dev.schemac.core.text.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a statement risks on tables that were there before the migration. Names are those that hold
 * when it runs.
 */
public sealed interface Hazard {

  /** What it does to rows one after the other; null: it does no such work. */
  default @Nullable RowWork rowWork() {
    return null;
  }

  /**
   * It locks tables.
   *
   * @param mode how
   * @param tables which
   */
  record Locks(LockMode mode, SortedSet<QualifiedName> tables) implements Hazard {

    /** Copies the set. */
    public Locks {
      tables = sorted(tables);
    }
  }

  /**
   * It waits for all transactions that took values from a sequence, and keeps others from taking
   * some until the transaction ends.
   *
   * @param sequence the sequence
   */
  record BlocksValues(QualifiedName sequence) implements Hazard {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof BlocksValues that && sequence.equals(that.sequence);
    }

    @Override
    public int hashCode() {
      return sequence.hashCode();
    }
  }

  /**
   * It reads all rows of a table.
   *
   * @param table the table
   */
  record Scans(QualifiedName table) implements Hazard {
    @Override
    public RowWork rowWork() {
      return new RowWork(table, RowWork.Kind.SCANS);
    }
  }

  /**
   * It builds indexes, for which it reads all rows of their table.
   *
   * @param table the table
   * @param indexes the indexes, by name
   */
  record Builds(QualifiedName table, List<String> indexes) implements Hazard {

    /** Copies the list. */
    public Builds {
      indexes = List.copyOf(indexes);
    }

    @Override
    public RowWork rowWork() {
      return new RowWork(table, RowWork.Kind.BUILDS);
    }
  }

  /**
   * It writes a table and all its indexes anew.
   *
   * @param table the table
   * @param onlyIf under which condition, as a clause; null: always
   */
  record Rewrites(QualifiedName table, @Nullable String onlyIf) implements Hazard {
    @Override
    public RowWork rowWork() {
      return new RowWork(table, onlyIf == null ? RowWork.Kind.REWRITES : RowWork.Kind.MAY_REWRITE);
    }
  }

  /**
   * It updates rows of a table, whose writers wait for one another.
   *
   * @param table the table
   * @param batches whether it commits every so many rows
   */
  record Updates(QualifiedName table, boolean batches) implements Hazard {
    @Override
    public RowWork rowWork() {
      return new RowWork(table, RowWork.Kind.UPDATES);
    }
  }

  /**
   * A trigger fills columns in the rows that running code writes, as long as it is there.
   *
   * @param table the table
   * @param columns the columns, by name
   */
  record KeepsFilled(QualifiedName table, List<String> columns) implements Hazard {

    /** Copies the list. */
    public KeepsFilled {
      columns = List.copyOf(columns);
    }
  }

  /**
   * The planner no longer knows what columns hold, until they are analysed.
   *
   * @param table the table
   * @param columns the columns, by name
   */
  record LosesStatistics(QualifiedName table, List<String> columns) implements Hazard {

    /** Copies the list. */
    public LosesStatistics {
      columns = List.copyOf(columns);
    }
  }

  /** It only changes the catalogue where a reader would expect a scan, a build or a rewrite. */
  record ChangesCatalogueOnly() implements Hazard {}

  /**
   * Tables that statements above locked stay locked while it works through a table.
   *
   * @param mode the strongest of those locks
   * @param tables the tables
   */
  record KeepsLocked(LockMode mode, SortedSet<QualifiedName> tables) implements Hazard {

    /** Copies the set. */
    public KeepsLocked {
      tables = sorted(tables);
    }
  }

  /**
   * It destroys data.
   *
   * @param data which data
   * @param what what it belongs to, such as a column with its table
   */
  record LosesData(LostData data, String what) implements Hazard {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof LosesData that && data == that.data && what.equals(that.what);
    }

    @Override
    public int hashCode() {
      return what.hashCode();
    }
  }

  /**
   * It can fail, depending on the rows there are.
   *
   * @param why when it fails, as it goes into a sentence, where no query says it
   * @param rows the rows it fails on, where a query finds them
   * @param atValidation whether it adds a constraint {@code NOT VALID}, so that only the validation
   *     in a later file fails on them
   */
  record FailsOnRows(String why, @Nullable ViolatingRows rows, boolean atValidation)
      implements Hazard {

    /** A statement that fails itself. */
    public FailsOnRows(String why, @Nullable ViolatingRows rows) {
      this(why, rows, false);
    }
  }

  /**
   * Code that runs against the schema as it was fails, or no longer does what it did.
   *
   * @param use what the code does
   * @param what what it does that to or with, such as a column with its table
   */
  record BreaksRunningCode(BrokenUse use, String what) implements Hazard {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof BreaksRunningCode that && use == that.use && what.equals(that.what);
    }

    @Override
    public int hashCode() {
      return what.hashCode();
    }
  }

  /**
   * Code of the new classes that runs before it fails, or does not do what it should.
   *
   * @param use what the code does
   * @param what what it does that to or with, such as a column with its table
   */
  record AwaitedByNewCode(AwaitedUse use, String what) implements Hazard {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AwaitedByNewCode that && use == that.use && what.equals(that.what);
    }

    @Override
    public int hashCode() {
      return what.hashCode();
    }
  }

  /**
   * It copies values from other rows, once: what code writes to those afterwards is not followed.
   *
   * @param column the column that gets the values, with its table
   * @param sources the tables that they are read from
   */
  record CopiesOnce(String column, SortedSet<QualifiedName> sources) implements Hazard {

    /** Copies the set. */
    public CopiesOnce {
      sources = sorted(sources);
    }
  }

  private static SortedSet<QualifiedName> sorted(Set<QualifiedName> names) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }
}
