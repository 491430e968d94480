package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Confirms that sequences go, on a package or on any {@link Table} class: how far they counted is
 * lost, and code that still calls {@code nextval} fails. In {@code package-info.java}:
 *
 * <pre>{@code
 * @DroppedSequence("invoice_numbers")
 * package com.example;
 *
 * import dev.schemac.DroppedSequence;
 * }</pre>
 *
 * gives, once its {@link Sequence} is gone
 *
 * <pre>{@code
 * DROP SEQUENCE invoice_numbers;
 * }</pre>
 *
 * <p>Unconfirmed it is {@code DropNotConfirmed}, unless the option {@code schemac.drops} is {@code
 * allow}. A confirmation acts once: after the migration that drops, the annotation may stay or go.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(DroppedSequence.List.class)
public @interface DroppedSequence {
  /**
   * {@return the sequences that go, as SQL names} One that stands in a named schema is written with
   * it: {@code "billing.invoice_numbers"}.
   */
  String[] value();

  /** Holds several {@link DroppedSequence} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    DroppedSequence[] value();
  }
}
