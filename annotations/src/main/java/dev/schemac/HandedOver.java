package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that another build owns tables from now on, since their {@link Table} classes have moved to
 * a library or to another module: on a package, or on any {@link Table} class. In {@code
 * package-info.java}:
 *
 * <pre>{@code
 * @HandedOver("accounts")
 * package com.example;
 *
 * import dev.schemac.HandedOver;
 * }</pre>
 *
 * gives a migration without statements
 *
 * <pre>{@code
 * -- Another build owns what was handed over: nothing is to be done in the database.
 * }</pre>
 *
 * <p>The tables stay as they are, with their rows, native enum types and named schemas, and so do
 * the keys of other tables that reference them. No later migration of this build changes them.
 * Without the annotation, a table whose class only another build has is {@code
 * HandOverNotConfirmed}, also where the option {@code schemac.drops} is {@code allow}. A hand-over
 * acts once: after its migration the annotation may stay or go.
 *
 * <p>The other build begins with the tables as they are: with {@link TakenOver}, with {@code
 * schemac.baseline}, or with migrations of its own that have run already. {@link TakenOver} is also
 * how a table comes back.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface HandedOver {
  /**
   * {@return the tables that another build owns, as SQL names} One that stands in a named schema is
   * written with it: {@code "billing.invoices"}.
   */
  String[] value();
}
