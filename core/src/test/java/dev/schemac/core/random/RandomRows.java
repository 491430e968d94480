package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Rows for a random schema: a few for each table, whose keys are distinct and whose foreign keys
 * refer to rows there or are NULL. A table gets fewer or none where that cannot be done.
 */
public final class RandomRows {

  private static final String NULL = "NULL";

  private record KeyColumns(List<String> columns, boolean nullsCount) {}

  private final Schema schema;
  private final Random random;
  private final Map<QualifiedName, List<Map<String, String>>> rows = new HashMap<>();
  private final Map<QualifiedName, Set<List<String>>> taken = new HashMap<>();

  private RandomRows(Schema schema, Random random) {
    this.schema = schema;
    this.random = random;
  }

  /** {@code INSERT} statements, in the order to run them. */
  public static List<String> inserts(Schema schema, long seed) {
    RandomRows rows = new RandomRows(schema, new Random(seed));
    List<String> inserts = new ArrayList<>();
    for (Table table : rows.ordered()) {
      rows.fill(table, inserts);
    }
    return inserts;
  }

  /** Referenced tables first; a cycle is entered somewhere. */
  private Set<Table> ordered() {
    Set<Table> ordered = new LinkedHashSet<>();
    for (Table table : schema.tables().values()) {
      Deque<Table> open = new ArrayDeque<>(List.of(table));
      Set<Table> seen = new HashSet<>();
      while (!open.isEmpty()) {
        Table next = open.peek();
        if (seen.add(next)) {
          for (ForeignKey key : next.constraints(ForeignKey.class)) {
            Table target = schema.tables().get(key.target());
            if (target != null && !seen.contains(target) && !ordered.contains(target)) {
              open.push(target);
            }
          }
        } else {
          ordered.add(open.pop());
        }
      }
    }
    return ordered;
  }

  private void fill(Table table, List<String> inserts) {
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      Map<String, String> row = row(table, i);
      if (row != null && isDistinct(table, row)) {
        rows.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(row);
        inserts.add(insert(table, row));
      }
    }
  }

  private Map<String, String> row(Table table, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (column.generatedAs() == null) {
        row.put(column.name(), value(table, column, number));
      }
    }
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (!refer(table, key, row)) {
        return null;
      }
    }
    return row;
  }

  private boolean refer(Table table, ForeignKey key, Map<String, String> row) {
    List<Map<String, String>> targets = rows.getOrDefault(key.target(), List.of());
    boolean nullable = key.columns().stream().anyMatch(name -> isNullable(table, name));
    if (targets.isEmpty() || (nullable && random.nextInt(4) == 0)) {
      for (String column : key.columns()) {
        if (isNullable(table, column)) {
          row.put(column, NULL);
        }
      }
      return nullable;
    }
    Map<String, String> target = targets.get(random.nextInt(targets.size()));
    for (int i = 0; i < key.columns().size(); i++) {
      String value = target.get(key.targetColumns().get(i));
      if (value == null || (value.equals(NULL) && !isNullable(table, key.columns().get(i)))) {
        return false;
      }
      row.put(key.columns().get(i), value);
    }
    return true;
  }

  private static boolean isNullable(Table table, String name) {
    Column column = table.column(name);
    return column != null && column.nullable();
  }

  private String value(Table table, Column column, int number) {
    if (column.nullable() && random.nextInt(4) == 0) {
      return NULL;
    }
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      if (check.column().equals(column.name())) {
        return label(check.labels(), column.type(), number);
      }
    }
    EnumType type = schema.enumTypes().get(column.type().name());
    return type == null
        ? Types.literal(column.type(), number)
        : label(type.labels(), column.type(), number);
  }

  private static String label(List<String> labels, SqlType type, int number) {
    String label = Expr.literal(labels.get(number % labels.size()));
    String other = Expr.literal(labels.get((number + 1) % labels.size()));
    return type.array() ? "ARRAY[" + label + ", " + other + "]::" + type.sql() : label;
  }

  /**
   * Remembers what the keys hold; a key with a NULL holds nothing, unless NULLs count. What
   * PostgreSQL computes can be equal in any two rows, so the other columns must differ.
   */
  private boolean isDistinct(Table table, Map<String, String> row) {
    Set<List<String>> all = taken.computeIfAbsent(table.name(), name -> new HashSet<>());
    Set<List<String>> held = new HashSet<>();
    for (KeyColumns key : keys(table)) {
      List<String> values = new ArrayList<>(List.of(String.join(" ", key.columns())));
      key.columns().stream().filter(row::containsKey).map(row::get).forEach(values::add);
      if (key.nullsCount() || !values.contains(NULL)) {
        held.add(values);
      }
    }
    if (held.stream().anyMatch(all::contains)) {
      return false;
    }
    all.addAll(held);
    return true;
  }

  private static List<KeyColumns> keys(Table table) {
    List<KeyColumns> keys = new ArrayList<>();
    if (table.primaryKey() != null) {
      keys.add(new KeyColumns(table.primaryKey().columns(), false));
    }
    for (Unique key : table.constraints(Unique.class)) {
      keys.add(new KeyColumns(key.columns(), key.nullsNotDistinct()));
    }
    for (Exclude exclude : table.constraints(Exclude.class)) {
      keys.add(new KeyColumns(exclude.columns(), false));
    }
    for (Index index : table.indexes()) {
      if (index.unique()) {
        List<String> columns = new ArrayList<>();
        for (Index.Element element : index.elements()) {
          if (element.key() instanceof Index.ColumnKey part) {
            columns.add(part.name());
          }
        }
        keys.add(new KeyColumns(columns, index.nullsNotDistinct()));
      }
    }
    return keys;
  }

  private static String insert(Table table, Map<String, String> row) {
    StringJoiner columns = new StringJoiner(", ");
    StringJoiner values = new StringJoiner(", ");
    row.forEach(
        (column, value) -> {
          columns.add(Identifiers.quote(column));
          values.add(value);
        });
    boolean identity =
        table.columns().stream().anyMatch(it -> it.identity() == Column.Identity.ALWAYS);
    return "INSERT INTO "
        + table.name().sql()
        + " ("
        + columns
        + ")"
        + (identity ? " OVERRIDING SYSTEM VALUE" : "")
        + " VALUES ("
        + values
        + ")";
  }
}
