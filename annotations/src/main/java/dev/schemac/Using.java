package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Converts the old values when a column's type changes.
 *
 * <pre>{@code
 * @Table("orders")
 * class Order {
 *   @PrimaryKey UUID id;
 *
 *   @Using("round(total * 100)::bigint")
 *   long total;
 * }
 * }</pre>
 *
 * gives, for {@code total} that was {@code numeric} (shortest form, {@code schemac.online=false})
 *
 * <pre>{@code
 * ALTER TABLE orders ALTER COLUMN total TYPE bigint USING round(total * 100)::bigint;
 * }</pre>
 *
 * <p>A change that can lose or refuse a value is {@code ConversionMissing} without it; one that
 * always succeeds needs nothing. One that rewrites a table with rows is {@code RewriteOnLiveTable}
 * until the option {@code schemac.rewrites} is {@code allow}. It acts once: after the migration
 * that converts, the annotation may stay or go.
 *
 * <p>Where the session's time zone would decide what values become, as from {@code timestamp} to
 * {@code timestamptz} and back, the expression says the zone: {@code @Using("at AT TIME ZONE
 * 'Europe/Berlin'")}. With {@code 'UTC'} (or {@code 'Etc/UTC'} or {@code 'GMT'}, which are the
 * same) and nothing else, the table is not rewritten:
 *
 * <pre>{@code
 * SET LOCAL timezone = 'UTC';
 *
 * ALTER TABLE orders ALTER COLUMN at TYPE timestamptz;
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Using {
  /**
   * {@return the new value} A SQL expression over the row's columns, this one with its old value:
   * renamed columns by their new names, and ones that this migration drops by their old. Its names
   * are checked as those of {@link Check#value}. Broken SQL is {@code BadSql}.
   */
  String value();
}
