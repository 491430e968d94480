package dev.schemac.processor.jpa;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Compares the tables that schemac's first migration makes of entities with those that Hibernate
 * exports, each in a database of its own.
 */
final class JpaComparison implements AutoCloseable {

  /**
   * What {@link #storeEach} may say: it stored an object and read the same, or the drawn entity
   * takes none. That is so where Hibernate does not fill a column that takes no NULL (of another
   * entity in the same table, or of a collection that is stored in the table of its elements),
   * where a reference must lead to an object that must lead back, where it looks for an object that
   * it has not stored yet, where values are not unique or too long, where its query has too many
   * columns, where it names a column twice in an INSERT and has a value for one, where it reads
   * NULL into a primitive or does not know the type of a NULL, and where it joins the tables of a
   * hierarchy with NULLs of other types.
   */
  static final Pattern STORED =
      Pattern.compile(
          "(?s).*(: stored|NullPointerException: Cannot invoke \".*(Value|getPersister)\\(\\).*|PropertyValueException.*|PropertyAccessException: Null value was assigned.*|NonUniqueObjectException.*"
              + "|SQLState (23502|23505|22001|22003|07006|54011).*|No value specified for parameter.*|UNION types.*SQLState 42804.*)");

  private final TestDatabase ours = PostgresServer.of(15).newDatabase();
  private final TestDatabase hibernates = PostgresServer.of(15).newDatabase();

  /**
   * What a comparison found.
   *
   * @param refusals schemac's errors; with any, nothing else was compared
   * @param hibernateFailure why Hibernate or PostgreSQL takes the classes for wrong; empty: they do
   *     not
   * @param missing what only Hibernate's database has
   * @param surplus what only schemac's has
   */
  record Outcome(
      List<CompileResult.Message> refusals,
      String hibernateFailure,
      List<String> missing,
      List<String> surplus) {

    boolean same() {
      return refusals.isEmpty()
          && hibernateFailure.isEmpty()
          && missing.isEmpty()
          && surplus.isEmpty();
    }

    /** What kind each difference is of: names of tables and columns do not matter. */
    Set<String> kinds() {
      Set<String> kinds = new TreeSet<>();
      refusals.forEach(
          it -> kinds.add("refused " + kind(it.text().lines().findFirst().orElse(""))));
      missing.forEach(it -> kinds.add("only Hibernate: " + kind(it)));
      surplus.forEach(it -> kinds.add("only schemac: " + kind(it)));
      return kinds;
    }

    private static String kind(String line) {
      return line.replaceAll("(?<=(column|table|unique|key|check|index|row|sequence) )[\\w.]+", "…")
          .replaceAll("\\([^()]*\\)", "(…)")
          .replaceAll("[\"'][^\"']*[\"']", "…")
          .replaceAll("\\b[a-zA-Z]+(_\\w+|[a-z][A-Z]\\w*|Q[a-z]{2})\\b", "…");
    }

    /** What a reader of a failed test needs. */
    String text() {
      StringBuilder text = new StringBuilder();
      refusals.forEach(it -> text.append("schemac: ").append(it).append('\n'));
      if (!hibernateFailure.isEmpty()) {
        text.append("Hibernate: ").append(hibernateFailure).append('\n');
      }
      missing.forEach(it -> text.append("only Hibernate: ").append(it).append('\n'));
      surplus.forEach(it -> text.append("only schemac:   ").append(it).append('\n'));
      return text.toString();
    }
  }

  /** Compiles the classes below a folder and compares. */
  Outcome compare(EntityModel model, Setting setting, Path folder) {
    HibernateExport hibernate = HibernateExport.of(setting.hibernate());
    TestProject project = new TestProject(folder);
    model.files().forEach(project::source);
    project.setLibraries(setting.hibernate().jars().toArray(new Path[0]));
    CompileResult result = project.build(setting.options());
    List<String> exported = List.of();
    String failure = "";
    Path classes = project.output();
    if (!result.success()) {
      classes = folder.resolve("hibernate");
      classes.toFile().mkdirs();
      hibernate.compileEntities(project.sourceFiles(), classes);
    }
    try {
      exported = export(hibernate.statements(classes, setting.naming()));
    } catch (SqlFailure e) {
      failure = String.valueOf(e.getMessage());
    } catch (RuntimeException e) {
      failure = causes(e);
    }
    if (!result.success() || !failure.isEmpty()) {
      return new Outcome(result.errors(), failure, List.of(), List.of());
    }
    List<String> made = ListedDifference.withoutOrder(migrate(project));
    exported = ListedDifference.expected(model, exported, made);
    List<String> missing = without(exported, made);
    List<String> surplus =
        ListedDifference.withoutInheritedOneToOnes(model, without(made, exported));
    return new Outcome(List.of(), failure, missing, surplus);
  }

  /**
   * Lets Hibernate validate schemac's database after a comparison, store an object of each entity
   * and read it.
   *
   * @return the names of the entities that were read
   */
  List<String> storeAndRead(Path folder, Setting setting) {
    return run(ours, folder, setting, Map.of("task", "storeAndRead"));
  }

  /**
   * Lets Hibernate validate schemac's database after a comparison and store an object of each
   * entity of which it can.
   *
   * @return of each entity its name, and whether or why not
   */
  List<String> storeEach(Path folder, Setting setting) {
    return storeEach(ours, folder, setting);
  }

  /** Lets Hibernate store an object of each entity of which it can. */
  static List<String> storeEach(TestDatabase database, Path folder, Setting setting) {
    return run(database, folder, setting, Map.of("task", "store"));
  }

  /**
   * Lets Hibernate validate a database, read all objects, store more and read again.
   *
   * @param variants the numbers of the sets of values, the odd ones without those that may be null
   * @return a line for each value that was read, then for each object that was to be stored,
   *     beginning with {@code store}, then again for each value, beginning with {@code now}
   */
  static List<String> readAndStore(
      TestDatabase database, Path folder, Setting setting, List<Integer> variants) {
    return run(database, folder, setting, Map.of("task", "readAndStore", "variants", variants));
  }

  /** Lets Hibernate validate a database. */
  static void validate(TestDatabase database, Path folder, Setting setting) {
    run(database, folder, setting, Map.of("task", "validate"));
  }

  private static List<String> run(
      TestDatabase tested, Path folder, Setting setting, Map<String, Object> more) {
    DataSource database =
        (DataSource)
            Proxy.newProxyInstance(
                JpaComparison.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getConnection") ? tested.connect() : "database");
    Map<String, Object> arguments = new HashMap<>(more);
    arguments.put("database", database);
    arguments.put("spring", setting.naming() == Naming.SPRING);
    return HibernateExport.of(setting.hibernate())
        .run("RowRoundTrip", new TestProject(folder).output(), arguments);
  }

  private List<String> migrate(TestProject project) {
    ours.clear();
    SqlFiles.of(project).apply(ours);
    return TablesCatalog.read(ours);
  }

  private List<String> export(List<String> statements) {
    hibernates.clear();
    for (String statement : statements) {
      try {
        hibernates.execute(statement);
      } catch (SqlFailure e) {
        // Hibernate inserts the row of a generator that two entities share once for each.
        if (!e.sqlState().equals("23505")) {
          throw e;
        }
      }
    }
    return TablesCatalog.read(hibernates);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private static String causes(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : "; ").append(cause);
    }
    return text.toString();
  }

  @Override
  public void close() {
    ours.close();
    hibernates.close();
  }
}
