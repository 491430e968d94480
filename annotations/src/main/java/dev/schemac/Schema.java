package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The PostgreSQL schema of a package's tables and enum types. In {@code package-info.java}:
 *
 * <pre>{@code
 * @Schema("billing")
 * package com.example.billing;
 *
 * import dev.schemac.Schema;
 * }</pre>
 *
 * <p>With {@code @Table("invoices") record Invoice(@PrimaryKey long id) {}} in the package this
 * gives
 *
 * <pre>{@code
 * CREATE SCHEMA billing;
 *
 * CREATE TABLE billing.invoices (
 *   id bigint  NOT NULL,
 *   CONSTRAINT invoices_pkey PRIMARY KEY (id)
 * );
 * }</pre>
 *
 * <p>It does not reach into the packages below. {@link Table#schema} and {@link EnumType#schema}
 * take precedence.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Schema {
  /** {@return the schema's name} At most 63 bytes ({@code NameTooLong}). */
  String value();
}
