package dev.schemac.core.hazard;

import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that make a statement fail, which one query finds. */
public sealed interface ViolatingRows {

  /** Calls the visitor's method for this kind of rows. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Does what depends on the kind of rows. A new kind does not compile until each visitor handles
   * it.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    R visit(Any it);

    R visit(WithNull it);

    R visit(ComputedNull it);

    R visit(Violating it);

    R visit(Unlabeled it);

    R visit(Holding it);

    R visit(Duplicates it);

    R visit(Conflicting it);

    R visit(Orphans it);
  }

  /** The table whose rows they are. */
  QualifiedName table();

  /** All there are: the statement wants an empty table. */
  record Any(QualifiedName table) implements ViolatingRows {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Those with NULL in one of the columns. */
  record WithNull(QualifiedName table, List<String> columns) implements ViolatingRows {

    /** Copies the list. */
    public WithNull {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Those for which the expression of a generated column is NULL. */
  record ComputedNull(QualifiedName table, SqlText expression) implements ViolatingRows {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Those for which a condition is false; one that is NULL holds. */
  record Violating(QualifiedName table, SqlText condition) implements ViolatingRows {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Those with other labels than allowed.
   *
   * @param type the column's type; null where nothing is known of it
   */
  record Unlabeled(QualifiedName table, LabelCheck check, @Nullable SqlType type)
      implements ViolatingRows {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Those that hold one of the labels of an enum type.
   *
   * @param type the column's type: the enum type, or an array of it
   */
  record Holding(QualifiedName table, String column, SqlType type, List<String> labels)
      implements ViolatingRows {

    /** Copies the list. */
    public Holding {
      labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Groups of rows that a unique index takes for equal.
   *
   * @param nullsNotDistinct whether NULL equals NULL
   * @param where the predicate of a partial index
   */
  record Duplicates(
      QualifiedName table, List<Index.Key> parts, boolean nullsNotDistinct, @Nullable SqlText where)
      implements ViolatingRows {

    /** Copies the list. */
    public Duplicates {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Pairs of rows that an exclusion constraint does not allow.
   *
   * @param columns the names of the table's columns
   */
  record Conflicting(QualifiedName table, Exclude exclude, Set<String> columns)
      implements ViolatingRows {

    /** Copies the set. */
    public Conflicting {
      columns = Set.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Those that reference a row that is not there. */
  record Orphans(QualifiedName table, ForeignKey key) implements ViolatingRows {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
