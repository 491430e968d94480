package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint: on a field, or on the class for several columns.
 *
 * <pre>{@code
 * @Table("projects")
 * @Unique({"tenant_id", "slug"})
 * class Project {
 *   @PrimaryKey UUID id;
 *
 *   @Column(nullable = false)
 *   UUID tenantId;
 *
 *   @Column(nullable = false)
 *   String slug;
 *
 *   @Unique(nullsNotDistinct = true)
 *   String invoiceCode;
 *
 *   @Unique(deferrable = Deferrable.INITIALLY_DEFERRED)
 *   int rank;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE projects (
 *   id           uuid     NOT NULL,
 *   tenant_id    uuid     NOT NULL,
 *   slug         text     NOT NULL,
 *   invoice_code text,
 *   rank         integer  NOT NULL,
 *   CONSTRAINT projects_pkey PRIMARY KEY (id),
 *   CONSTRAINT projects_invoice_code_key UNIQUE NULLS NOT DISTINCT (invoice_code),
 *   CONSTRAINT projects_rank_key UNIQUE (rank) DEFERRABLE INITIALLY DEFERRED,
 *   CONSTRAINT projects_tenant_id_slug_key UNIQUE (tenant_id, slug)
 * );
 * }</pre>
 *
 * <p>For uniqueness over an expression or over some rows only, use {@link Index#unique}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(Unique.List.class)
public @interface Unique {
  /**
   * {@return the columns in order, as SQL names} Needed on a class; an unknown one is {@code
   * UnknownColumn}. Default: on a field, its column.
   */
  String[] value() default {};

  /**
   * {@return the constraint's name} At most 63 bytes ({@code NameTooLong}), unlike any other in its
   * schema ({@code DuplicateName}). Default: {@code <table>_<columns>_key}.
   */
  String name() default "";

  /**
   * {@return whether two NULLs count as equal} Then at most one row may have NULL. Default: false,
   * as in SQL: any number of rows may.
   */
  boolean nullsNotDistinct() default false;

  /**
   * {@return when the constraint is checked} A deferrable one cannot be the target of a foreign key
   * or of {@code ON CONFLICT}. Default: {@link Deferrable#NOT}, at once.
   */
  Deferrable deferrable() default Deferrable.NOT;

  /** Holds several {@link Unique} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    Unique[] value();
  }
}
