package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A project of drawn entities with a database that Hibernate has put rows into. */
final class EntityHistory {

  /** What becomes of a change. */
  enum Outcome {
    /** It ran, and everything is as it must be. */
    MIGRATED,
    /** There was nothing to do. */
    UP_TO_DATE,
    /** A compile asks for what nobody can say of it. */
    REFUSED,
    /**
     * The rows are not what the new classes say, as of a unique column, or a constant whose number
     * they hold.
     */
    REFUSED_BY_ROWS,
    /** The new classes are wrong for schemac or for Hibernate, also alone. */
    INVALID
  }

  private final Path folder;
  private final Setting setting;
  private final TestDatabase migrated;
  private final TestDatabase alone;
  private final TestProject project;
  private List<EntityClass> classes;
  private List<String> objects = List.of();
  private int twins;
  private int released;

  /** The ids of what the last change was asked. */
  Set<String> asked = Set.of();

  /** The errors that were left of the last change. */
  String refusal = "";

  EntityHistory(
      Path folder,
      Setting setting,
      List<EntityClass> classes,
      TestDatabase migrated,
      TestDatabase alone)
      throws IOException {
    this.folder = folder;
    this.setting = setting;
    this.migrated = migrated;
    this.alone = alone;
    this.classes = classes;
    this.project = project("project");
  }

  List<EntityClass> classes() {
    return classes;
  }

  /** How many values Hibernate reads. */
  int values() {
    return objects.size();
  }

  /**
   * Makes the first tables and lets Hibernate fill them.
   *
   * @return false where schemac or Hibernate refuses the classes
   */
  boolean begin() {
    project.source("shop/Entities.java", Answers.source(classes));
    if (!project.build(setting.options()).success()) {
      return false;
    }
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    migrated.clear();
    SqlFiles.of(project).apply(migrated);
    try {
      store(List.of(0, 1));
    } catch (RuntimeException | AssertionError e) {
      // Hibernate itself gave two columns one name, but for the case.
      if (e instanceof AssertionError error && !String.valueOf(e).contains("SQLState 42701")) {
        throw error;
      }
      refusal = String.valueOf(e) + " at " + e.getStackTrace()[5];
      return false;
    }
    return true;
  }

  /** Reads all objects, stores more and keeps what is there then. */
  private List<String> store(List<Integer> variants) {
    List<String> read = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (String line : JpaComparison.readAndStore(migrated, project.root(), setting, variants)) {
      if (line.startsWith("store ")) {
        assertThat(line).matches(JpaComparison.STORED);
      } else if (line.startsWith("now ")) {
        now.add(line.substring(4));
      } else {
        read.add(line);
      }
    }
    objects = now;
    return read;
  }

  /** Makes a change, migrates and looks at what became of the tables and the rows. */
  Outcome change(EntityStep step) throws IOException {
    asked = Set.of();
    refusal = "";
    TestProject twin = project("twin" + twins++);
    twin.source("shop/Entities.java", Answers.source(step.classes()));
    CompileResult result = twin.build(setting.options());
    if (!result.success()) {
      refusal = result.errors().toString();
      return Outcome.INVALID;
    }
    alone.clear();
    SqlFiles.of(twin).apply(alone);
    List<String> target = catalog(alone);
    List<String> source = catalog(migrated);
    TableRows before = TableRows.read(migrated);
    SqlFiles files = SqlFiles.of(project);
    Answers answers = new Answers(project, setting, step, alone, () -> fill(twin));
    result = answers.compile();
    asked = answers.asked;
    if (!result.success()) {
      refusal = result.errors().toString();
      return back(Outcome.REFUSED);
    }
    try {
      for (Map.Entry<String, String> file : SqlFiles.of(project).texts().entrySet()) {
        if (!files.texts().containsKey(file.getKey())) {
          SqlFiles.apply(file.getValue(), migrated);
        }
      }
    } catch (SqlFailure e) {
      refusal = String.valueOf(e.getMessage());
      if (step.any(it -> it.rowsMayRefuse(e.sqlState()))) {
        return Outcome.REFUSED_BY_ROWS;
      }
      throw e;
    }
    assertThat(catalog(migrated)).isEqualTo(target);
    new Losses(step, answers, before, TableRows.read(migrated)).check();
    if (step.all(EditKind::changesNothing)) {
      assertThat(target).isEqualTo(source);
      assertThat(SqlFiles.of(project).texts().keySet()).isEqualTo(files.texts().keySet());
    }
    project.git("add", "migrations");
    project.git("commit", "-q", "--allow-empty", "-m", "next");
    List<String> stored = objects;
    try {
      List<String> read = store(List.of(2 + released++));
      new ReadObjects(step, stored, read).check();
    } catch (IllegalStateException | AssertionError e) {
      throw e;
    } catch (RuntimeException e) {
      if (step.any(it -> it.mayLeadNowhere(causes(e)))) {
        refusal = String.valueOf(e);
        return Outcome.REFUSED_BY_ROWS;
      }
      if (isValid(twin)) {
        throw e;
      }
      refusal = String.valueOf(e);
      return Outcome.INVALID;
    }
    classes = step.classes();
    return SqlFiles.of(project).texts().size() > files.texts().size()
        ? Outcome.MIGRATED
        : Outcome.UP_TO_DATE;
  }

  private static String causes(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(cause).append("; ");
    }
    return text.toString();
  }

  /** Puts rows into the tables of the new classes alone, if Hibernate takes these. */
  private void fill(TestProject twin) {
    if (isValid(twin)) {
      JpaComparison.storeEach(alone, twin.root(), setting);
    }
  }

  private boolean isValid(TestProject twin) {
    try {
      JpaComparison.validate(alone, twin.root(), setting);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private Outcome back(Outcome outcome) {
    project.source("shop/Entities.java", Answers.source(classes));
    CompileResult result = project.build(setting.options());
    assertThat(result.success()).as("%s", result.errors()).isTrue();
    return outcome;
  }

  /** Without the rows, which the two databases need not share. */
  private static List<String> catalog(TestDatabase database) {
    return TablesCatalog.read(database).stream().filter(it -> !it.startsWith("row ")).toList();
  }

  private TestProject project(String name) throws IOException {
    TestProject made = new TestProject(Files.createDirectories(folder.resolve(name)).toRealPath());
    made.setLibraries(setting.hibernate().jars().toArray(new Path[0]));
    return made;
  }

  /** The rows before a change and after it: what nobody gave up is still there. */
  private record Losses(EntityStep step, Answers answers, TableRows before, TableRows after) {

    void check() {
      before.types().forEach(this::checkTable);
    }

    private void checkTable(String table, Map<String, String> columns) {
      if (step.rename() != null) {
        if (step.edits().size() == 1) {
          checkRenamed(table, columns);
        } else if (after.types().containsKey(table)) {
          assertThat(after.rows().get(table)).as(table).hasSameSizeAs(before.rows().get(table));
        }
        return;
      }
      if (!after.types().containsKey(table)) {
        assertThat(answers.confirmed).as("the lost table " + table).contains(table);
        return;
      }
      List<String> kept = new ArrayList<>();
      columns.forEach(
          (column, type) -> {
            String now = after.columnsOf(table).get(column);
            if (now == null) {
              assertThat(answers.confirmed)
                  .as("the lost column " + table + "." + column)
                  .contains(table + "." + column);
            } else if (now.equals(type) && !isReplaced(table, column)) {
              kept.add(column);
            }
          });
      if (!kept.isEmpty()) {
        assertThat(after.values(table, kept))
            .as("%s of %s", kept, table)
            .isEqualTo(before.values(table, kept));
      }
    }

    /** A table keeps its columns, whatever they and it are called now. */
    private void checkRenamed(String table, Map<String, String> columns) {
      List<List<String>> rows = before.values(table, List.copyOf(columns.keySet()));
      List<String> types = List.copyOf(columns.values());
      assertThat(after.types())
          .as("%s with %s and %s", table, columns, rows)
          .anySatisfy(
              (name, now) -> {
                if (after.types().containsKey(table)) {
                  assertThat(name).isEqualTo(table);
                } else {
                  assertThat(before.types()).doesNotContainKey(name);
                }
                assertThat(List.copyOf(now.values())).isEqualTo(types);
                assertThat(after.values(name, List.copyOf(now.keySet()))).isEqualTo(rows);
              });
    }

    /**
     * NULL gets a value where a column becomes NOT NULL, and another label that of one that goes.
     */
    private boolean isReplaced(String table, String column) {
      return step.any(EditKind::isOfConstants)
          || answers.asked.contains("BackfillMissing")
              && before.rows().getOrDefault(table, List.of()).stream()
                  .anyMatch(row -> row.getOrDefault(column, "").equals("null"));
    }
  }

  /** What Hibernate reads before a change and after it. */
  private record ReadObjects(EntityStep step, List<String> before, List<String> after) {

    void check() {
      Map<String, String> values = values(after);
      Set<String> attributes = new TreeSet<>();
      values.keySet().forEach(it -> attributes.add(attribute(it)));
      for (Map.Entry<String, String> line : values(before).entrySet()) {
        String key = now(line.getKey());
        // An embedded object without any value is not read as one.
        boolean embeds =
            step.has(EditKind.MOVE_TO_EMBEDDABLE) || step.has(EditKind.MOVE_FROM_EMBEDDABLE);
        boolean hidden = !attributes.contains(attribute(key));
        if (hidden && (step.any(EditKind::mayHide) || !embeds)) {
          assertThat(step.any(EditKind::mayHide)).as("%s is not read any more", key).isTrue();
        } else if (!isReplaced(key, line.getValue())) {
          assertThat(values.getOrDefault(key, isObject(key) ? "no object" : "null"))
              .as(key)
              .isIn(line.getValue(), step.now(line.getValue()));
        }
      }
    }

    private boolean isReplaced(String key, String value) {
      boolean moved =
          step.edits().stream()
              .filter(it -> it.kind().changesValues())
              .anyMatch(it -> key.endsWith(" " + it.attribute()));
      return step.has(EditKind.FEWER_CONSTANTS)
          || step.has(EditKind.WITHOUT_FIRST_CONSTANT)
          || (step.has(EditKind.NOT_NULL) && value.equals("null"))
          || moved;
    }

    private static boolean isObject(String key) {
      return key.lastIndexOf(' ') == key.indexOf(' ');
    }

    /** Entity, key and, in most lines, attribute, with the value. */
    private static Map<String, String> values(List<String> lines) {
      Map<String, String> values = new TreeMap<>();
      for (String line : lines) {
        int equal = line.indexOf('=');
        values.put(
            equal < 0 ? line : line.substring(0, equal),
            equal < 0 ? "" : line.substring(equal + 1));
      }
      return values;
    }

    /** The entity and the attribute. */
    private static String attribute(String key) {
      int last = key.lastIndexOf(' ');
      int first = key.indexOf(' ');
      return key.substring(0, first) + (last > first ? key.substring(last) : "");
    }

    private String now(String key) {
      int first = key.indexOf(' ');
      int last = key.lastIndexOf(' ');
      return step.now(key.substring(0, first))
          + key.substring(first, Math.max(first, last))
          + (last > first ? " " + step.now(key.substring(last + 1)) : key.substring(first));
    }
  }
}
