package dev.schemac.core.plan.graph;

import dev.schemac.core.text.QualifiedName;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One action on one object.
 *
 * @param action what is done
 * @param object the object, or the table it is part of: by its name in the target, or in the base
 *     if it goes
 * @param part the part of the object, by the same rule; empty for the object as a whole
 */
public record Vertex(Action action, QualifiedName object, String part)
    implements Comparable<Vertex> {

  /** The order where the graph leaves a choice. */
  public static final Comparator<Vertex> ORDER = Comparator.naturalOrder();

  @Override
  public int compareTo(Vertex other) {
    return Stage.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vertex that
        && action == that.action
        && object.equals(that.object)
        && part.equals(that.part);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * action.name().hashCode() + object.hashCode()) + part.hashCode();
  }

  public static Vertex of(Action action, QualifiedName object) {
    return new Vertex(action, object, "");
  }

  public static Vertex of(Action action, String object) {
    return new Vertex(action, QualifiedName.of(object), "");
  }
}
