package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key: on its field or fields, or on the class. Its columns are {@code NOT NULL}.
 *
 * <pre>{@code
 * @Table("tenant_users")
 * @PrimaryKey({"tenant_id", "user_id"})
 * class TenantUser {
 *   UUID userId;
 *   UUID tenantId;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE tenant_users (
 *   user_id   uuid  NOT NULL,
 *   tenant_id uuid  NOT NULL,
 *   CONSTRAINT tenant_users_pkey PRIMARY KEY (tenant_id, user_id)
 * );
 * }</pre>
 *
 * <p>On several fields, the key has their columns in the order of the fields; on the class, in the
 * order written. The order is that of the index behind the key: put first what you search by. Its
 * columns are {@code NOT NULL}; one that says {@code nullable = true} is a {@code Contradiction}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface PrimaryKey {
  /**
   * {@return the key's columns in order, as SQL names} Needed on a class, where an unknown one is
   * {@code UnknownColumn}. Default: on a field, its column.
   */
  String[] value() default {};

  /**
   * {@return the constraint's name} At most 63 bytes ({@code NameTooLong}), unlike any other in its
   * schema ({@code DuplicateName}). For a key on several fields, write it on one of them. Default:
   * {@code <table>_pkey}.
   */
  String name() default "";
}
