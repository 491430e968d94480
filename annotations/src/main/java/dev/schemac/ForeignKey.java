package dev.schemac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key: on its field, or on the class for several columns.
 *
 * <pre>{@code
 * @Table("tasks")
 * @ForeignKey(
 *     value = Member.class,
 *     columns = {"tenant_id", "assignee_id"},
 *     onDelete = ForeignKey.Action.SET_NULL,
 *     onDeleteColumns = "assignee_id")
 * class Task {
 *   @PrimaryKey UUID id;
 *
 *   @ForeignKey(Tenant.class)
 *   @Column(nullable = false)
 *   UUID tenantId;
 *
 *   UUID assigneeId;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE tasks (
 *   id          uuid  NOT NULL,
 *   tenant_id   uuid  NOT NULL,
 *   assignee_id uuid,
 *   CONSTRAINT tasks_pkey PRIMARY KEY (id),
 *   CONSTRAINT tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
 *     REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id),
 *   CONSTRAINT tasks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id)
 * );
 * }</pre>
 *
 * <p>On a field whose type is the class of a table nothing is repeated: its column is named after
 * the field and the key's column and has the key's type. A key of several columns gives as many.
 *
 * <pre>{@code
 * @Table("comments")
 * class Comment {
 *   @PrimaryKey UUID id;
 *
 *   @ForeignKey
 *   @Column(nullable = false)
 *   Task task;
 *
 *   @ForeignKey(columns = {"tenant_id", "author_id"})
 *   Member author;
 * }
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * CREATE TABLE comments (
 *   id        uuid  NOT NULL,
 *   task_id   uuid  NOT NULL,
 *   tenant_id uuid,
 *   author_id uuid,
 *   CONSTRAINT comments_pkey PRIMARY KEY (id),
 *   CONSTRAINT comments_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id),
 *   CONSTRAINT comments_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id)
 *     REFERENCES members (tenant_id, user_id)
 * );
 * }</pre>
 *
 * <p>{@link Column#value} names the only column of such a field; other annotations mean its column
 * or columns. {@link RenamedFrom} says former names of the only column, and of several what they
 * began with: {@code "author"}. With a {@link Column#type} the field is a column like any other.
 *
 * <p>The table may be another build's, if its class comes from a library or from another module.
 * The key is written all the same; the table itself is never created, changed or dropped here. The
 * file {@code schema.json} keeps its name and keys, and follows them: where that build renames the
 * table or columns of its primary key, the migration here has no statement. Where a type there no
 * longer fits it is {@code ReferenceMismatch}. The columns of a field of its class are this table's
 * and change with its key.
 *
 * <p>PostgreSQL makes no index for a foreign key: where rows of the other table are deleted, or
 * looked up from there, add an {@link Index}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {
  /**
   * {@return the class whose table is referenced} It must have {@link Table}, else {@code
   * UnknownReference}; it may be another build's. Default: on a field whose type is such a class,
   * that one; else it is needed.
   */
  Class<?> value() default void.class;

  /**
   * {@return the referencing columns in order, as SQL names} Needed on a class; an unknown one is
   * {@code UnknownColumn}. On a field whose type is the class of a table they are the names of its
   * columns, which may be those of other fields. Default: on a field, its column or columns.
   */
  String[] columns() default {};

  /**
   * {@return the referenced columns, in the order of {@link #columns}} SQL names of a primary key
   * or unique constraint there. Another number of columns, or types that PostgreSQL does not
   * compare with theirs, is {@code ReferenceMismatch}. Default: the primary key.
   */
  String[] references() default {};

  /**
   * {@return what becomes of this table's rows when the referenced row is deleted} Default: {@link
   * Action#NO_ACTION}.
   */
  Action onDelete() default Action.NO_ACTION;

  /**
   * {@return what becomes of this table's rows when the referenced columns change} Default: {@link
   * Action#NO_ACTION}.
   */
  Action onUpdate() default Action.NO_ACTION;

  /**
   * {@return the columns that {@link #onDelete} sets} SQL names out of {@link #columns}, with
   * {@link Action#SET_NULL} or {@link Action#SET_DEFAULT}. Default: for a key of several columns,
   * the nullable ones of them; if none is, an error.
   */
  String[] onDeleteColumns() default {};

  /** {@return when the constraint is checked} Default: {@link Deferrable#NOT}, at once. */
  Deferrable deferrable() default Deferrable.NOT;

  /**
   * {@return the constraint's name} At most 63 bytes ({@code NameTooLong}), unlike any other in its
   * schema ({@code DuplicateName}). Default: {@code <table>_<columns>_fkey}.
   */
  String name() default "";

  /** A referential action, PostgreSQL's {@code ON DELETE} and {@code ON UPDATE}. */
  enum Action {
    /** Refuse, at the end of the statement, or at commit if the key is deferred. */
    NO_ACTION,
    /** Refuse at once, even if the key is deferrable. */
    RESTRICT,
    /** Delete the referencing rows too, or give them the new values. */
    CASCADE,
    /** Set the referencing columns to NULL. */
    SET_NULL,
    /** Set the referencing columns to their defaults. */
    SET_DEFAULT
  }

  /** Holds several {@link ForeignKey} of one element; written by the compiler, not by hand. */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /** {@return the annotations, in the order written} */
    ForeignKey[] value();
  }
}
