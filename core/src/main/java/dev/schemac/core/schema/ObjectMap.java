package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something for each of some schema objects, by kind and name. Immutable.
 *
 * @param <V> what there is for an object
 */
public final class ObjectMap<V> {

  /** What there is by name; a kind without anything is missing. */
  private final Map<ObjectKind, SortedMap<QualifiedName, V>> byKind;

  private ObjectMap(Map<ObjectKind, SortedMap<QualifiedName, V>> byKind) {
    this.byKind = byKind;
  }

  /** Nothing for any object. */
  public static <V> ObjectMap<V> empty() {
    return new ObjectMap<>(new EnumMap<>(ObjectKind.class));
  }

  /** What there is for the objects of a kind. */
  public SortedMap<QualifiedName, V> of(ObjectKind kind) {
    return byKind.getOrDefault(kind, Collections.emptySortedMap());
  }

  /** The same with other values for one kind. */
  public ObjectMap<V> with(ObjectKind kind, SortedMap<QualifiedName, ? extends V> values) {
    Map<ObjectKind, SortedMap<QualifiedName, V>> copy = new EnumMap<>(byKind);
    if (values.isEmpty()) {
      copy.remove(kind);
    } else {
      copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
    }
    return new ObjectMap<>(copy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectMap<?> that && byKind.equals(that.byKind);
  }

  @Override
  public int hashCode() {
    return byKind.hashCode();
  }

  @Override
  public String toString() {
    return byKind.toString();
  }
}
