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
import java.util.ArrayList;
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
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Boots with {@code hbm2ddl.auto=validate} on a database and, unless that is all that is wanted,
 * stores an object of each entity with a value in each attribute, and reads it back. The result
 * names the entities that were read.
 */
public final class RowRoundTrip
    implements BiFunction<List<Class<?>>, Map<String, Object>, List<String>> {

  private static final Set<String> GENERATED =
      Set.of("GeneratedValue", "GenericGenerator", "UuidGenerator", "GeneratedColumn", "Formula");

  private final Map<Class<?>, Object> objects = new LinkedHashMap<>();
  private final Set<Class<?>> begun = new HashSet<>();
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
      if (argument.containsKey("validateOnly")) {
        return List.of("valid");
      }
      factory.inTransaction(
          opened -> {
            session = opened;
            entities.values().stream().filter(RowRoundTrip::isConcrete).forEach(this::store);
          });
      return readAgain(factory);
    }
  }

  private List<String> readAgain(SessionFactory factory) {
    List<String> read = new ArrayList<>();
    factory.inTransaction(
        opened -> {
          for (Map.Entry<Class<?>, Object> entry : objects.entrySet()) {
            EntityType<?> type = entities.get(entry.getKey());
            Object id = factory.getPersistenceUnitUtil().getIdentifier(entry.getValue());
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
      if (plain && !attribute.isVersion() && !String.valueOf(after).trim().startsWith(String.valueOf(before))) {
        throw new IllegalStateException(
            type.getName() + "." + attribute.getName() + ": " + before + " became " + after);
      }
    }
  }

  private Object store(EntityType<?> type) {
    Object stored = objects.get(type.getJavaType());
    if (stored != null || !begun.add(type.getJavaType())) {
      return stored;
    }
    Object made = instance(type.getJavaType());
    for (SingularAttribute<?, ?> attribute : singular(type)) {
      fill(attribute, made);
    }
    for (PluralAttribute<?, ?, ?> attribute : plural(type)) {
      fillCollection(attribute, made);
    }
    session.persist(made);
    session.flush();
    objects.put(type.getJavaType(), made);
    return made;
  }

  private void fill(SingularAttribute<?, ?> attribute, Object owner) {
    Member member = attribute.getJavaMember();
    if (attribute.isVersion() || isGenerated(member) || isInverse(attribute)) {
      return;
    }
    Object value = value(attribute.getType(), attribute.getJavaType());
    if (attribute.isId() && value instanceof Number number) {
      value = Values.number(attribute.getJavaType(), number.intValue() + begun.size());
    }
    if (value != null) {
      set(member, owner, value);
    }
  }

  private Object value(Type<?> type, Class<?> java) {
    if (type instanceof EntityType<?> target) {
      return target(target);
    }
    if (type instanceof EmbeddableType<?> embeddable) {
      if (java.isRecord()) {
        return null;
      }
      Object made = instance(java);
      singular(embeddable).forEach(it -> fill(it, made));
      return made;
    }
    return Values.of(java);
  }

  private Object target(EntityType<?> declared) {
    for (EntityType<?> type : entities.values()) {
      if (declared.getJavaType().isAssignableFrom(type.getJavaType()) && isConcrete(type)) {
        Object stored = store(type);
        if (stored != null) {
          return stored;
        }
      }
    }
    return null;
  }

  private void fillCollection(PluralAttribute<?, ?, ?> attribute, Object owner) {
    if (attribute.getPersistentAttributeType() != PersistentAttributeType.ELEMENT_COLLECTION
        && isInverse(attribute)) {
      return;
    }
    Object element = value(attribute.getElementType(), attribute.getElementType().getJavaType());
    Class<?> java = attribute.getJavaType();
    if (element == null || java.isArray()) {
      return;
    }
    if (attribute instanceof MapAttribute<?, ?, ?> map) {
      Map<Object, Object> made = new TreeMap<>();
      Object key = value(map.getKeyType(), map.getKeyType().getJavaType());
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
