package dev.schemac.database.migrations;

import dev.schemac.core.diff.Change;
import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.plan.PlanResult;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scripts that take a database from one schema to another, as the first migration would be. */
public final class SchemaScripts {

  private static final DiffOptions ALLOW_ALL = new DiffOptions(true, true);

  private static final String NEEDED =
      """
      -- What the tables need and no class says, as the database has it. Functions may name tables.
      SET LOCAL check_function_bodies = off;

      """;

  private SchemaScripts() {}

  /** The scripts that make a schema in an empty database, the tables of other builds first. */
  public static List<MigrationFile> creating(Schema schema) {
    List<MigrationFile> scripts = new ArrayList<>(between(Schema.EMPTY, external(schema)));
    scripts.addAll(between(Schema.EMPTY, schema));
    return scripts;
  }

  /**
   * The same with what the tables need and the schema cannot hold, such as functions.
   *
   * @param needed the statements that make it, without semicolons
   */
  public static List<MigrationFile> creating(Schema schema, List<String> needed) {
    List<MigrationFile> scripts = creating(schema);
    if (!needed.isEmpty()) {
      scripts.replaceAll(script -> with(needed, script));
    }
    return scripts;
  }

  /** Behind the schemas, extensions, enum types and sequences of a script that makes tables. */
  private static MigrationFile with(List<String> needed, MigrationFile script) {
    for (MigrationStatement statement : MigrationStatement.of(script)) {
      if (statement.sql().startsWith("CREATE TABLE")) {
        String statements = NEEDED + String.join(";\n\n", needed) + ";\n\n";
        List<String> lines = new ArrayList<>(script.text().lines().toList());
        lines.set(statement.line() - 1, statements + lines.get(statement.line() - 1));
        String text = String.join("\n", lines) + "\n";
        return new MigrationFile(script.name(), script.number(), text, script.transactional());
      }
    }
    return script;
  }

  /** The scripts that drop all that {@link #creating} has made. */
  public static List<MigrationFile> dropping(Schema schema) {
    Schema others =
        Schema.EMPTY.with(ObjectKind.EXTERNAL_TABLE, schema.objects(ObjectKind.EXTERNAL_TABLE));
    List<MigrationFile> scripts = new ArrayList<>(between(schema, others));
    scripts.addAll(between(external(schema), Schema.EMPTY));
    return scripts;
  }

  /** The tables of other builds as if they were own ones, as far as keys can reference them. */
  public static Schema external(Schema schema) {
    SortedMap<QualifiedName, Table> tables = new TreeMap<>();
    for (ExternalTable external : schema.externalTables().values()) {
      tables.put(external.name(), external.table());
    }
    return Schema.EMPTY.with(ObjectKind.TABLE, tables);
  }

  /** No rows and no running code are in the way, so the shortest SQL will do. */
  private static List<MigrationFile> between(Schema from, Schema to) {
    DiffResult diff = Diff.between(from, to, Set.of(), Set.of(), ALLOW_ALL);
    return scripts(from, to, diff.changes());
  }

  /**
   * The scripts that carry out changes on tables that nobody uses meanwhile.
   *
   * @throws IllegalStateException if the changes have no order
   */
  private static List<MigrationFile> scripts(Schema from, Schema to, List<Change> changes) {
    PostgresVersion version = PostgresVersion.OLDEST;
    PlanResult planned =
        Planner.plan(from, to, changes, new PlanOptions(false, version, LockTimeouts.FIRST));
    if (!planned.findings().isEmpty()) {
      throw new IllegalStateException(planned.findings().toString());
    }
    Plan plan = planned.plan();
    MigrationHazards hazards = new Hazards(from, to, version).of(plan);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < plan.scripts().size(); i++) {
      numbers.add(String.valueOf(i));
    }
    List<MigrationFile> files = new ArrayList<>();
    for (RenderedScript script : SqlRenderer.render(plan, hazards, numbers)) {
      files.add(
          new MigrationFile(
              Schema.class.getSimpleName(), null, script.body(), script.transactional()));
    }
    return files;
  }
}
