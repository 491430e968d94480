package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves fields out of the table: on a field, that field; on a class, columns that it inherits.
 *
 * <pre>{@code
 * class Audited {
 *   Instant createdAt;
 *   String createdBy;
 * }
 *
 * @Table("countries")
 * @Ignored("created_by")
 * class Country extends Audited {
 *   @PrimaryKey
 *   @Column(length = 2)
 *   String code;
 *
 *   @Ignored String displayName;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE countries (
 *   created_at timestamptz,
 *   code       varchar(2)   NOT NULL,
 *   CONSTRAINT countries_pkey PRIMARY KEY (code)
 * );
 * }</pre>
 *
 * <p>{@code static} and {@code transient} fields are no columns anyway. To ignore a field whose
 * column already exists is to drop the column: see {@link DroppedColumn}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Ignored {
  /**
   * {@return the inherited columns to leave out, as SQL names} On a class only, and needed there;
   * an unknown one is {@code UnknownColumn}. Default: none, for a field.
   */
  String[] value() default {};
}
