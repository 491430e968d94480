package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value for rows that are there when their column is added or becomes {@code NOT NULL}.
 *
 * <pre>{@code
 * @Table("users")
 * class User {
 *   @PrimaryKey UUID id;
 *
 *   String email;
 *
 *   @Column(nullable = false)
 *   @Backfill("split_part(email, '@', 1)")
 *   String login;
 * }
 * }</pre>
 *
 * gives, for {@code users} without a column {@code login} (shortest form, {@code
 * schemac.online=false})
 *
 * <pre>{@code
 * ALTER TABLE users ADD COLUMN login text;
 *
 * UPDATE users SET login = split_part(email, '@', 1) WHERE login IS NULL;
 *
 * ALTER TABLE users ALTER COLUMN login SET NOT NULL;
 * }</pre>
 *
 * <p>A {@code NOT NULL} column of a table with rows that has neither this nor {@link
 * Column#defaultSql} is {@code BackfillMissing}. It acts once: after the migration that fills, the
 * annotation may stay or go.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {
  /**
   * {@return the value} A SQL expression over the row's columns: renamed ones by their new names,
   * and ones that this migration drops by their old. Its names are checked as those of {@link
   * Check#value}. Broken SQL is {@code BadSql}.
   */
  String value();
}
