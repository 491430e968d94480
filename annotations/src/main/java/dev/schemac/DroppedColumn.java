package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
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
 * <p>A column of a table that an entity has beside its own, as that of a collection, stands behind
 * that table: {@code @DroppedColumn("post_tags.color")}.
 *
 * <p>Unconfirmed it is {@code DropNotConfirmed}, unless the option {@code schemac.drops} is {@code
 * allow}. A confirmation acts once: after the migration that drops, the annotation may stay or go.
 * To keep the values under another name, use {@link RenamedFrom}.
 *
 * <p>Code that still runs while the migration does may use the column. With {@code later} the
 * database keeps it for that code:
 *
 * <pre>{@code
 * @Table("users")
 * @DroppedColumn(value = "nickname", later = true)
 * class User {
 *   @PrimaryKey UUID id;
 * }
 * }</pre>
 *
 * gives, for a {@code nickname} that takes no NULL
 *
 * <pre>{@code
 * ALTER TABLE users ALTER COLUMN nickname DROP NOT NULL;
 * }</pre>
 *
 * <p>so that code without the field can insert. What else would hinder that code goes as well: the
 * column's foreign keys, checks (but that of an enum's labels) and exclusion constraints that
 * mention it, unique constraints and indexes that would refuse two rows without a value. A column
 * of a primary key, one that foreign keys which stay reference, one that a generated column or the
 * {@link Backfill} of a new column reads and a generated one whose source changes cannot be kept
 * so: that is {@code PendingNotPossible}. Once the annotation stands there without {@code later},
 * the next migration drops the column. A field that comes back takes the column over as the
 * database has it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(DroppedColumn.List.class)
public @interface DroppedColumn {
  /** {@return the columns that go, as SQL names} */
  String[] value();

  /** {@return whether the database keeps them until this is written without {@code later}} */
  boolean later() default false;

  /** Holds several {@link DroppedColumn} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** {@return the annotations, in the order written} */
    DroppedColumn[] value();
  }
}
