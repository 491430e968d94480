package dev.schemac.processor.plan;

import dev.schemac.processor.model.QualifiedName;
import java.util.Comparator;

/**
 * One action on one object.
 *
 * @param action what is done
 * @param object the object, or the table it is part of
 * @param part the part of the object; empty for the object as a whole
 */
record Vertex(Action action, QualifiedName object, String part) {

  /** The order where the graph leaves a choice. */
  static final Comparator<Vertex> ORDER =
      Comparator.comparing(Vertex::action)
          .thenComparing(Vertex::object)
          .thenComparing(Vertex::part);

  /** What can be done, in the order a reader expects it where the graph leaves a choice. */
  enum Action {
    CREATE_SCHEMA,
    CREATE_EXTENSION,
    CREATE_ENUM_TYPE,
    CREATE_TABLE,
    ADD_CONSTRAINT
  }

  static Vertex of(Action action, QualifiedName object) {
    return new Vertex(action, object, "");
  }

  static Vertex of(Action action, String object) {
    return new Vertex(action, QualifiedName.of(object), "");
  }
}
