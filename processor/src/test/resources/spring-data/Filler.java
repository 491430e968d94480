import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.Table;

/** Makes objects with values in all of their fields, or only in those that must have one. */
final class Filler {

  private final JdbcAggregateTemplate template;
  private final RelationalMappingContext mapping;
  private final List<Class<?>> classes;
  private int number;

  Filler(JdbcAggregateTemplate template, RelationalMappingContext mapping, List<Class<?>> classes) {
    this.template = template;
    this.mapping = mapping;
    this.classes = classes;
  }

  /** Whether a class is saved by itself, not as a part of another. */
  boolean isRoot(Class<?> type) {
    return AnnotatedElementUtils.hasAnnotation(type, Table.class)
        && !Modifier.isAbstract(type.getModifiers())
        && mapping.getRequiredPersistentEntity(type).hasIdProperty()
        && classes.stream().noneMatch(it -> owns(it, type));
  }

  private static boolean owns(Class<?> owner, Class<?> type) {
    for (Field field : fields(owner)) {
      Type generic = field.getGenericType();
      if (field.getType() == type
          || field.getType().getComponentType() == type
          || (generic instanceof ParameterizedType parameters
              && !AggregateReference.class.isAssignableFrom(field.getType())
              && List.of(arguments(parameters)).contains(type))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another aggregate refers to one of this class. */
  boolean isReferenced(Class<?> type) {
    return classes.stream()
        .flatMap(it -> fields(it).stream())
        .anyMatch(it -> it.getGenericType().toString().contains("AggregateReference<" + type.getName() + ","));
  }

  Object idOf(Object aggregate) {
    return mapping
        .getRequiredPersistentEntity(aggregate.getClass())
        .getIdentifierAccessor(aggregate)
        .getRequiredIdentifier();
  }

  /** Saves a new aggregate, also one whose identifier the application gives. */
  <T> T save(T aggregate) {
    Object id =
        mapping
            .getRequiredPersistentEntity(aggregate.getClass())
            .getIdentifierAccessor(aggregate)
            .getIdentifier();
    boolean given = id != null && !(id instanceof Number number && number.longValue() == 0);
    return given ? template.insert(aggregate) : template.save(aggregate);
  }

  <T> T make(Class<T> type, boolean full) {
    return type.cast(object(type, full, Map.of()));
  }

  /** The same aggregate with other values. */
  <T> T change(T aggregate, boolean full) {
    Map<String, Object> kept = new HashMap<>();
    for (Field field : fields(aggregate.getClass())) {
      if (isKept(field)) {
        kept.put(field.getName(), get(field, aggregate));
      }
    }
    @SuppressWarnings("unchecked")
    T changed = (T) object(aggregate.getClass(), full, kept);
    return changed;
  }

  private static boolean isKept(Field field) {
    return field.isAnnotationPresent(Id.class)
        || field.isAnnotationPresent(Version.class)
        || AnnotatedElementUtils.hasAnnotation(field, org.springframework.data.relational.core.mapping.InsertOnlyProperty.class);
  }

  /** Identifiers that the database gives, and what Spring Data never writes. */
  private static boolean isLeftOut(Field field) {
    Class<?> type = field.getType();
    boolean given = type == Long.class || type == Integer.class || type == Short.class || type == UUID.class || type == long.class || type == int.class;
    return (field.isAnnotationPresent(Id.class) && given)
        || field.isAnnotationPresent(ReadOnlyProperty.class)
        || AnnotatedElementUtils.hasAnnotation(field, Transient.class)
        || field.isAnnotationPresent(Version.class);
  }

  private Object object(Class<?> type, boolean full, Map<String, Object> kept) {
    try {
      if (type.isRecord()) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
          types.add(component.getType());
          values.add(value(type.getDeclaredField(component.getName()), type, full, kept));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
        constructor.setAccessible(true);
        return constructor.newInstance(values.toArray());
      }
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      Object[] none = new Object[constructor.getParameterCount()];
      for (int i = 0; i < none.length; i++) {
        none[i] = zero(constructor.getParameterTypes()[i]);
      }
      Object object = constructor.newInstance(none);
      for (Field field : fields(type)) {
        field.set(object, value(field, type, full, kept));
      }
      return object;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Field field, Class<?> of, boolean full, Map<String, Object> kept) {
    if (kept.containsKey(field.getName())) {
      return kept.get(field.getName());
    }
    Class<?> type = field.getType();
    if (isLeftOut(field)) {
      return zero(type);
    }
    boolean needed = type.isPrimitive() || field.isAnnotationPresent(Id.class) || isNotNull(field);
    boolean inId = isId(field.getDeclaringClass());
    if (full || needed || inId || isEmptyNotNull(field)) {
      return value(
          GenericTypeResolver.resolveType(field.getGenericType(), of),
          field,
          full || field.isAnnotationPresent(Id.class));
    }
    // Spring Data reads an empty collection where there are no rows.
    if (Map.class.isAssignableFrom(type)) {
      return Map.of();
    }
    if (!Collection.class.isAssignableFrom(type) || !hasRows(field)) {
      return null;
    }
    return Set.class.isAssignableFrom(type) ? Set.of() : List.of();
  }

  private boolean isId(Class<?> type) {
    return classes.stream()
        .flatMap(it -> fields(it).stream())
        .anyMatch(it -> it.getType() == type && it.isAnnotationPresent(Id.class));
  }

  /** Spring Data makes such an object where all of its columns are NULL. */
  private static boolean isEmptyNotNull(Field field) {
    Embedded embedded = AnnotatedElementUtils.getMergedAnnotation(field, Embedded.class);
    return embedded != null && embedded.onEmpty() == Embedded.OnEmpty.USE_EMPTY;
  }

  /** The type arguments of a type, of a wildcard its upper bound. */
  private static Type[] arguments(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments().clone();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof WildcardType wildcard) {
        arguments[i] = wildcard.getUpperBounds()[0];
      }
    }
    return arguments;
  }

  private boolean hasRows(Field field) {
    Type element = arguments((ParameterizedType) field.getGenericType())[0];
    return classes.contains(element) && !((Class<?>) element).isEnum();
  }

  private static boolean isNotNull(Field field) {
    return List.of(field.getAnnotatedType().getAnnotations()).stream()
            .anyMatch(it -> it.annotationType().getSimpleName().equals("NonNull"))
        || List.of(field.getAnnotations()).stream()
            .anyMatch(it -> it.annotationType().getSimpleName().equals("NonNull"));
  }

  private Object value(Type generic, Field field, boolean full) {
    number++;
    if (generic instanceof ParameterizedType parameters) {
      Class<?> raw = (Class<?>) parameters.getRawType();
      Type[] arguments = arguments(parameters);
      if (raw == AggregateReference.class) {
        return AggregateReference.to(idOf(save(make((Class<?>) arguments[0], full))));
      }
      if (Map.class.isAssignableFrom(raw)) {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(value(arguments[0], field, full), value(arguments[1], field, full));
        map.put(value(arguments[0], field, full), value(arguments[1], field, full));
        return map;
      }
      Collection<Object> values = Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
      values.add(value(arguments[0], field, full));
      values.add(value(arguments[0], field, full));
      return values;
    }
    Class<?> type = (Class<?>) generic;
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      Array.set(array, 0, value(type.getComponentType(), field, full));
      Array.set(array, 1, value(type.getComponentType(), field, full));
      return array;
    }
    Object simple = simple(type);
    return simple == null ? object(type, full, Map.of()) : simple;
  }

  private Object simple(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[number % type.getEnumConstants().length];
    }
    Instant instant = Instant.parse("2026-01-02T03:04:05.123456Z").plusSeconds(86_460L * number);
    return switch (type.getName()) {
      case "boolean", "java.lang.Boolean" -> number % 2 == 0;
      case "byte", "java.lang.Byte" -> (byte) number;
      case "short", "java.lang.Short" -> (short) number;
      case "int", "java.lang.Integer" -> number;
      case "long", "java.lang.Long" -> (long) number;
      case "float", "java.lang.Float" -> number + 0.5f;
      case "double", "java.lang.Double" -> number + 0.25;
      case "char", "java.lang.Character" -> (char) ('a' + number % 26);
      case "java.lang.String", "java.lang.CharSequence" -> "text " + number;
      case "java.math.BigDecimal" -> new BigDecimal(number + ".25");
      case "java.math.BigInteger" -> BigInteger.valueOf(Long.MAX_VALUE - number);
      case "java.util.UUID" -> UUID.randomUUID();
      case "java.time.Instant" -> instant;
      case "java.time.OffsetDateTime" -> instant.atOffset(ZoneOffset.UTC);
      case "java.time.LocalDateTime" -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      case "java.time.LocalDate" -> LocalDate.ofInstant(instant, ZoneOffset.UTC);
      case "java.time.LocalTime" -> LocalTime.of(number % 24, 30, 15);
      case "java.time.Duration" -> Duration.ofSeconds(number);
      case "java.util.Date" -> java.util.Date.from(instant.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
      case "java.time.Period" -> Period.ofDays(number);
      case "java.time.ZoneId" -> ZoneId.of(number % 2 == 0 ? "Europe/Berlin" : "UTC");
      default -> null;
    };
  }

  private static Object zero(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  /** The fields of a class and its superclasses. */
  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type; each != null && !each.getName().startsWith("java."); each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  static Object get(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
