import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What an application configures, with nothing of its own, on one database after the other. */
@Configuration
public class Setup extends AbstractJdbcConfiguration {

  private static DataSource database;
  private static AnnotationConfigApplicationContext context;

  /** A context, which takes long to make, on a database. */
  static AnnotationConfigApplicationContext on(DataSource other) throws SQLException {
    database = new SingleConnectionDataSource(other.getConnection(), true);
    if (context == null) {
      context = new AnnotationConfigApplicationContext(Setup.class);
    }
    return context;
  }

  @Override
  protected Collection<String> getMappingBasePackages() {
    return List.of();
  }

  @Bean
  NamedParameterJdbcOperations operations() {
    return new NamedParameterJdbcTemplate(
        new AbstractDataSource() {
          @Override
          public Connection getConnection() throws SQLException {
            return database.getConnection();
          }

          @Override
          public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
          }
        });
  }
}
