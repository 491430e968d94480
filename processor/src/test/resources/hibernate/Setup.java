import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate as an application sets it up for a list of classes. */
final class Setup implements AutoCloseable {

  /** What Spring Boot's implicit naming strategy changes. */
  public static final class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
      String attribute = source.getAssociationOwningAttributePath().getProperty();
      return toIdentifier(
          source.getOwningPhysicalTableName() + "_" + attribute, source.getBuildingContext());
    }
  }

  final StandardServiceRegistry registry;
  final MetadataSources sources;

  Setup(List<Class<?>> classes, boolean spring, Map<String, Object> more) {
    ClassLoader loader = classes.get(0).getClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    Map<String, Object> settings = new HashMap<>(more);
    if (spring) {
      settings.put("hibernate.implicit_naming_strategy", SpringImplicitNaming.class.getName());
      settings.put("hibernate.physical_naming_strategy", physicalNaming());
    }
    registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySettings(settings)
            .build();
    sources = new MetadataSources(registry);
    for (Class<?> type : classes) {
      if (type.getSimpleName().equals("package-info")) {
        sources.addPackage(type.getPackageName());
      } else {
        sources.addAnnotatedClass(type);
      }
    }
  }

  /** Spring Boot 3 comes with Hibernate 6, Spring Boot 4 with Hibernate 7. */
  private static String physicalNaming() {
    String strategy =
        org.hibernate.Version.getVersionString().startsWith("6.")
            ? "CamelCaseToUnderscoresNamingStrategy"
            : "PhysicalNamingStrategySnakeCaseImpl";
    return "org.hibernate.boot.model.naming." + strategy;
  }

  @Override
  public void close() {
    StandardServiceRegistryBuilder.destroy(registry);
  }
}
