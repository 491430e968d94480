package dev.schemac.database.hibernate;

import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A Hibernate that a class loader has, of whatever version: what is called here is in all. */
final class Hibernate {

  private static final String CONFIGURATION = "org.hibernate.cfg.Configuration";
  private static final String NAMING = "org.hibernate.boot.model.naming.";

  /** What Hibernate says where a database is not that of the entities. */
  private static final String DIFFERENT = "org.hibernate.tool.schema.spi.SchemaManagementException";

  /** Spring Boot 3 and 4. */
  private static final List<String> SPRING_IMPLICIT =
      List.of(
          "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
          "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");

  /** Spring Boot 3 comes with Hibernate 6, Spring Boot 4 with Hibernate 7. */
  private static final List<String> SPRING_PHYSICAL =
      List.of(
          NAMING + "PhysicalNamingStrategySnakeCaseImpl",
          NAMING + "CamelCaseToUnderscoresNamingStrategy");

  private static final Set<String> MAPPED =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable");

  private final ClassLoader loader;

  private final Class<?> configurationType;

  /**
   * That of a class loader.
   *
   * @throws IllegalStateException if it has none
   */
  Hibernate(ClassLoader loader) {
    this.loader = loader;
    Class<?> type = load(CONFIGURATION);
    if (type == null) {
      throw new IllegalStateException(
          "Hibernate is not on the class path: add org.hibernate.orm:hibernate-core.");
    }
    this.configurationType = type;
  }

  /**
   * The classes of a snapshot that are Hibernate's.
   *
   * @throws IllegalStateException if one is not on the class path
   */
  Set<Class<?>> mapped(Snapshot snapshot) {
    Set<String> names = new TreeSet<>(snapshot.origins().declaredTypes().keySet());
    for (Origins.OfObject origin : snapshot.origins().objects().of(ObjectKind.TABLE).values()) {
      names.add(origin.className());
    }
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (String name : names) {
      Class<?> type = load(name);
      if (type == null) {
        throw new IllegalStateException(
            name + " is not on the class path: compile it, or test where it is.");
      }
      if (isMapped(type)) {
        classes.add(type);
      }
    }
    return classes;
  }

  private static boolean isMapped(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(annotation -> MAPPED.contains(annotation.getName()));
  }

  /** The class of a canonical name, in which a nested class is written as if in a package. */
  private @Nullable Class<?> load(String canonical) {
    String name = canonical;
    while (true) {
      try {
        return Class.forName(name, false, loader);
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          return null;
        }
        name = name.substring(0, dot) + '$' + name.substring(dot + 1);
      }
    }
  }

  /** The strategies that Spring Boot sets, as far as they are on the class path. */
  Map<String, Object> springNaming() {
    Map<String, Object> strategies = new LinkedHashMap<>();
    putFirst(strategies, "hibernate.implicit_naming_strategy", SPRING_IMPLICIT);
    putFirst(strategies, "hibernate.physical_naming_strategy", SPRING_PHYSICAL);
    return strategies;
  }

  private void putFirst(Map<String, Object> settings, String setting, List<String> names) {
    names.stream()
        .filter(name -> load(name) != null)
        .findFirst()
        .ifPresent(name -> settings.put(setting, name));
  }

  /** Starts it as an application does, and stops it again. */
  void validate(DataSource database, Set<Class<?>> classes, Map<String, Object> settings) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      start(database, classes, settings).close();
    } catch (InvocationTargetException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } catch (Exception e) {
      throw failure(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private AutoCloseable start(
      DataSource database, Set<Class<?>> classes, Map<String, Object> settings) throws Exception {
    Class<?> type = configurationType;
    Object configuration = type.getConstructor().newInstance();
    for (Class<?> entity : classes) {
      type.getMethod("addAnnotatedClass", Class.class).invoke(configuration, entity);
    }
    Properties properties = (Properties) type.getMethod("getProperties").invoke(configuration);
    properties.put("hibernate.connection.datasource", database);
    properties.put("hibernate.hbm2ddl.auto", "validate");
    properties.putAll(settings);
    return (AutoCloseable) type.getMethod("buildSessionFactory").invoke(configuration);
  }

  private static Error failure(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at.getClass().getName().equals(DIFFERENT)) {
        return new AssertionError("Hibernate does not take the database: " + at.getMessage(), at);
      }
    }
    throw new IllegalStateException("Hibernate does not start: " + failure.getMessage(), failure);
  }
}
