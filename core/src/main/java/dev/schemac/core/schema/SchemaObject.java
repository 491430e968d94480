package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.Set;

/**
 * What a schema consists of and has a name of its own there. What depends on the {@linkplain
 * ObjectKind kind} of an object is a method here or implements {@link Visitor}, so that a new kind
 * does not compile until each place handles it.
 */
public sealed interface SchemaObject permits EnumType, Sequence, Table, ExternalTable {

  /** Its name. */
  QualifiedName name();

  /** Its kind. */
  ObjectKind kind();

  /** The tables that it needs, perhaps itself, by name. */
  Set<QualifiedName> references();

  /** Whether it needs the enum type of that name. */
  boolean usesType(QualifiedName type);

  /** Adds all that it is, also its name, to the hash of the schema. */
  void addTo(SchemaHash hash);

  /** Calls the visitor's method for this kind. */
  <E extends Exception> void accept(Visitor<E> visitor) throws E;

  /**
   * What one layer does with an object, by kind: it checks it or notes its names, and gives no
   * result.
   *
   * @param <E> what it throws; {@link RuntimeException} if nothing of its own
   */
  interface Visitor<E extends Exception> {

    /** A native enum type. */
    void visit(EnumType type) throws E;

    /** A sequence. */
    void visit(Sequence sequence) throws E;

    /** A table. */
    void visit(Table table) throws E;

    /** A table of another build. */
    void visit(ExternalTable table) throws E;
  }
}
