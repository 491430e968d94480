package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on a field, or on the class for several columns or an expression.
 *
 * <pre>{@code
 * @Table("events")
 * @Index({"tenant_id", "created_at DESC NULLS LAST"})
 * @Index(
 *     name = "events_code_lower_idx",
 *     value = "lower(code)",
 *     unique = true,
 *     where = "NOT archived")
 * class Event {
 *   @PrimaryKey long id;
 *
 *   UUID tenantId;
 *
 *   String code;
 *
 *   boolean archived;
 *
 *   Instant createdAt;
 *
 *   @Index(using = Index.Method.GIN)
 *   List<String> tags;
 *
 *   @Index(include = "code", with = "fillfactor=70")
 *   UUID actorId;
 * }
 * }</pre>
 *
 * gives, after the table
 *
 * <pre>{@code
 * CREATE INDEX events_actor_id_idx ON events (actor_id) INCLUDE (code) WITH (fillfactor = 70);
 * CREATE UNIQUE INDEX events_code_lower_idx ON events (lower(code)) WHERE NOT archived;
 * CREATE INDEX events_tags_idx ON events USING gin (tags);
 * CREATE INDEX events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC NULLS LAST);
 * }</pre>
 *
 * <p>A primary key and a {@link Unique} have their index already; a {@link ForeignKey} has none.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(Index.List.class)
public @interface Index {
  /**
   * {@return what is indexed, in order} Each a SQL column name or an expression; after it, if
   * wanted, an operator class, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or {@code NULLS
   * LAST}: {@code "path text_pattern_ops DESC"}. Needed on a class. An unknown column is {@code
   * UnknownColumn}, also in an expression; broken SQL is {@code BadSql}, as is an expression that
   * is surely not immutable. A type that has no operator class for the method by itself, as {@code
   * text} for GIN, is {@code BadValue}. Default: on a field, its column.
   */
  String[] value() default {};

  /**
   * {@return the index's name} At most 63 bytes ({@code NameTooLong}), unlike any other in its
   * schema ({@code DuplicateName}). Default: {@code <table>_<columns>_idx}; best written for an
   * expression.
   */
  String name() default "";

  /** {@return whether no two rows may have equal values} Default: false. */
  boolean unique() default false;

  /**
   * {@return the condition of a partial index} SQL without {@code WHERE}; only rows that meet it
   * are indexed. Its names are checked as those of {@link Check#value}. Broken SQL is {@code
   * BadSql}, as is a condition that is surely not immutable, such as {@code "ends_at > now()"}.
   * Default: all rows.
   */
  String where() default "";

  /** {@return the access method} Default: {@link Method#BTREE}. */
  Method using() default Method.BTREE;

  /**
   * {@return columns that the index carries without being ordered by them} SQL names, for
   * index-only scans; an unknown one is {@code UnknownColumn}. Default: none.
   */
  String[] include() default {};

  /**
   * {@return whether two NULLs count as equal} Only with {@link #unique}. Default: false, as in
   * SQL.
   */
  boolean nullsNotDistinct() default false;

  /**
   * {@return the storage parameters} Each as {@code name=value}: {@code "fillfactor=70"}, {@code
   * "pages_per_range=32"}. Default: PostgreSQL's.
   */
  String[] with() default {};

  /** An access method, PostgreSQL's {@code USING}. */
  enum Method {
    /** Equality, ranges and order: the usual one, and the only one that can be unique. */
    BTREE,
    /** Equality only. */
    HASH,
    /** Values with parts: arrays, {@code jsonb}, full text. */
    GIN,
    /** Ranges, geometry, nearest neighbours. */
    GIST,
    /** Space-partitioned trees: points, prefixes, networks. */
    SPGIST,
    /** A summary for each range of pages: big tables stored in the column's order. */
    BRIN
  }

  /** Holds several {@link Index} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    Index[] value();
  }
}
