package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Confirms that columns of this table go, and what they hold with them.
 *
 * <pre>{@code
 * @Table("users")
 * @DroppedColumn("nickname")
 * class User {
 *   @PrimaryKey UUID id;
 * }
 * }</pre>
 *
 * gives, for {@code users} with a column {@code nickname}
 *
 * <pre>{@code
 * ALTER TABLE users DROP COLUMN nickname;
 * }</pre>
 *
 * <p>Unconfirmed it is {@code DropNotConfirmed}, unless the option {@code schemac.drops} is {@code
 * allow}. A confirmation acts once: after the migration that drops, the annotation may stay or go.
 * To keep the values under another name, use {@link RenamedFrom}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DroppedColumn {
  /** {@return the columns that go, as SQL names} */
  String[] value();
}
