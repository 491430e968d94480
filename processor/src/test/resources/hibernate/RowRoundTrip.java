import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Boots with {@code hbm2ddl.auto=validate} on a database and does what {@code task} says: {@code
 * validate} nothing more; {@code storeAndRead} stores an object of each entity with a value in each
 * attribute and reads it back, the result names the entities that were read; {@code store} stores
 * one of each entity of which it can, each in a transaction of its own, the result says of each
 * entity whether and why not; {@code readAndStore} reads all objects, a line for each value, stores
 * one of each entity for each of {@code variants}, for odd ones without the values that may be
 * null, lines that begin with "store ", and reads again, lines that begin with "now ".
 */
public final class RowRoundTrip
    implements BiFunction<List<Class<?>>, Map<String, Object>, List<String>> {

  /** The number that makes fives, which the checks and lengths of written models admit. */
  private static final int FIVE = 4;

  private static final Set<String> GENERATED =
      Set.of("GeneratedValue", "GenericGenerator", "UuidGenerator", "GeneratedColumn", "Formula");

  /** What says that an attribute without a value cannot be stored. */
  private static final Pattern REQUIRED =
      Pattern.compile("@[\\w.]*\\.(NotNull|NotBlank|NotEmpty)\\b|(nullable|optional)=false|(?i)not null");

  private final Map<Class<?>, Object> objects = new LinkedHashMap<>();
  private final Set<Class<?>> begun = new HashSet<>();

  /** What transactions that are over have stored. */
  private final Map<Class<?>, Object> before = new HashMap<>();

  private final Set<Class<?>> keyEmbeddables = new HashSet<>();
  private int variant;
  private int keys;
  private Map<Class<?>, EntityType<?>> entities = new HashMap<>();
  private Session session;

  @Override
  public List<String> apply(List<Class<?>> classes, Map<String, Object> argument) {
    Map<String, Object> settings =
        Map.of(
            "hibernate.connection.datasource", (DataSource) argument.get("database"),
            "hibernate.hbm2ddl.auto", "validate",
            "jakarta.persistence.validation.mode", "none");
    try (Setup setup = new Setup(classes, (Boolean) argument.get("spring"), settings);
        SessionFactory factory = setup.sources.buildMetadata().buildSessionFactory()) {
      factory.getMetamodel().getEntities().forEach(it -> entities.put(it.getJavaType(), it));
      return switch ((String) argument.get("task")) {
        case "validate" -> List.of("valid");
        case "store" -> storeEach(factory);
        case "readAndStore" -> {
          List<String> lines = new ArrayList<>(readAll(factory));
          for (Object each : (List<?>) argument.get("variants")) {
            variant = (Integer) each;
            keys = variant * 20;
            before.clear();
            storeEach(factory).forEach(it -> lines.add("store " + it));
          }
          readAll(factory).forEach(it -> lines.add("now " + it));
          yield lines;
        }
        case "storeAndRead" -> {
          variant = -2;
          factory.inTransaction(
              opened -> {
                session = opened;
                concrete().forEach(this::store);
              });
          yield readAgain(factory);
        }
        default -> throw new IllegalArgumentException(argument.toString());
      };
    }
  }

  private List<EntityType<?>> concrete() {
    List<EntityType<?>> types = new ArrayList<>(entities.values());
    types.removeIf(type -> !isConcrete(type));
    types.sort(Comparator.comparing(EntityType::getName));
    return types;
  }

  /** What one entity cannot have stored is no reason to leave out the others. */
  private List<String> storeEach(SessionFactory factory) {
    List<String> results = new ArrayList<>();
    for (EntityType<?> type : concrete()) {
      objects.clear();
      begun.clear();
      try {
        if (!before.containsKey(type.getJavaType())) {
          factory.inTransaction(
              opened -> {
                session = opened;
                store(type);
              });
          readAgain(factory);
          before.putAll(objects);
        }
        results.add(type.getName() + ": stored");
      } catch (RuntimeException e) {
        results.add(type.getName() + ": " + causes(e));
      }
    }
    return results;
  }

  private static String causes(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(cause).append("; ");
      if (cause instanceof java.sql.SQLException sql) {
        text.append("SQLState ").append(sql.getSQLState()).append("; ");
      }
    }
    return text.toString();
  }

  /** A line for each object, and {@code entity key attribute=value} for each plain value. */
  private List<String> readAll(SessionFactory factory) {
    List<String> lines = new ArrayList<>();
    factory.inTransaction(
        opened -> {
          session = opened;
          for (EntityType<?> type : concrete()) {
            for (Object each : opened.createQuery("from " + type.getName(), Object.class).list()) {
              Object read = Hibernate.unproxy(each);
              if (read.getClass() == type.getJavaType()) {
                String key = type.getName() + " " + keyText(read);
                lines.add(key);
                values(type, read, key, lines);
                plural(type).forEach(it -> Hibernate.initialize(get(it.getJavaMember(), read)));
              }
            }
          }
        });
    lines.sort(null);
    return lines;
  }

  private String keyText(Object read) {
    Object id = key(read);
    List<String> parts = new ArrayList<>();
    keyParts(id, parts);
    return String.join("/", parts);
  }

  private void keyParts(Object id, List<String> parts) {
    EntityType<?> itself = entities.get(id.getClass());
    if (itself != null) {
      // The key of an entity whose identifier is a reference is an object of that entity.
      for (SingularAttribute<?, ?> attribute : singular(itself)) {
        Object part = attribute.isId() ? get(attribute.getJavaMember(), id) : null;
        if (part != null) {
          keyParts(Hibernate.unproxy(part), parts);
        }
      }
      return;
    }
    if (id.getClass().getName().startsWith("java.")) {
      parts.add(text(id));
      return;
    }
    for (Field field : id.getClass().getDeclaredFields()) {
      Object part = Modifier.isStatic(field.getModifiers()) ? null : get(field, id);
      if (part != null && !entities.containsKey(part.getClass())) {
        keyParts(part, parts);
      }
    }
  }

  private static void values(ManagedType<?> type, Object owner, String key, List<String> lines) {
    for (SingularAttribute<?, ?> attribute : singular(type)) {
      Object value = get(attribute.getJavaMember(), owner);
      if (attribute.getType() instanceof EmbeddableType<?> embeddable
          && !(value instanceof Comparable)) {
        if (value != null) {
          values(embeddable, value, key, lines);
        }
      } else if (!(attribute.getType() instanceof EntityType)) {
        lines.add(key + " " + attribute.getName() + "=" + text(value));
      }
    }
  }

  private static String text(Object value) {
    if (value instanceof java.sql.Blob || value instanceof java.sql.Clob) {
      return "large object";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Calendar calendar) {
      return calendar.toInstant().toString();
    }
    return value != null && value.getClass().isArray()
        ? Arrays.deepToString(new Object[] {value})
        : String.valueOf(value);
  }

  private List<String> readAgain(SessionFactory factory) {
    List<String> read = new ArrayList<>();
    factory.inTransaction(
        opened -> {
          session = opened;
          for (Map.Entry<Class<?>, Object> entry : objects.entrySet()) {
            EntityType<?> type = entities.get(entry.getKey());
            Object id = key(entry.getValue());
            Object again = opened.find(entry.getKey(), id);
            if (again == null) {
              throw new IllegalStateException("no " + type.getName() + " with the key " + id);
            }
            compare(type, entry.getValue(), again);
            read.add(type.getName());
          }
        });
    return read;
  }

  private static void compare(EntityType<?> type, Object stored, Object read) {
    for (SingularAttribute<?, ?> attribute : singular(type)) {
      Object before = get(attribute.getJavaMember(), stored);
      Object after = get(attribute.getJavaMember(), read);
      boolean plain =
          before instanceof String || before instanceof Number && before instanceof Comparable
              || before instanceof Enum || before instanceof java.util.UUID
              || before instanceof Boolean || before instanceof java.time.LocalDate;
      if (plain && !attribute.isVersion() && isWritten(attribute) && !String.valueOf(after).trim().startsWith(String.valueOf(before))) {
        throw new IllegalStateException(
            type.getName() + "." + attribute.getName() + ": " + before + " became " + after);
      }
    }
  }

  private static boolean isWritten(Attribute<?, ?> attribute) {
    return Arrays.stream(((AccessibleObject) attribute.getJavaMember()).getAnnotations())
        .noneMatch(it -> it.toString().contains("insertable=false"));
  }

  private Object store(EntityType<?> type) {
    Object stored = objects.get(type.getJavaType());
    if (stored != null || !begun.add(type.getJavaType())) {
      return stored;
    }
    Object made = instance(type.getJavaType());
    int number = ++keys;
    for (SingularAttribute<?, ?> attribute : singular(type)) {
      fill(attribute, made, number);
    }
    for (PluralAttribute<?, ?, ?> attribute : plural(type)) {
      fillCollection(attribute, made, number);
    }
    session.persist(made);
    session.flush();
    objects.put(type.getJavaType(), made);
    return made;
  }

  private void fill(SingularAttribute<?, ?> attribute, Object owner, int number) {
    Member member = attribute.getJavaMember();
    if (attribute.isVersion() || isGenerated(member) || isInverse(attribute)) {
      return;
    }
    boolean key = attribute.isId() || keyEmbeddables.contains(owner.getClass());
    if (Math.abs(variant) % 2 == 1 && !key && mayBeNull(attribute)) {
      return;
    }
    Object value = value(attribute.getType(), attribute.getJavaType(), number, key);
    if (value == null && begun.contains(attribute.getJavaType()) && !mayBeNull(attribute)) {
      value = owner;
    }
    if (value != null && (value != owner || attribute.getJavaType().isInstance(owner))) {
      set(member, owner, value);
    }
  }

  private static boolean mayBeNull(SingularAttribute<?, ?> attribute) {
    return !attribute.getJavaType().isPrimitive()
        && attribute.isOptional()
        && !(attribute.getType() instanceof EmbeddableType)
        && Arrays.stream(((AccessibleObject) attribute.getJavaMember()).getAnnotations())
            .noneMatch(it -> REQUIRED.matcher(it.toString()).find());
  }

  /**
   * A value.
   *
   * @param number the number of the object that it is for
   * @param key whether it is a part of its key
   */
  private Object value(Type<?> type, Class<?> java, int number, boolean key) {
    if (type instanceof EntityType<?> target) {
      return target(target);
    }
    if (type instanceof EmbeddableType<?> embeddable && Values.of(java, number) == null) {
      if (java.isRecord()) {
        return null;
      }
      Object made = instance(java);
      if (key) {
        keyEmbeddables.add(java);
      }
      singular(embeddable).forEach(it -> fill(it, made, number));
      return made;
    }
    return key ? Values.key(java, number) : Values.of(java, variant < 0 ? FIVE : number);
  }

  private Object key(Object stored) {
    return session.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(stored);
  }

  private Object target(EntityType<?> declared) {
    for (EntityType<?> type : concrete()) {
      if (declared.getJavaType().isAssignableFrom(type.getJavaType())) {
        Object stored = before.get(type.getJavaType());
        if (stored != null) {
          return session.find(type.getJavaType(), key(stored));
        }
        stored = store(type);
        if (stored != null) {
          return stored;
        }
      }
    }
    return null;
  }

  private void fillCollection(PluralAttribute<?, ?, ?> attribute, Object owner, int number) {
    if (attribute.getPersistentAttributeType() != PersistentAttributeType.ELEMENT_COLLECTION
        && isInverse(attribute)) {
      return;
    }
    Object element = value(attribute.getElementType(), attribute.getElementType().getJavaType(), number, false);
    Class<?> java = attribute.getJavaType();
    if (element == null || java.isArray()) {
      return;
    }
    if (attribute instanceof MapAttribute<?, ?, ?> map) {
      Map<Object, Object> made = new TreeMap<>();
      Object key = value(map.getKeyType(), map.getKeyType().getJavaType(), number, false);
      if (!(key instanceof Comparable)) {
        made = new HashMap<>();
      }
      if (key != null) {
        made.put(key, element);
        set(attribute.getJavaMember(), owner, made);
      }
      return;
    }
    Collection<Object> made =
        List.class.isAssignableFrom(java) || java == Collection.class
            ? new ArrayList<>()
            : java == java.util.SortedSet.class ? new TreeSet<>() : new HashSet<>();
    made.add(element);
    set(attribute.getJavaMember(), owner, made);
  }

  private static boolean isInverse(Attribute<?, ?> attribute) {
    AccessibleObject member = (AccessibleObject) attribute.getJavaMember();
    jakarta.persistence.OneToMany one = member.getAnnotation(jakarta.persistence.OneToMany.class);
    jakarta.persistence.ManyToMany many = member.getAnnotation(jakarta.persistence.ManyToMany.class);
    jakarta.persistence.OneToOne single = member.getAnnotation(jakarta.persistence.OneToOne.class);
    return one != null && !one.mappedBy().isEmpty()
        || many != null && !many.mappedBy().isEmpty()
        || single != null && !single.mappedBy().isEmpty();
  }

  /** What Hibernate gives a value itself, or the database. */
  private static boolean isGenerated(Member member) {
    for (var annotation : ((AccessibleObject) member).getAnnotations()) {
      String name = annotation.annotationType().getSimpleName();
      if (GENERATED.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConcrete(EntityType<?> type) {
    return !Modifier.isAbstract(type.getJavaType().getModifiers());
  }

  private static List<SingularAttribute<?, ?>> singular(ManagedType<?> type) {
    List<SingularAttribute<?, ?>> attributes = new ArrayList<>(type.getSingularAttributes());
    attributes.sort(Comparator.comparing(Attribute::getName));
    return attributes;
  }

  private static List<PluralAttribute<?, ?, ?>> plural(ManagedType<?> type) {
    return new ArrayList<>(type.getPluralAttributes());
  }

  private static Object instance(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object get(Member member, Object owner) {
    try {
      ((AccessibleObject) member).setAccessible(true);
      return member instanceof Field field ? field.get(owner) : ((Method) member).invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Member member, Object owner, Object value) {
    try {
      if (member instanceof Field field) {
        field.setAccessible(true);
        if (!Modifier.isFinal(field.getModifiers())) {
          field.set(owner, value);
        }
        return;
      }
      Method getter = (Method) member;
      String name = "set" + getter.getName().replaceFirst("^(get|is)", "");
      Method setter = getter.getDeclaringClass().getDeclaredMethod(name, getter.getReturnType());
      setter.setAccessible(true);
      setter.invoke(owner, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
