package dev.schemac.core.schema;

import java.util.List;

/**
 * The kinds of schema objects, in the order of the snapshot and of the hash. An object needs others
 * of its own kind and of those before it only, so this is also the order in which kinds are
 * compared; in the reverse one, what is gone is dropped.
 *
 * <p>What depends on the kind of an object that is at hand implements {@link SchemaObject.Visitor};
 * what a layer has for each kind is a {@code switch} expression over these constants without a
 * {@code default}. So a new kind does not compile until each place handles it.
 */
public enum ObjectKind {
  /** {@link EnumType}. */
  ENUM_TYPE("enum type", true),

  /** {@link Sequence}: the defaults of tables call it, and its owner comes when they are there. */
  SEQUENCE("sequence", true),

  /** {@link Table}. */
  TABLE("table", true),

  /** {@link ExternalTable}. */
  EXTERNAL_TABLE("table of another build", false);

  /** All of them; {@link #values} copies. */
  public static final List<ObjectKind> ALL = List.of(values());

  private final String word;
  private final boolean own;

  ObjectKind(String word, boolean own) {
    this.word = word;
    this.own = own;
  }

  /** What messages call an object of this kind. */
  public String word() {
    return word;
  }

  /**
   * Whether migrations make such objects. Those that they do not make are known by name: they are
   * in the snapshot, but not in the hash.
   */
  public boolean isOwn() {
    return own;
  }
}
