package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint: on a field or, for a condition on several columns, on the class.
 *
 * <pre>{@code
 * @Table("bookings")
 * @Check("starts_on <= ends_on")
 * class Booking {
 *   @PrimaryKey UUID id;
 *
 *   LocalDate startsOn;
 *
 *   LocalDate endsOn;
 *
 *   @Check("guests BETWEEN 1 AND 20")
 *   int guests;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE bookings (
 *   id        uuid     NOT NULL,
 *   starts_on date,
 *   ends_on   date,
 *   guests    integer  NOT NULL,
 *   CONSTRAINT bookings_pkey PRIMARY KEY (id),
 *   CONSTRAINT bookings_guests_check CHECK (guests BETWEEN 1 AND 20),
 *   CONSTRAINT bookings_starts_on_ends_on_check CHECK (starts_on <= ends_on)
 * );
 * }</pre>
 *
 * <p>A condition that is NULL counts as met: a nullable column passes while it is NULL.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(Check.List.class)
public @interface Check {
  /**
   * {@return the condition} SQL over this table's columns, without {@code CHECK} and without a
   * comment or a semicolon. A column whose name is a reserved word needs double quotes, {@code
   * "\"user\" <> ''"} ({@code ReservedWord}). Broken SQL is {@code BadSql}, as are subqueries and
   * aggregates; the name of a Java field, an old name of a column, or another that no column has,
   * is {@code UnknownColumn}.
   */
  String value();

  /**
   * {@return the constraint's name} At most 63 bytes ({@code NameTooLong}), unlike any other in its
   * schema ({@code DuplicateName}). Default: {@code <table>_<column>_check}, on a class with the
   * columns that the condition mentions.
   */
  String name() default "";

  /** Holds several {@link Check} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    Check[] value();
  }
}
