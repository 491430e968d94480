package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.TypeElements;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What kind of collection an attribute is. To be held no longer than a round.
 *
 * @param isSet whether it holds each element once
 * @param isMap whether it is a map
 * @param isOrdered whether a column says where each element stands
 * @param keyType the type of the keys of a map; null for others, and where it is not written
 * @param elementType the type of the elements; null where it is not written
 */
record CollectionKind(
    boolean isSet,
    boolean isMap,
    boolean isOrdered,
    @Nullable TypeMirror keyType,
    @Nullable TypeMirror elementType) {

  private static final Set<String> SETS =
      Set.of("java.util.Set", "java.util.SortedSet", "java.util.NavigableSet");
  private static final Set<String> MAPS =
      Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap");

  static CollectionKind of(Attribute attribute) {
    MappingAnnotations annotations = attribute.annotations();
    boolean ordered = annotations.hasPersistence("OrderColumn");
    if (attribute.type() instanceof ArrayType array) {
      return new CollectionKind(false, false, true, null, array.getComponentType());
    }
    String name = attribute.typeElement() == null ? "" : attribute.typeElement().toString();
    List<? extends TypeMirror> arguments = TypeElements.arguments(attribute.type());
    boolean map = MAPS.contains(name);
    TypeMirror element = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
    TypeMirror key = map && arguments.size() == 2 ? arguments.get(0) : null;
    AnnotationView elements = annotations.persistence("ElementCollection");
    AnnotationView keyClass = annotations.persistence("MapKeyClass");
    return new CollectionKind(
        SETS.contains(name),
        map,
        ordered && !map,
        keyClass == null ? key : keyClass.type("value", key),
        elements == null ? element : elements.type("targetClass", element));
  }
}
