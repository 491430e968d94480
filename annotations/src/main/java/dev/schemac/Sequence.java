package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence, on a package or on any class of the sources.
 *
 * <pre>{@code
 * @Table("invoices")
 * @Sequence(value = "invoice_numbers", start = 1000, ownedBy = "invoices.number")
 * class Invoice {
 *   @PrimaryKey UUID id;
 *
 *   @Column(defaultSql = "nextval('invoice_numbers')")
 *   long number;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE SEQUENCE invoice_numbers START WITH 1000;
 *
 * CREATE TABLE invoices (
 *   id     uuid    NOT NULL,
 *   number bigint  NOT NULL DEFAULT nextval('invoice_numbers'),
 *   CONSTRAINT invoices_pkey PRIMARY KEY (id)
 * );
 *
 * ALTER SEQUENCE invoice_numbers OWNED BY invoices.number;
 * }</pre>
 *
 * <p>What is not written is what PostgreSQL makes of it, so that a default written out is no
 * change. The numbers of an identity column ({@link Column#identity}) need no sequence of their
 * own: PostgreSQL makes it.
 *
 * <p>A change of {@link #increment} waits for the last transaction of an online migration: code
 * that takes a whole block of values for each {@code nextval}, as the pooled generators of
 * Hibernate do, hands out values twice as long as its block is not the increment. The comment above
 * the statement says so.
 *
 * <p>A sequence that is gone is {@code DropNotConfirmed} until {@link DroppedSequence} confirms it,
 * unless it goes with its table or column: it is owned by one that goes, or is named {@code
 * <table>_seq}. One with such a name also follows its table to a new name.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Sequence.List.class)
public @interface Sequence {
  /** {@return the sequence's name, without its schema} At most 63 bytes ({@code NameTooLong}). */
  String value();

  /**
   * {@return the name of the sequence's schema} Default: the {@link Schema} of the package; without
   * one the name is not qualified.
   */
  String schema() default "";

  /** {@return the type of its values} One of {@code smallint}, {@code integer}, {@code bigint}. */
  String type() default "bigint";

  /**
   * {@return its first value} Not written: {@link #min} if it ascends, {@link #max} if it descends.
   */
  long start() default 1;

  /** {@return how far one value is from the next} Negative: it descends. Never 0. */
  long increment() default 1;

  /** {@return its least value} Not written: 1 if it ascends, else the least of its type. */
  long min() default 1;

  /** {@return its greatest value} Not written: the greatest of its type if it ascends, else -1. */
  long max() default Long.MAX_VALUE;

  /** {@return how many values a session takes at once and keeps} At least 1. */
  long cache() default 1;

  /** {@return whether it begins anew behind its last value} Otherwise {@code nextval} fails. */
  boolean cycle() default false;

  /**
   * {@return the column that it goes with when that is dropped} As {@code "table.column"} in the
   * schema of the sequence, or {@code "schema.table.column"} in the same one: PostgreSQL wants both
   * in one schema. Empty: it belongs to no column.
   */
  String ownedBy() default "";

  /**
   * {@return former names of the sequence, newest first} One that stood in a named schema is
   * written with it: {@code "billing.invoice_numbers"}.
   */
  String[] renamedFrom() default {};

  /** Holds several {@link Sequence} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    Sequence[] value();
  }
}
