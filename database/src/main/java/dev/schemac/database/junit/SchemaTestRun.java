package dev.schemac.database.junit;

import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import dev.schemac.database.verify.PlannedRun;
import dev.schemac.database.verify.VerifyReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One test: runs the migrations in one way before the method, which finds what they have made, and
 * drops that behind it.
 */
final class SchemaTestRun
    implements TestTemplateInvocationContext,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver {

  private final PlannedRun run;
  private final @Nullable Integer major;
  private @Nullable ScratchDatabase database;
  private @Nullable Connection connection;

  SchemaTestRun(PlannedRun run, @Nullable Integer major) {
    this.run = run;
    this.major = major;
  }

  @Override
  public String getDisplayName(int invocationIndex) {
    return run.title();
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    VerifyReport report;
    try {
      ScratchDatabases scratch = ScratchOfTests.open(context, major);
      ScratchDatabase made = scratch.create();
      database = made;
      report = run.verify(made, scratch);
    } catch (ScratchException | MigrationsException | SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    if (!report.isRight()) {
      throw new AssertionError(report.text());
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    if (connection != null) {
      connection.close();
    }
    if (database != null) {
      database.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Connection.class || type == DataSource.class;
  }

  /** The connection is one for all parameters of a test, and closed behind it. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ScratchDatabase migrated = Objects.requireNonNull(database);
    if (parameter.getParameter().getType() == DataSource.class) {
      return migrated.dataSource();
    }
    try {
      connection = connection == null ? migrated.connect() : connection;
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
