package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that this build owns tables from now on that another one had, since their {@link Table}
 * classes have moved here: the reverse of {@link HandedOver}, on a package, or on any {@link Table}
 * class. In {@code package-info.java}:
 *
 * <pre>{@code
 * @TakenOver("accounts")
 * package com.example;
 *
 * import dev.schemac.TakenOver;
 * }</pre>
 *
 * gives a migration without statements
 *
 * <pre>{@code
 * -- What was taken over is there already: nothing is to be done in the database.
 * }</pre>
 *
 * <p>The tables are taken to be as their classes say, with the native enum types of their columns
 * and their named schemas: move the classes as they are, and change them afterwards. Without the
 * annotation a class gives a {@code CREATE TABLE}; if its table is known to be another build's,
 * since keys here reference it or this build handed it over, that is {@code TakeOverNotConfirmed}.
 * A take-over acts once: after its migration the annotation may stay or go.
 *
 * <p>In a new database the migrations of the build that created the tables run first.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface TakenOver {
  /**
   * {@return the tables that this build owns, as SQL names} One that stands in a named schema is
   * written with it: {@code "billing.invoices"}.
   */
  String[] value();
}
