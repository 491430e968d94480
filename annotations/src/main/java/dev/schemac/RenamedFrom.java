package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a table, column, enum type or enum constant was called before, so that it is renamed
 * and keeps its rows.
 *
 * <pre>{@code
 * @Table("members")
 * @RenamedFrom("users")
 * class Member {
 *   @PrimaryKey UUID id;
 *
 *   @Unique
 *   @RenamedFrom("mail")
 *   String email;
 * }
 * }</pre>
 *
 * gives, for {@code users} with a column {@code mail}
 *
 * <pre>{@code
 * ALTER TABLE users RENAME TO members;
 * ALTER TABLE members RENAME COLUMN mail TO email;
 * ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
 * ALTER TABLE members RENAME CONSTRAINT users_mail_key TO members_email_key;
 * }</pre>
 *
 * <p>Without it the old name is gone and the new one is new, and {@code DropNotConfirmed} asks
 * which was meant. A rename acts once: after the migration that does it, the annotation may stay or
 * go.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface RenamedFrom {
  /**
   * {@return the former names, newest first} SQL names, of a constant its labels, not names of Java
   * fields. A table that stood in a named schema is written with it: {@code "billing.invoices"}.
   */
  String[] value();
}
