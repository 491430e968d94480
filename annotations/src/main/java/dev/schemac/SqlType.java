package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Java type its SQL type, wherever a field has it: for typed ids, and for types of
 * libraries.
 *
 * <p>On a class of your own:
 *
 * <pre>{@code
 * @SqlType("uuid")
 * record TenantId(UUID value) {}
 *
 * @Table("tenants")
 * class Tenant {
 *   @PrimaryKey TenantId id;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE tenants (
 *   id uuid  NOT NULL,
 *   CONSTRAINT tenants_pkey PRIMARY KEY (id)
 * );
 * }</pre>
 *
 * <p>For a class that you cannot annotate, on the package whose fields have that type, in its
 * {@code package-info.java}, once for each type:
 *
 * <pre>{@code
 * @SqlType(java = java.net.URL.class, value = "text")
 * @SqlType(java = java.util.Currency.class, value = "char(3)")
 * package com.example.shop;
 *
 * import dev.schemac.SqlType;
 * }</pre>
 *
 * <p>{@link Column#type} of a single field takes precedence.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SqlType.List.class)
public @interface SqlType {
  /**
   * {@return the SQL type} In the form of {@link Column#type}. A default, a collation or {@code NOT
   * NULL} after it is an error: these belong to each {@link Column}.
   */
  String value();

  /**
   * {@return the Java type that is meant} Needed on a package; on a class it stays unwritten, since
   * the annotated class is meant. Default: {@code void.class}, none.
   */
  Class<?> java() default void.class;

  /** Holds several {@link SqlType} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {
    /** {@return the annotations, in the order written} */
    SqlType[] value();
  }
}
