package dev.schemac.core.postgres;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database's catalog with a model, attribute by attribute. What the model holds as SQL
 * text is given to PostgreSQL on a scratch table that is {@code LIKE} the original, so that both
 * sides are PostgreSQL's own spelling; nothing here uses the code that is tested.
 */
public final class ModelComparison {

  static final String SCRATCH = "comparison_scratch";

  private final TestDatabase database;
  private final List<String> expected = new ArrayList<>();
  private final List<String> actual = new ArrayList<>();

  private ModelComparison(TestDatabase database) {
    this.database = database;
  }

  /** What differs, one line each: {@code -} for what only the model has, {@code +} the catalog. */
  public static List<String> differences(TestDatabase database, Schema schema) {
    ModelComparison comparison = new ModelComparison(database);
    comparison.schemas(schema);
    schema.enumTypes().values().forEach(comparison::enumType);
    schema.sequences().values().forEach(comparison::sequence);
    schema.tables().values().forEach(comparison::table);
    comparison.noOthers(schema);
    List<String> differences = new ArrayList<>();
    minus("-", comparison.expected, comparison.actual, differences);
    minus("+", comparison.actual, comparison.expected, differences);
    return differences;
  }

  private static void minus(String sign, List<String> all, List<String> but, List<String> out) {
    List<String> rest = new ArrayList<>(all);
    but.forEach(rest::remove);
    rest.forEach(line -> out.add(sign + " " + line));
  }

  private void schemas(Schema schema) {
    schema.namedSchemas().forEach(name -> expected.add("schema " + name));
    actual.addAll(
        database.rows(
            "SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'"
                + " AND nspname NOT IN ('public', 'information_schema')"));
    schema.extensions().forEach(name -> expected.add("extension " + name));
    actual.addAll(
        database.rows(
            "SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'"));
  }

  private void enumType(EnumType type) {
    expected.add(
        "type "
            + type.name().sql()
            + " | "
            + String.join(",", type.labels())
            + " | "
            + type.comment());
    actual.add(
        "type "
            + type.name().sql()
            + " | "
            + database
                .rows(
                    "SELECT (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum"
                        + " WHERE enumtypid = t.oid), obj_description(t.oid) FROM pg_type t WHERE"
                        + " t.oid = '"
                        + type.name().sql().replace("'", "''")
                        + "'::regtype")
                .get(0));
  }

  private void sequence(Sequence sequence) {
    Sequence.Owner owner = sequence.owner();
    String options =
        String.join(
            " | ",
            sequence.type().sql(),
            Long.toString(sequence.start()),
            Long.toString(sequence.increment()),
            Long.toString(sequence.min()),
            Long.toString(sequence.max()),
            Long.toString(sequence.cache()),
            sequence.cycle() ? "t" : "f",
            owner == null ? "null" : publicName(owner.table()) + "." + owner.column());
    List<String> found =
        database.rows(
            """
            SELECT format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
              s.seqcache, s.seqcycle, (SELECT n.nspname || '.' || t.relname || '.' || a.attname
                FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
                JOIN pg_namespace n ON n.oid = t.relnamespace
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
                WHERE d.objid = s.seqrelid AND d.classid = 'pg_class'::regclass
                AND d.deptype = 'a')
            FROM pg_sequence s WHERE s.seqrelid =\
            """
                + " "
                + oid(sequence.name()));
    add("sequence", sequence.name(), options, found.isEmpty() ? "missing" : found.get(0));
  }

  private void table(Table table) {
    database.execute("CREATE TABLE " + SCRATCH + " (LIKE " + table.name().sql() + ")");
    try {
      String comment =
          database.value("SELECT obj_description(" + oid(table.name()) + ", 'pg_class')");
      add("table", table.name(), String.valueOf(table.comment()), comment);
      columns(table);
      expected.addAll(new ModelConstraints(database, table).expected());
      actual.addAll(new ModelConstraints(database, table).actual());
      expected.addAll(new ModelIndexes(database, table).expected());
      actual.addAll(new ModelIndexes(database, table).actual());
    } finally {
      database.execute("DROP TABLE " + SCRATCH);
    }
  }

  private void columns(Table table) {
    for (Column column : table.columns()) {
      expected.add("column " + table.name() + " | " + expected(column));
    }
    database
        .rows(
            """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
              CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, a.attrelid) END,
              CASE WHEN a.attgenerated = 's' THEN pg_get_expr(d.adbin, a.attrelid) END,
              a.attidentity, CASE WHEN a.attcollation <> t.typcollation THEN o.collname END,
              col_description(a.attrelid, a.attnum)
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_collation o ON o.oid = a.attcollation
            WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid =\
            """
                + " "
                + oid(table.name()))
        .forEach(row -> actual.add("column " + table.name() + " | " + row));
  }

  private String expected(Column column) {
    String name = quote(column.name());
    database.execute(
        "ALTER TABLE "
            + SCRATCH
            + " DROP COLUMN "
            + name
            + ", ADD COLUMN "
            + name
            + " "
            + column.type().sql()
            + (column.defaultSql() == null ? "" : " DEFAULT (" + column.defaultSql() + ")")
            + (column.generatedAs() == null
                ? ""
                : " GENERATED ALWAYS AS (" + column.generatedAs() + ") STORED"));
    String typeAndText =
        database
            .rows(
                """
                SELECT format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, a.attrelid)
                FROM pg_attribute a
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE NOT a.attisdropped AND a.attrelid = 'comparison_scratch'::regclass
                AND a.attname =\
                """
                    + literal(column.name()))
            .get(0);
    int separator = typeAndText.indexOf(" | ");
    String type = typeAndText.substring(0, separator);
    String text = typeAndText.substring(separator + 3);
    String identity =
        switch (column.identity()) {
          case NONE -> "";
          case ALWAYS -> "a";
          case BY_DEFAULT -> "d";
        };
    return String.join(
        " | ",
        column.name(),
        type,
        column.nullable() ? "f" : "t",
        column.generatedAs() == null ? text : "null",
        column.generatedAs() == null ? "null" : text,
        identity,
        String.valueOf(column.collation()),
        String.valueOf(column.comment()));
  }

  private void noOthers(Schema schema) {
    schema.tables().keySet().forEach(name -> expected.add("relation " + publicName(name)));
    schema.enumTypes().keySet().forEach(name -> expected.add("enum " + publicName(name)));
    actual.addAll(
        database.rows(
            """
            SELECT 'relation ' || relnamespace::regnamespace || '.' || relname FROM pg_class
            WHERE relkind IN ('r', 'v', 'm', 'p', 'f') AND relnamespace::regnamespace::text
            NOT IN ('pg_catalog', 'information_schema')
            UNION ALL
            SELECT 'enum ' || typnamespace::regnamespace || '.' || typname FROM pg_type
            WHERE typtype = 'e'\
            """));
    TreeSet<String> sequences = new TreeSet<>();
    for (Table table : schema.tables().values()) {
      for (Column column : table.columns()) {
        if (column.identity() != Column.Identity.NONE) {
          sequences.add("identity " + table.name() + "." + column.name());
        }
      }
    }
    expected.add(sequences.size() + schema.sequences().size() + " sequences");
    actual.add(database.value("SELECT count(*) || ' sequences' FROM pg_sequence"));
  }

  private void add(String kind, QualifiedName name, String wanted, String found) {
    expected.add(kind + " " + name + " | " + wanted);
    actual.add(kind + " " + name + " | " + found);
  }

  private static String publicName(QualifiedName name) {
    String schema = name.schema().isEmpty() ? "public" : name.schema();
    return schema + "." + name.name();
  }

  static String oid(QualifiedName table) {
    return literal(table.sql()) + "::regclass";
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String quoteAll(List<String> names) {
    return String.join(", ", names.stream().map(ModelComparison::quote).toList());
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
