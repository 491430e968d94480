package dev.schemac.processor.benchmark;

/** Hibernate's schema export, which knows no changes. */
final class HibernatePeer extends JavaPeer {

  static final String VERSION = "6.6.13.Final";

  private static final String PROGRAM =
      """
      import java.nio.file.Files;
      import java.nio.file.Path;
      import java.util.Map;
      import org.hibernate.boot.Metadata;
      import org.hibernate.boot.MetadataSources;
      import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
      import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
      import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

      public class Peer {
        public static void main(String[] args) throws Exception {
          Path file = Path.of(args[0], "schema.sql");
          // It would append to it.
          Files.deleteIfExists(file);
          String generation = "jakarta.persistence.schema-generation.";
          Map<String, Object> settings =
              Map.of(
                  "hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect",
                  "hibernate.boot.allow_jdbc_metadata_access", false,
                  "hibernate.hbm2ddl.delimiter", ";",
                  generation + "database.action", "none",
                  generation + "scripts.action", "create",
                  generation + "scripts.create-target", file.toString());
          var registry = new StandardServiceRegistryBuilder().applySettings(settings).build();
          MetadataSources sources = new MetadataSources(registry);
          for (String name : Files.readAllLines(Path.of(args[1]))) {
            sources.addAnnotatedClass(Class.forName(name));
          }
          Metadata metadata = sources.buildMetadata();
          SchemaManagementToolCoordinator.process(
              metadata, registry, settings, DelayedDropRegistryNotAvailableImpl.INSTANCE);
        }
      }
      """;

  private final String version;

  /** The one whose model generator is measured, too. */
  HibernatePeer() {
    this(VERSION, PeerSchema.ENTITIES);
  }

  /** One that exports other entities. */
  HibernatePeer(String version, Entities entities) {
    super(entities);
    this.version = version;
  }

  @Override
  public String name() {
    return "Hibernate export " + version;
  }

  @Override
  String program() {
    return PROGRAM;
  }

  @Override
  String[] artifacts() {
    return new String[] {"org.hibernate.orm:hibernate-core:" + version};
  }
}
