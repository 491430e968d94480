package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the fields of the field's type columns of this table, in the place of the field.
 *
 * <pre>{@code
 * record Address(String street, String city) {}
 *
 * @Table("customers")
 * class Customer {
 *   @PrimaryKey UUID id;
 *
 *   @Embedded Address home;
 *
 *   @Embedded(prefix = "billing_")
 *   Address billing;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE customers (
 *   id             uuid  NOT NULL,
 *   street         text,
 *   city           text,
 *   billing_street text,
 *   billing_city   text,
 *   CONSTRAINT customers_pkey PRIMARY KEY (id)
 * );
 * }</pre>
 *
 * <p>The type needs no annotation; those on its fields count, and on the type itself keys, checks,
 * indexes and {@link Ignored}. What they say names the type's own columns without the prefix, also
 * in SQL: {@code @Check("city <> ''")} on {@code city} is {@code CHECK (billing_city <> '')} there.
 * A name that is none of the type's columns means one of the table. Two columns of one name are
 * {@code DuplicateColumn}: give one of them a prefix.
 *
 * <p>A prefix that changes is said with {@link RenamedFrom} on this field.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Embedded {
  /**
   * {@return what to put before each column's name} SQL text, taken as it is: write the underscore
   * too. Default: nothing.
   */
  String prefix() default "";
}
