package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint: no two rows of the table may have values for which all of its operators
 * are true, as two bookings of one room at the same time.
 *
 * <pre>{@code
 * @Table("bookings")
 * @Exclude({"room_id WITH =", "during WITH &&"})
 * @Exclude(
 *     name = "bookings_guest_once",
 *     value = {"guest_id WITH =", "tstzrange(starts_at, ends_at) WITH &&"},
 *     where = "NOT cancelled",
 *     deferrable = Deferrable.INITIALLY_DEFERRED)
 * class Booking {
 *   @PrimaryKey long id;
 *
 *   long roomId;
 *
 *   @Column(type = "daterange")
 *   String during;
 *
 *   long guestId;
 *
 *   Instant startsAt;
 *
 *   Instant endsAt;
 *
 *   boolean cancelled;
 * }
 * }</pre>
 *
 * with {@code @Extension("btree_gist")} on the package, which lets a GiST index compare numbers,
 * gives
 *
 * <pre>{@code
 * CREATE TABLE bookings (
 *   id        bigint       NOT NULL,
 *   room_id   bigint       NOT NULL,
 *   during    daterange,
 *   guest_id  bigint       NOT NULL,
 *   starts_at timestamptz,
 *   ends_at   timestamptz,
 *   cancelled boolean      NOT NULL,
 *   CONSTRAINT bookings_pkey PRIMARY KEY (id),
 *   CONSTRAINT bookings_guest_once
 *     EXCLUDE USING gist (guest_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
 *     WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED,
 *   CONSTRAINT bookings_room_id_during_excl EXCLUDE USING gist (room_id WITH =, during WITH &&)
 * );
 * }</pre>
 *
 * <p>A row with NULL in one of the elements conflicts with none. PostgreSQL has no way to add the
 * constraint to a table with rows that does not lock it while the index is built.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclude.List.class)
public @interface Exclude {
  /**
   * {@return what is compared, and how} Each a SQL column name or an expression, an operator class
   * if wanted, then {@code WITH} and an operator that gives the same with its sides swapped: {@code
   * "during WITH &&"}, {@code "lower(code) text_ops WITH ="}. An unknown column is {@code
   * UnknownColumn}; broken SQL, also a missing {@code WITH}, is {@code BadSql}, as is an expression
   * that is surely not immutable. A type that has no operator class for the method by itself, as
   * {@code bigint} for GiST without {@code btree_gist}, is {@code BadValue}.
   */
  String[] value();

  /**
   * {@return the access method of the constraint's index} One that finds single rows: neither GIN
   * nor BRIN, which is {@code BadValue}. Default: {@link Index.Method#GIST}.
   */
  Index.Method using() default Index.Method.GIST;

  /**
   * {@return which rows the constraint is about} SQL without {@code WHERE}; its names are checked
   * as those of {@link Check#value}. Broken SQL is {@code BadSql}, as is a condition that is surely
   * not immutable. Default: all rows.
   */
  String where() default "";

  /**
   * {@return when the constraint is checked} A deferrable one cannot be the target of {@code ON
   * CONFLICT}. Default: {@link Deferrable#NOT}, at once.
   */
  Deferrable deferrable() default Deferrable.NOT;

  /**
   * {@return the constraint's name} At most 63 bytes ({@code NameTooLong}), unlike any other in its
   * schema ({@code DuplicateName}). Default: {@code <table>_<columns>_excl}; best written for an
   * expression.
   */
  String name() default "";

  /** Holds several {@link Exclude} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** {@return the annotations, in the order written} */
    Exclude[] value();
  }
}
