package dev.schemac.core.plan;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements that code writes which knows one form of a table: inserts, whole, partial and
 * conditional updates, upserts, COPY, deletes and queries. Each changes rows that nobody else
 * changes, and so the order in which two of them take turns makes no difference.
 */
final class ApplicationStatements {

  /** What a statement that copies rows begins with; its rows stand on the lines behind. */
  static final String COPY = "COPY ";

  private static final String STATUS = "status";

  private final Schema schema;
  private final Table table;
  private final Set<String> together;
  private final Random random;
  private final Rows rows;
  private final List<Integer> own = new ArrayList<>();
  private @Nullable String status;
  private int next;
  private int texts;

  /** Rows that are there, from {@code first} to {@code last}, and the first id for new ones. */
  record Rows(int first, int last, int next) {}

  /**
   * Statements of one thread.
   *
   * @param schema the schema that the code knows
   * @param table its table with the columns {@code id} and {@code status}
   * @param together columns that it writes in each insert and update, since a migration fills them
   *     from others
   * @param rows the rows that only they change
   * @param status what the first of them says there; null: it has to write that before it knows
   */
  ApplicationStatements(
      Schema schema,
      Table table,
      Set<String> together,
      Random random,
      Rows rows,
      @Nullable String status) {
    this.schema = schema;
    this.table = table;
    this.together = together;
    this.random = random;
    this.rows = rows;
    this.status = status;
    this.next = rows.next();
  }

  /** The labels that this code knows; empty where it knows a text. */
  Set<String> labels() {
    return new TreeSet<>(labels(column(STATUS)));
  }

  /**
   * Reads each row of the table as this code does: what it takes to be never NULL, then the status.
   *
   * @param nullable columns in which it has been told to expect NULL
   */
  String query(Set<String> nullable) {
    List<String> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!column.nullable() && !nullable.contains(column.name())) {
        columns.add(column.name());
      }
    }
    columns.add(STATUS + "::text");
    return "SELECT " + String.join(", ", columns) + " FROM " + table.name();
  }

  /** Another statement, which changes at least one row. */
  String change() {
    int known = rows.first() + 1 + random.nextInt(rows.last() - rows.first());
    return switch (random.nextInt(8)) {
      case 0 -> insert();
      case 1 -> copy();
      case 2 -> update(values(known, writable(c -> false)), known, "");
      case 3 -> own.isEmpty() ? insert() : partialUpdate(own.get(random.nextInt(own.size())));
      case 4 -> partialUpdate(known);
      case 5 -> conditionalUpdate();
      case 6 -> own.isEmpty() ? insert() : delete();
      default -> table.primaryKey() != null && keyIsId() ? upsert(known) : partialUpdate(known);
    };
  }

  /** Leaves out what may be NULL or has a default, now and then. */
  private String insert() {
    int id = newRow();
    Map<String, String> values =
        values(id, writable(c -> (c.nullable() || c.defaultSql() != null) && random.nextBoolean()));
    return insert(id, values);
  }

  private String insert(int id, Map<String, String> values) {
    boolean always = column("id").identity() == Column.Identity.ALWAYS;
    return "INSERT INTO %s (id, %s) %sVALUES (%d, %s)"
        .formatted(
            table.name(),
            String.join(", ", values.keySet()),
            always ? "OVERRIDING SYSTEM VALUE " : "",
            id,
            String.join(", ", values.values()));
  }

  private String upsert(int id) {
    Map<String, String> values = values(id, writable(c -> false));
    String set =
        values.keySet().stream().map(c -> c + " = EXCLUDED." + c).collect(Collectors.joining(", "));
    return insert(id, values) + " ON CONFLICT (id) DO UPDATE SET " + set;
  }

  private String copy() {
    int id = newRow();
    Map<String, String> values = values(id, writable(c -> false));
    String line =
        values.values().stream()
            .map(v -> v.replace("'", "").replace("\\", "\\\\"))
            .collect(Collectors.joining("\t"));
    return COPY
        + "%s (id, %s) FROM STDIN%n".formatted(table.name(), String.join(", ", values.keySet()))
        + (id + "\t" + line + "\n");
  }

  private String partialUpdate(int id) {
    List<Column> columns = writable(c -> false);
    Column one = columns.get(random.nextInt(columns.size()));
    return update(values(id, writable(c -> c != one)), id, "");
  }

  /** Finds a row by the status that this code has read there or written itself. */
  private String conditionalUpdate() {
    String condition = status == null ? "" : " AND " + STATUS + " = " + status;
    Map<String, String> values = values(rows.first(), writable(c -> random.nextBoolean()));
    values.putIfAbsent(STATUS, value(column(STATUS), rows.first()));
    status = values.get(STATUS);
    return update(values, rows.first(), condition);
  }

  private String update(Map<String, String> values, int id, String condition) {
    String set =
        values.entrySet().stream()
            .map(e -> e.getKey() + " = " + e.getValue())
            .collect(Collectors.joining(", "));
    return "UPDATE %s SET %s WHERE id = %d%s".formatted(table.name(), set, id, condition);
  }

  private String delete() {
    int id = own.remove(random.nextInt(own.size()));
    return "DELETE FROM " + table.name() + " WHERE id = " + id;
  }

  private int newRow() {
    own.add(next);
    return next++;
  }

  private boolean keyIsId() {
    return table.primaryKey() != null && table.primaryKey().columns().equals(List.of("id"));
  }

  /** What it can write, but for the key and what is left out. */
  private List<Column> writable(Predicate<Column> leftOut) {
    return table.columns().stream()
        .filter(c -> !c.name().equals("id") && c.generatedAs() == null)
        .filter(c -> together.contains(c.name()) || !leftOut.test(c))
        .sorted(Comparator.comparing(Column::name))
        .toList();
  }

  private Map<String, String> values(int id, List<Column> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    columns.forEach(column -> values.put(column.name(), value(column, id)));
    return values;
  }

  private String value(Column column, int id) {
    int any = random.nextInt(90);
    List<String> labels = labels(column);
    if (!labels.isEmpty()) {
      return "'" + labels.get(any % labels.size()) + "'";
    }
    if (column.name().equals("team_id")) {
      return String.valueOf(any % 4);
    }
    return switch (column.type().sql()) {
      case "smallint", "integer", "bigint" -> String.valueOf(any);
      case "boolean" -> String.valueOf(any % 2 == 0);
      case "json", "jsonb" -> "'{\"theme\": \"" + any + "\"}'";
      // Never the same twice: a keeper takes a value that is written again for one left alone.
      default -> "'" + column.name() + "X" + any + "y" + id + "z" + ++texts + "'";
    };
  }

  private List<String> labels(Column column) {
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      if (check.column().equals(column.name())) {
        return check.labels();
      }
    }
    return schema.enumTypes().values().stream()
        .filter(type -> type.name().typeSql().equals(column.type().sql()))
        .flatMap(type -> type.labels().stream())
        .toList();
  }

  private Column column(String name) {
    Column column = table.column(name);
    if (column == null) {
      throw new IllegalArgumentException(name);
    }
    return column;
  }
}
