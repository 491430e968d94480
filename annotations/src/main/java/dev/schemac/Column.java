package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a column's Java field leaves open. A field needs it only where the defaults don't fit.
 *
 * <pre>{@code
 * @Table("products")
 * class Product {
 *   @PrimaryKey
 *   @Column(identity = Identity.ALWAYS)
 *   long id;
 *
 *   @Column(length = 40, nullable = false, collation = "C")
 *   String sku;
 *
 *   @Column(precision = 10, scale = 2, defaultSql = "0")
 *   @NonNull
 *   BigDecimal price;
 *
 *   int stock;
 *
 *   @Column(precision = 12, scale = 2, generatedAs = "price * stock")
 *   BigDecimal value;
 *
 *   @Column(value = "attrs", type = "jsonb")
 *   String attributes;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE products (
 *   id    bigint                   NOT NULL GENERATED ALWAYS AS IDENTITY,
 *   sku   varchar(40) COLLATE "C"  NOT NULL,
 *   price numeric(10,2)            NOT NULL DEFAULT 0,
 *   stock integer                  NOT NULL,
 *   value numeric(12,2)            GENERATED ALWAYS AS (price * stock) STORED,
 *   attrs jsonb,
 *   CONSTRAINT products_pkey PRIMARY KEY (id)
 * );
 * }</pre>
 *
 * <p>Two fields with the same column are {@code DuplicateColumn}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Column {
  /**
   * {@return the column's name} Written as it is in the database, at most 63 bytes ({@code
   * NameTooLong}). Default: the field's name in snake_case, {@code createdAt} is {@code
   * created_at}; a reserved word, as from {@code order}, is {@code ReservedName} and has to be
   * written.
   */
  String value() default "";

  /**
   * {@return the column's SQL type} One type as {@code [schema.]name(modifiers)[]}, like {@code
   * jsonb}, {@code timestamptz(3)} or {@code geo.point[]}; it takes the place of {@link #length},
   * {@link #precision} and {@link #scale}. Anything after the type is an error that names the
   * member it belongs in, and {@code serial} is refused: see {@link #identity}.
   *
   * <p>Default: the type that {@link SqlType} gives for the field's type, or else
   *
   * <pre>
   * boolean                                     boolean
   * byte, short                                 smallint
   * int                                         integer
   * long                                        bigint
   * float                                       real
   * double                                      double precision
   * BigDecimal                                  numeric, numeric(precision,scale)
   * BigInteger                                  numeric
   * char                                        char(1)
   * String, CharSequence, URI                   text, varchar(length)
   * byte[]                                      bytea
   * UUID                                        uuid
   * Instant, OffsetDateTime, ZonedDateTime      timestamptz
   * LocalDateTime                               timestamp
   * LocalDate                                   date
   * LocalTime                                   time
   * OffsetTime                                  timetz
   * Duration, Period                            interval
   * InetAddress                                 inet
   * T[], List&lt;T&gt;, Set&lt;T&gt;                        the type of T, with []
   * an enum                                     its {@link EnumType}, or text and a check
   * </pre>
   *
   * with boxed types as their primitives and {@code Optional<T>} as {@code T}. Another Java type is
   * {@code UnmappedType}. A text type with a length must have room for each label of an enum, else
   * {@code BadValue}. Arrays of an enum may hold NULL beside labels.
   */
  String type() default "";

  /**
   * {@return the most characters a text may have} The {@code n} of {@code varchar(n)}, from 1 to
   * 10485760, for a field whose type is otherwise {@code text}. Default: -1, no limit.
   */
  int length() default -1;

  /**
   * {@return how many digits a number has in all} The {@code p} of {@code numeric(p,s)}, from 1 to
   * 1000, for {@code BigDecimal}. Default: -1, as many as needed.
   */
  int precision() default -1;

  /**
   * {@return how many of the digits stand after the decimal point} The {@code s} of {@code
   * numeric(p,s)}, written together with {@link #precision}; for a negative scale write {@link
   * #type}. Default: -1, which with a precision means 0.
   */
  int scale() default -1;

  /**
   * {@return whether the column may be NULL} Only a written value counts: leaving this member out
   * does not mean {@code nullable = true}. If it is not written, nullability is derived. In full,
   * the first that applies decides:
   *
   * <ol>
   *   <li>a column of the primary key is {@code NOT NULL};
   *   <li>{@code nullable}, if written;
   *   <li>an annotation on the field or its type, from any package: {@code NonNull}, {@code
   *       Nonnull} or {@code NotNull} is {@code NOT NULL}, {@code Nullable} is nullable;
   *   <li>a primitive is {@code NOT NULL};
   *   <li>{@code Optional<T>} is nullable;
   *   <li>inside JSpecify's {@code @NullMarked} and in a Kotlin class, a column is {@code NOT
   *       NULL};
   *   <li>any other is nullable.
   * </ol>
   *
   * <p>A column of a table with rows that becomes {@code NOT NULL} needs {@link #defaultSql} or
   * {@link Backfill}, else {@code BackfillMissing}.
   */
  boolean nullable() default true;

  /**
   * {@return the column's DEFAULT} A SQL expression: {@code "now()"}, {@code "0"}, and a text in
   * its own quotes, {@code "'draft'"}. It names no column. Broken SQL, and a word that is neither a
   * value nor a call, is {@code BadSql}; text that is no label of the field's enum is {@code
   * BadValue}. Default: none.
   */
  String defaultSql() default "";

  /**
   * {@return the expression a generated column is computed from} SQL over other columns of the
   * table, without {@code GENERATED ALWAYS AS}; the value is always {@code STORED}. Not together
   * with {@link #defaultSql} or {@link #identity}. Its names are checked as those of {@link
   * Check#value}. Broken SQL is {@code BadSql}, as is what is surely not immutable: {@code now()},
   * {@code concat(…)}, the cast of a {@code timestamptz} to {@code date}. Default: none.
   */
  String generatedAs() default "";

  /**
   * {@return whether PostgreSQL numbers the rows} For {@code short}, {@code int} and {@code long}
   * columns, in place of {@code serial}; not together with {@link #defaultSql}. Default: {@link
   * Identity#NONE}.
   */
  Identity identity() default Identity.NONE;

  /**
   * {@return the collation of a text column} Its name without quotes: {@code "C"}, {@code
   * "und-x-icu"}. Default: the database's.
   */
  String collation() default "";
}
