package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Confirms that tables go, and their rows with them: on a package, or on any {@link Table} class.
 * In {@code package-info.java}:
 *
 * <pre>{@code
 * @DroppedTable({"sessions", "billing.invoices"})
 * package com.example;
 *
 * import dev.schemac.DroppedTable;
 * }</pre>
 *
 * gives, once their classes are deleted
 *
 * <pre>{@code
 * DROP TABLE billing.invoices;
 * DROP TABLE sessions;
 * }</pre>
 *
 * <p>Unconfirmed it is {@code DropNotConfirmed}, unless the option {@code schemac.drops} is {@code
 * allow}. A confirmation acts once: after the migration that drops, the annotation may stay or go.
 *
 * <p>Code that still runs while the migration does may use a table. With {@code later = true} the
 * database keeps it, without its foreign keys, which would keep other code from deleting rows:
 *
 * <pre>{@code
 * @DroppedTable(value = "sessions", later = true)
 * package com.example;
 *
 * import dev.schemac.DroppedTable;
 * }</pre>
 *
 * gives, for a key of {@code sessions} to {@code users}
 *
 * <pre>{@code
 * ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
 * }</pre>
 *
 * <p>Once it stands there without {@code later}, the next migration drops the table. A class that
 * comes back takes the table over as the database has it.
 *
 * <p>It also says that the build that owned a table has dropped it, where a class here maps a new
 * one of its name: that is created.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(DroppedTable.List.class)
public @interface DroppedTable {
  /**
   * {@return the tables that go, as SQL names} One that stands in a named schema is written with
   * it: {@code "billing.invoices"}.
   */
  String[] value();

  /** {@return whether the database keeps them until this is written without {@code later}} */
  boolean later() default false;

  /** Holds several {@link DroppedTable} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    DroppedTable[] value();
  }
}
