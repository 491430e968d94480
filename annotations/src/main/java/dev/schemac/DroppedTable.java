package dev.schemac;

import java.lang.annotation.ElementType;
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
 * <p>It also says that the build that owned a table has dropped it, where a class here maps a new
 * one of its name: that is created.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface DroppedTable {
  /**
   * {@return the tables that go, as SQL names} One that stands in a named schema is written with
   * it: {@code "billing.invoices"}.
   */
  String[] value();
}
