package dev.schemac.database.changelog;

import dev.schemac.database.migrations.MigrationsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.change.Change;
import liquibase.change.core.ExecuteShellCommandChange;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.logging.core.NoOpLogService;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jspecify.annotations.Nullable;

/** A changelog in the hands of Liquibase, which says nothing and sends nothing meanwhile. */
final class LiquibaseFile {

  /**
   * Liquibase prints to the standard output, and tells its makers of each update, unless it is told
   * otherwise; a file in two of the folders is one.
   */
  private static final Map<String, Object> QUIET =
      Map.of(
          Scope.Attr.ui.name(),
          new LoggerUIService(),
          Scope.Attr.logService.name(),
          new NoOpLogService(),
          "liquibase.analytics.enabled",
          "false",
          "liquibase.duplicateFileMode",
          "WARN");

  private static final String RESOURCES = "resources";

  private final Path file;
  private final List<Path> roots;

  LiquibaseFile(Path file) {
    this.file = file;
    this.roots = roots(file);
  }

  /**
   * What the paths in a changelog can be relative to, as an application and Liquibase's own goals
   * see it: the resources, the project, and the changelog's folder.
   */
  private static List<Path> roots(Path file) {
    Set<Path> roots = new LinkedHashSet<>();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (String.valueOf(folder.getFileName()).equals(RESOURCES)) {
        roots.add(folder);
        break;
      }
    }
    Path project = Path.of("").toAbsolutePath();
    if (file.startsWith(project)) {
      roots.add(project);
    }
    Path own = file.getParent();
    if (own != null) {
      roots.add(own);
    }
    return List.copyOf(roots);
  }

  /** The names of its changesets, and of those that it includes, in order. */
  List<String> changeSets() throws MigrationsException {
    try {
      return Scope.child(QUIET, this::parse);
    } catch (LiquibaseException e) {
      throw failure(e);
    } catch (Exception e) {
      throw new MigrationsException("Liquibase cannot read " + file + ": " + e);
    }
  }

  private List<String> parse() throws Exception {
    ResourceAccessor files = files();
    DatabaseChangeLog changeLog =
        ChangeLogParserFactory.getInstance()
            .getParser(path(), files)
            .parse(path(), new ChangeLogParameters(), files);
    List<String> names = new ArrayList<>();
    for (ChangeSet changeSet : changeLog.getChangeSets()) {
      refusePrograms(changeSet);
      names.add(name(changeSet));
    }
    return names;
  }

  private static String name(ChangeSet changeSet) {
    return ChangeSetName.of(changeSet.getFilePath(), changeSet.getId(), changeSet.getAuthor());
  }

  /** A folder that somebody sent must not start programs by having its schema looked at. */
  private void refusePrograms(ChangeSet changeSet) throws LiquibaseException {
    for (Change change : changeSet.getChanges()) {
      if (change instanceof ExecuteShellCommandChange) {
        throw new LiquibaseException(
            name(changeSet) + " runs a program (executeCommand), which is not done here");
      }
    }
  }

  /** Runs the first changesets. */
  void update(Connection connection, int count, @Nullable String defaultSchema)
      throws MigrationsException, SQLException {
    if (count == 0) {
      return;
    }
    try {
      Scope.child(QUIET, () -> run(connection, count, defaultSchema));
    } catch (LiquibaseException e) {
      throw failure(e);
    } catch (Exception e) {
      throw new MigrationsException("Liquibase cannot run " + file + ": " + e);
    } finally {
      // Liquibase leaves what it has not committed, and closing it would close the connection.
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void run(Connection connection, int count, @Nullable String defaultSchema)
      throws Exception {
    Database database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    if (defaultSchema != null) {
      database.setDefaultSchemaName(defaultSchema);
    }
    Liquibase liquibase = new Liquibase(path(), files(), database);
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    liquibase.update(count, new Contexts(), new LabelExpression());
  }

  private String path() {
    return roots.get(0).relativize(file).toString().replace('\\', '/');
  }

  /** Folders, of which nothing is held open. */
  private ResourceAccessor files() throws Exception {
    List<ResourceAccessor> folders = new ArrayList<>();
    for (Path root : roots) {
      folders.add(new DirectoryResourceAccessor(root));
    }
    return new CompositeResourceAccessor(folders);
  }

  /** The cause says what is wrong; the sentences around it repeat it. */
  private MigrationsException failure(LiquibaseException e) {
    String message = String.valueOf(e.getMessage());
    int sql = message.indexOf(" [Failed SQL:");
    return new MigrationsException(
        "Liquibase cannot run "
            + file
            + ": "
            + (sql < 0 ? message : message.substring(0, sql)).strip()
            + ".");
  }
}
