package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A comment on a table or column, kept in the database, where {@code psql} and other tools show it.
 *
 * <pre>{@code
 * @Table("users")
 * @Comment("People who can sign in")
 * class User {
 *   @PrimaryKey UUID id;
 *
 *   @Comment("Unverified until verified_at is set")
 *   String email;
 *
 *   Instant verifiedAt;
 * }
 * }</pre>
 *
 * gives, after the table
 *
 * <pre>{@code
 * COMMENT ON TABLE users IS 'People who can sign in';
 * COMMENT ON COLUMN users.email IS 'Unverified until verified_at is set';
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Comment {
  /** {@return the comment} Plain text; quotes are escaped for you. */
  String value();
}
