import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** The statements of Hibernate's own export, made without a database. */
public final class SchemaExport implements BiFunction<List<Class<?>>, Boolean, List<String>> {

  @Override
  public List<String> apply(List<Class<?>> classes, Boolean spring) {
    Map<String, Object> offline =
        Map.of(
            "hibernate.boot.allow_jdbc_metadata_access", false,
            "jakarta.persistence.database-product-name", "PostgreSQL",
            "jakarta.persistence.database-major-version", "15",
            "jakarta.persistence.database-minor-version", "0");
    try (Setup setup = new Setup(classes, spring, offline)) {
      Metadata metadata = setup.sources.buildMetadata();
      // Bean Validation's constraints reach the columns while the factory is built.
      try (SessionFactory factory = metadata.buildSessionFactory()) {
        return new SchemaCreatorImpl(setup.registry).generateCreationCommands(metadata, true);
      }
    }
  }
}
