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
 * <p>On an {@link Embedded} field it says the former prefixes, and every column of the type
 * follows, with its constraints and indexes. {@code ""} is none: columns that stood in the table by
 * themselves move into the type so. Within the type a former name stands without a prefix, as all
 * names there:
 *
 * <pre>{@code
 * @RenamedFrom("office_")
 * @Embedded(prefix = "work_")
 * Address work;
 *
 * record Address(@RenamedFrom("town") String city, String zip) {}
 * }</pre>
 *
 * gives, for {@code office_town} and {@code office_zip}
 *
 * <pre>{@code
 * ALTER TABLE users RENAME COLUMN office_town TO work_city;
 * ALTER TABLE users RENAME COLUMN office_zip TO work_zip;
 * }</pre>
 *
 * <p>On an entity it may also say the name by which rows of a hierarchy know it, and they get the
 * new one: {@code @RenamedFrom("Dog")}.
 *
 * <p>Without it the old name is gone and the new one is new, and {@code DropNotConfirmed} asks
 * which was meant. A rename acts once: after the migration that does it, the annotation may stay or
 * go.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {
  /**
   * {@return the former names, newest first} SQL names, of a constant its labels, of an embedded
   * field its prefixes, not names of Java fields. A table that stood in a named schema is written
   * with it: {@code "billing.invoices"}.
   */
  String[] value();
}
