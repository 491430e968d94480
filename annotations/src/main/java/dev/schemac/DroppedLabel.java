package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Confirms that a label of this enum goes, and says which label its rows get.
 *
 * <pre>{@code
 * @DroppedLabel(value = "GUEST", replacedBy = "MEMBER")
 * enum Role {
 *   ADMIN,
 *   MEMBER
 * }
 * }</pre>
 *
 * gives, for a column {@code members.role} (shortest form, {@code schemac.online=false})
 *
 * <pre>{@code
 * UPDATE members SET role = 'MEMBER' WHERE role = 'GUEST';
 *
 * ALTER TABLE members
 *   DROP CONSTRAINT members_role_labels,
 *   ADD CONSTRAINT members_role_labels CHECK (role IN ('ADMIN', 'MEMBER'));
 * }</pre>
 *
 * <p>Arrays of the enum follow too; a default that still names the label is an error. A native
 * {@link EnumType} is made anew. Where an entity stores the numbers of the constants, rows get the
 * number of the label that is named, and those of others follow theirs. On the root of a hierarchy
 * of entities a label is what tells the rows of an entity that goes. Unconfirmed it is {@code
 * DropNotConfirmed}. It acts once: after the migration that drops, the annotation may stay or go.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(DroppedLabel.List.class)
public @interface DroppedLabel {
  /** {@return the label that goes} As it is in the database: see {@link Label}. */
  String value();

  /** {@return the label for the rows that hold it} One that the enum still has. */
  String replacedBy();

  /** Holds several {@link DroppedLabel} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** {@return the annotations, in the order written} */
    DroppedLabel[] value();
  }
}
