package dev.schemac.database.hibernate;

import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.verify.SnapshotFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Whether Hibernate takes a database for that of the entities, as it does when an application
 * starts with {@code hbm2ddl.auto=validate}. In a test of JUnit, behind the migrations:
 *
 * <pre>{@code
 * @SchemaTest
 * void hibernateValidates(DataSource database) {
 *   HibernateValidation.ofEntities(Path.of("migrations")).passes(database);
 * }
 * }</pre>
 *
 * <p>Hibernate, 6.6 or 7, and the entities come from the thread's context class loader. Immutable.
 */
public final class HibernateValidation {

  private final Snapshot snapshot;
  private final Set<Class<?>> more;
  private final Map<String, Object> settings;
  private final boolean spring;

  private HibernateValidation(
      Snapshot snapshot, Set<Class<?>> more, Map<String, Object> settings, boolean spring) {
    this.snapshot = snapshot;
    this.more = Set.copyOf(more);
    this.settings = Map.copyOf(settings);
    this.spring = spring;
  }

  /**
   * For the entities that the {@code schema.json} of a migrations folder was made from, and the
   * superclasses and embedded types that it knows of.
   *
   * @throws IllegalStateException if there is none; the message says what to do
   */
  public static HibernateValidation ofEntities(Path migrations) {
    try {
      return new HibernateValidation(SnapshotFile.read(migrations), Set.of(), Map.of(), false);
    } catch (MigrationsException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * The same with classes that no table says anything of, such as converters that apply themselves,
   * or entities below another that have no column of their own.
   */
  public HibernateValidation and(Class<?>... classes) {
    Set<Class<?>> all = new LinkedHashSet<>(more);
    all.addAll(List.of(classes));
    return new HibernateValidation(snapshot, all, settings, spring);
  }

  /** The same with a setting of Hibernate, such as {@code hibernate.default_schema}. */
  public HibernateValidation with(String setting, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(settings);
    all.put(setting, value);
    return new HibernateValidation(snapshot, more, all, spring);
  }

  /** The same with the names that Spring Boot has Hibernate give, as {@code schemac.jpa=spring}. */
  public HibernateValidation withSpringNaming() {
    return new HibernateValidation(snapshot, more, settings, true);
  }

  /**
   * Lets Hibernate validate a database.
   *
   * @throws AssertionError if it finds something missing or of another type, in its own words
   * @throws IllegalStateException if it does not start at all; the message says what to do
   */
  public void passes(DataSource database) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Hibernate hibernate = new Hibernate(loader == null ? getClass().getClassLoader() : loader);
    Set<Class<?>> classes = new LinkedHashSet<>(hibernate.mapped(snapshot));
    classes.addAll(more);
    if (classes.isEmpty()) {
      throw new IllegalStateException(
          "schema.json knows of no entity: it was made from classes of schemac's own.");
    }
    Map<String, Object> all = new LinkedHashMap<>();
    if (spring) {
      all.putAll(hibernate.springNaming());
    }
    all.putAll(settings);
    hibernate.validate(database, classes, all);
  }
}
