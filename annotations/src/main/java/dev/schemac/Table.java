package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or record a table.
 *
 * <p>Every field is a column, unless it is {@code static}, {@code transient} or {@link Ignored};
 * the fields of superclasses come first. Superclasses need no annotation, and what stands on them
 * ({@link Index}, {@link Check} …) applies to each table below them, with names of its own.
 *
 * <pre>{@code
 * @Table("users")
 * class User {
 *   @PrimaryKey UUID id;
 *
 *   @Unique
 *   @Column(length = 254, nullable = false)
 *   String email;
 *
 *   String displayName;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE users (
 *   id           uuid          NOT NULL,
 *   email        varchar(254)  NOT NULL,
 *   display_name text,
 *   CONSTRAINT users_pkey PRIMARY KEY (id),
 *   CONSTRAINT users_email_key UNIQUE (email)
 * );
 * }</pre>
 *
 * <p>A class without a column is {@code NoColumns}, two classes with the same table {@code
 * DuplicateTable}. A table that gets another name is a rename only with {@link RenamedFrom}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /**
   * {@return the table's name, without its schema} Written as it is in the database, at most 63
   * bytes ({@code NameTooLong}). Default: the class's simple name in snake_case, {@code TenantUser}
   * is {@code tenant_user}; where that is a reserved word, as for {@code User}, the error {@code
   * ReservedName} asks for a written one.
   */
  String value() default "";

  /**
   * {@return the name of the table's schema} Default: the package's {@link Schema}; without one the
   * name is not qualified, so the table is made in the first schema of the {@code search_path}.
   */
  String schema() default "";
}
