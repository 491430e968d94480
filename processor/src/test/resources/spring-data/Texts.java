import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.jdbc.core.mapping.AggregateReference;

/** Objects as texts that are the same where their values are. */
final class Texts {

  private Texts() {}

  /** What differs between two objects; empty: nothing. */
  static String difference(Object one, Object other) {
    String first = of(one);
    String second = of(other);
    return first.equals(second) ? "" : first + " and " + second;
  }

  private static String of(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof java.util.Date date) {
      return String.valueOf(date.getTime());
    }
    if (value instanceof AggregateReference<?, ?> reference) {
      return "-> " + of(reference.getId());
    }
    if (value instanceof Set<?> set) {
      Set<String> texts = new TreeSet<>();
      set.forEach(it -> texts.add(of(it)));
      return texts.toString();
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Texts::of).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> texts = new TreeMap<>();
      map.forEach((key, it) -> texts.put(of(key), of(it)));
      return texts.toString();
    }
    if (value.getClass().isArray()) {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; i < Array.getLength(value); i++) {
        text.append(of(Array.get(value, i))).append(' ');
      }
      return text + "]";
    }
    if (value instanceof Enum<?> || value.getClass().getName().startsWith("java.")) {
      return value.toString();
    }
    StringBuilder text = new StringBuilder(value.getClass().getSimpleName()).append('{');
    for (Field field : Filler.fields(value.getClass())) {
      if (!AnnotatedElementUtils.hasAnnotation(field, Transient.class)
          && !field.isAnnotationPresent(ReadOnlyProperty.class)
          && !holdsOwnersValue(field)) {
        text.append(field.getName()).append(": ").append(of(Filler.get(field, value))).append("; ");
      }
    }
    return text + "}";
  }

  /** Whether Spring Data writes the owner's key or position in the place of the property's value. */
  private static boolean holdsOwnersValue(Field field) {
    return List.of(field.getAnnotations()).stream()
        .anyMatch(it -> it.annotationType().getSimpleName().equals("OwnersValue"));
  }
}
