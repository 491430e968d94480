package dev.schemac.core.plan.statement;

import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.List;

/**
 * A temporary trigger that fills columns in the rows which running code writes, while batches fill
 * those that are there. It fires for an update of any column: one that does not mention the sources
 * can still move a row behind the batches.
 *
 * @param columns the columns with their values, each behind those that it reads
 */
public record Keeper(List<Kept> columns) {

  /** Copies the list. */
  public Keeper {
    columns = List.copyOf(columns);
  }

  /**
   * A column that it fills.
   *
   * @param column the column
   * @param value its value, computed from the row that is written
   * @param sources what the value is computed from: a value that was filled follows them. Nothing
   *     where the column was there before, so that what it holds is the application's own
   * @param mayFail whether the value cannot be computed for some rows, which then keep NULL
   * @param notNull whether the column takes no NULL in the end
   * @param hasDefault whether it gets a value by itself in the end
   */
  public record Kept(
      String column,
      SqlText value,
      List<Source> sources,
      boolean mayFail,
      boolean notNull,
      boolean hasDefault) {

    /** Copies the list. */
    public Kept {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A column that a value is computed from.
   *
   * @param column its name
   * @param comparable whether its type has an operator {@code =}; else it is compared as text
   */
  public record Source(String column, boolean comparable) {}

  /** Whether a value is read from tables, which who writes the row need not be allowed to read. */
  public boolean readsTables() {
    for (Kept kept : columns) {
      if (kept.value().hasQuery()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the trigger of a table and its function are called: triggers of a kind fire in the order
   * of their names, and this one has to see what all others have made of the row.
   */
  public static String name(QualifiedName table) {
    return DerivedNames.shorten("zz_schemac_" + table.name());
  }

  /** The statements that make it and take it away. */
  public enum Statement {
    CREATE_FUNCTION,
    /** Else a temporary table of who writes the row would stand for the one that is meant. */
    SEARCH_TEMPORARY_LAST,
    REVOKE_EXECUTE,
    CREATE_TRIGGER,
    /** It fires also for what a subscription or a restore writes. */
    ENABLE_ALWAYS,
    DROP_TRIGGER,
    DROP_FUNCTION
  }
}
