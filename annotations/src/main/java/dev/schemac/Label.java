package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The label of an enum constant in the database, where it is not the constant's name.
 *
 * <pre>{@code
 * @EnumType("member_role")
 * enum Role {
 *   @Label("admin")
 *   ADMIN,
 *   @Label("read-only")
 *   READ_ONLY
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TYPE member_role AS ENUM ('admin', 'read-only');
 * }</pre>
 *
 * <p>It counts for text enums and native ones. A label that changes is a rename only with {@link
 * RenamedFrom}, one that goes needs {@link DroppedLabel}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Label {
  /**
   * {@return the label} Text, unlike the enum's other labels; in a native type at most 63 bytes
   * ({@code NameTooLong}).
   */
  String value();
}
