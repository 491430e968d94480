package dev.schemac;

/**
 * Whether PostgreSQL numbers the rows of a table, through an identity column.
 *
 * <pre>{@code
 * @PrimaryKey
 * @Column(identity = Identity.ALWAYS)
 * long id;
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * id bigint  NOT NULL GENERATED ALWAYS AS IDENTITY
 * }</pre>
 */
public enum Identity {
  /** No identity column. */
  NONE,
  /** Always; an {@code INSERT} with a number of its own is refused. */
  ALWAYS,
  /** Where an {@code INSERT} gives no number. */
  BY_DEFAULT
}
