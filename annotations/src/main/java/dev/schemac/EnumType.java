package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a Java enum as a native PostgreSQL enum type.
 *
 * <pre>{@code
 * @EnumType("member_role")
 * enum Role {
 *   ADMIN,
 *   MEMBER
 * }
 *
 * @Table("members")
 * class Member {
 *   @PrimaryKey UUID id;
 *
 *   @Column(nullable = false, defaultSql = "'MEMBER'")
 *   Role role;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TYPE member_role AS ENUM ('ADMIN', 'MEMBER');
 *
 * CREATE TABLE members (
 *   id   uuid         NOT NULL,
 *   role member_role  NOT NULL DEFAULT 'MEMBER',
 *   CONSTRAINT members_pkey PRIMARY KEY (id)
 * );
 * }</pre>
 *
 * <p>Without it, an enum is text with a check, which is easier to change: a label can be taken out
 * again without a new type.
 *
 * <pre>{@code
 * CREATE TABLE members (
 *   id   uuid  NOT NULL,
 *   role text  NOT NULL DEFAULT 'MEMBER',
 *   CONSTRAINT members_pkey PRIMARY KEY (id),
 *   CONSTRAINT members_role_labels CHECK (role IN ('ADMIN', 'MEMBER'))
 * );
 * }</pre>
 *
 * <p>The labels are the names of the constants, or their {@link Label}. A native type sorts in the
 * order of the constants; a change of that order has to be confirmed like a rewrite ({@code
 * RewriteOnLiveTable}).
 *
 * <p>An array of the enum may hold NULL beside labels, in both ways to store it. The check of a
 * text array from an earlier version of schemac still refuses NULL, until its labels change.
 *
 * <p>SQL that names a label which the type does not have is an error: in a default ({@code
 * BadValue}), in a check, an index or a generated column ({@code BadSql}).
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumType {
  /** {@return the type's name, without its schema} At most 63 bytes ({@code NameTooLong}). */
  String value();

  /**
   * {@return the name of the type's schema} Default: the {@link Schema} of the enum's package;
   * without one the name is not qualified.
   */
  String schema() default "";
}
