package dev.schemac.core.plan;

import dev.schemac.core.plan.Sketch.MColumn;
import dev.schemac.core.plan.Sketch.MForeignKey;
import dev.schemac.core.plan.Sketch.MIndex;
import dev.schemac.core.plan.Sketch.MLabel;
import dev.schemac.core.plan.Sketch.MTable;
import dev.schemac.core.plan.Sketch.MText;
import dev.schemac.core.plan.Sketch.MType;
import dev.schemac.core.plan.Sketch.MUnique;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws parts of schemas; few names, so that they meet again. */
final class RandomSketch {

  static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "numeric(8,2)",
          "text",
          "varchar(20)",
          "varchar(40)",
          "boolean",
          "uuid",
          "timestamptz",
          "timestamp",
          "date",
          "jsonb",
          "citext");

  /** Types whose values are written as the number of the row. */
  static final Set<String> NUMBERED =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "text",
          "varchar(20)",
          "varchar(40)",
          "citext");

  private static final Map<String, List<String>> CONDITIONS =
      Map.of(
          "integer",
              List.of("@ > -5", "@ IN (1, 2, 3, 4, 8, 9, 42, 77) OR @ IS NULL", "@ + 1 <> 0"),
          "bigint", List.of("@ > -5", "@ BETWEEN -10 AND 1000000"),
          "text", List.of("@ <> 'zzz'", "length(@) < 99", "@ NOT IN ('y', 'z')"),
          "varchar(20)", List.of("@ <> 'zzz'", "@ NOT IN ('y', 'z')"),
          "varchar(40)", List.of("@ <> 'zzz'", "@ NOT LIKE 'x%'"),
          "boolean", List.of("@ OR NOT @ OR @ IS NULL"),
          "numeric", List.of("@ >= 0 OR @ IS NULL"));

  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "text", "lower(@)",
          "varchar(20)", "upper(@)",
          "varchar(40)", "@ || 'x'",
          "integer", "@ + 1",
          "bigint", "@ % 7",
          "numeric", "abs(@)");

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("smallint", "1"),
          Map.entry("integer", "40 + 2"),
          Map.entry("bigint", "77"),
          Map.entry("numeric", "0"),
          Map.entry("numeric(8,2)", "1.5"),
          Map.entry("text", "'x'"),
          Map.entry("varchar(20)", "'it''s'"),
          Map.entry("varchar(40)", "'a' || 'b'"),
          Map.entry("boolean", "true"),
          Map.entry("uuid", "gen_random_uuid()"),
          Map.entry("timestamptz", "now()"),
          Map.entry("timestamp", "now() AT TIME ZONE 'UTC'"),
          Map.entry("date", "CURRENT_DATE"),
          Map.entry("jsonb", "'{}'"),
          Map.entry("citext", "'c'"));

  final Random random;
  final Sketch sketch = new Sketch();

  /**
   * The names of things that went: nothing new takes them, or it would be taken for the old one.
   */
  final Set<String> burned = new TreeSet<>();

  RandomSketch(Random random) {
    this.random = random;
  }

  static RandomSketch base(Random random) {
    RandomSketch base = new RandomSketch(random);
    base.sketch.extensions.add("citext");
    for (int i = random.nextInt(3); i > 0; i--) {
      base.sketch.types.add(base.type());
    }
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      base.sketch.tables.add(base.table());
    }
    for (MTable table : base.sketch.tables) {
      for (int i = random.nextInt(3); i > 0; i--) {
        base.foreignKey(table);
      }
    }
    for (MTable table : base.sketch.tables) {
      table.origin = table.name;
      for (MColumn column : table.columns) {
        column.origin = column.name;
        column.full = !column.nullable;
      }
    }
    base.sketch.types.forEach(type -> type.origin = type.name);
    return base;
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  <T> @Nullable T pickOrNull(List<T> list) {
    return list.isEmpty() ? null : pick(list);
  }

  QualifiedName freeName() {
    Set<QualifiedName> taken = new TreeSet<>();
    sketch.tables.forEach(table -> taken.add(table.name));
    sketch.types.forEach(type -> taken.add(type.name));
    while (true) {
      String schema = pick(List.of("", "", "", "s", "r"));
      QualifiedName name =
          new QualifiedName(
              schema, pick(List.of("a", "b", "c", "d", "e", "f", "order", "Mixed T")));
      if (!taken.contains(name) && !burned.contains(name.toString())) {
        return name;
      }
    }
  }

  String freeColumn(MTable table) {
    while (true) {
      String name =
          pick(List.of("id", "x", "y", "z", "key", "user", "V w", "n1", "n2", "n3", "n4", "n5"));
      if (table.columns.stream().noneMatch(column -> column.name.equals(name))
          && !burned.contains(table.origin + "." + name)) {
        return name;
      }
    }
  }

  MType type() {
    MType type = new MType(freeName());
    for (String label : List.of("one", "two", "it's", "four")) {
      if (type.labels.size() < 3 || chance(2)) {
        type.labels.add(new MLabel(label, label));
      }
    }
    type.comment = chance(3) ? "a type" : null;
    return type;
  }

  MTable table() {
    MTable table = new MTable(freeName());
    table.comment = chance(3) ? "table's comment" : null;
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      table.columns.add(column(table));
    }
    if (chance(3)) {
      generated(table);
    }
    List<MColumn> keys = keyColumns(table);
    if (!keys.isEmpty() && !chance(4)) {
      primaryKey(table, List.of(pick(keys)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      unique(table);
      check(table);
      index(table);
    }
    return table;
  }

  void primaryKey(MTable table, List<MColumn> columns) {
    table.primaryKey = columns;
    for (MColumn column : columns) {
      column.nullable = false;
    }
  }

  /** Columns whose values differ from row to row. */
  List<MColumn> keyColumns(MTable table) {
    return table.columns.stream()
        .filter(
            c ->
                c.distinct
                    && c.enumType == null
                    && !c.array
                    && c.generated == null
                    && c.labels == null
                    && !Set.of("boolean", "jsonb").contains(c.type))
        .toList();
  }

  MColumn column(MTable table) {
    MColumn column = new MColumn(freeColumn(table), pick(TYPES));
    MType type = chance(4) ? pickOrNull(sketch.types) : null;
    if (type != null) {
      column.enumType = type;
      column.array = chance(3);
      column.distinct = false;
    } else if (column.type.equals("text") && chance(2)) {
      column.array = chance(3);
      column.distinct = false;
      column.labels = new ArrayList<>();
      for (String label : List.of("one", "two", "it's")) {
        column.labels.add(new MLabel(label, label));
      }
    } else if (Set.of("integer", "bigint").contains(column.type) && chance(4)) {
      column.identity = pick(List.of(Column.Identity.ALWAYS, Column.Identity.BY_DEFAULT));
    }
    column.nullable = column.identity == Column.Identity.NONE && !chance(3);
    column.distinct &= !column.type.equals("boolean");
    column.comment = chance(5) ? "it's " + column.name : null;
    if (column.type.equals("text") && column.labels == null && type == null && chance(4)) {
      column.collation = "C";
    }
    if (column.identity == Column.Identity.NONE && chance(3)) {
      column.fallback = fallback(column);
    }
    return column;
  }

  String fallback(MColumn column) {
    List<MLabel> labels = column.enumType == null ? column.labels : column.enumType.labels;
    if (labels == null) {
      return column.array ? "'{}'" : Objects.requireNonNull(DEFAULTS.get(column.type));
    }
    String label = "'" + pick(labels).text.replace("'", "''") + "'";
    return column.array ? "ARRAY[" + label + "]::" + column.sqlType() : label;
  }

  void generated(MTable table) {
    List<MColumn> sources =
        table.columns.stream()
            .filter(c -> plain(c) && c.generated == null && EXPRESSIONS.containsKey(c.type))
            .toList();
    MColumn source = pickOrNull(sources);
    if (source != null) {
      MColumn column = new MColumn(freeColumn(table), generatedType(source));
      column.source = source;
      column.generated = EXPRESSIONS.get(source.type);
      column.distinct = false;
      table.columns.add(column);
    }
  }

  static String generatedType(MColumn source) {
    boolean number =
        Set.of("integer", "bigint").contains(source.type) || source.type.startsWith("numeric");
    return number ? source.type : "text";
  }

  static boolean plain(MColumn column) {
    return column.enumType == null && !column.array;
  }

  void unique(MTable table) {
    List<MColumn> keys = keyColumns(table);
    MColumn first = pickOrNull(keys);
    if (first == null) {
      return;
    }
    List<MColumn> columns = new ArrayList<>(List.of(first));
    if (chance(3)) {
      MColumn second = pick(table.columns);
      if (second != first && !"jsonb".equals(second.type)) {
        columns.add(second);
      }
    }
    boolean there =
        table.uniques.stream().anyMatch(u -> Sketch.names(u.columns).equals(Sketch.names(columns)));
    if (!there) {
      MUnique unique = new MUnique(List.copyOf(columns));
      boolean empty = table.origin == null;
      unique.nullsNotDistinct =
          chance(5) && columns.stream().allMatch(column -> empty || column.origin != null);
      unique.deferral = chance(5) ? Constraint.Deferral.INITIALLY_DEFERRED : unique.deferral;
      table.uniques.add(unique);
    }
  }

  void check(MTable table) {
    MColumn column = pick(table.columns);
    List<String> conditions = CONDITIONS.get(column.type);
    boolean there = table.checks.stream().anyMatch(check -> check.column == column);
    if (!there && plain(column) && conditions != null && column.collation == null) {
      table.checks.add(new MText(column, pick(conditions)));
    }
  }

  void index(MTable table) {
    MIndex index = new MIndex();
    MColumn column = pick(table.columns);
    index.columns.add(column);
    MColumn other = pick(table.columns);
    if (other != column && chance(2)) {
      index.columns.add(other);
    }
    MColumn inExpression = pick(table.columns);
    if (chance(3) && plain(inExpression) && EXPRESSIONS.containsKey(inExpression.type)) {
      index.expression = new MText(inExpression, EXPRESSIONS.get(inExpression.type));
    }
    MColumn inPredicate = pick(table.columns);
    if (chance(3)) {
      List<String> conditions = plain(inPredicate) ? CONDITIONS.get(inPredicate.type) : null;
      index.where = new MText(inPredicate, conditions == null ? "@ IS NOT NULL" : pick(conditions));
    }
    index.unique = chance(4) && keyColumns(table).contains(column);
    index.descending = chance(4);
    MColumn included = pick(table.columns);
    if (chance(5) && !index.columns.contains(included)) {
      index.include = included;
    }
    table.indexes.add(index);
    Set<String> names = new TreeSet<>();
    boolean unique = table.build().indexes().stream().allMatch(it -> names.add(it.name()));
    if (!unique) {
      table.indexes.remove(index);
    }
  }

  /** A key onto a key of any table, from a column of its type. */
  void foreignKey(MTable table) {
    MTable target = pick(sketch.tables);
    List<List<MColumn>> keys = new ArrayList<>();
    if (target.primaryKey != null) {
      keys.add(target.primaryKey);
    }
    target.uniques.stream()
        .filter(u -> u.deferral == Constraint.Deferral.NOT_DEFERRABLE)
        .forEach(u -> keys.add(u.columns));
    keys.removeIf(key -> key.size() > 1);
    List<MColumn> key = pickOrNull(keys);
    if (key == null) {
      return;
    }
    MColumn column =
        pickOrNull(
            table.columns.stream()
                .filter(
                    c ->
                        c.sqlType().equals(key.get(0).sqlType())
                            && c.labels == null
                            && c.generated == null
                            && Objects.equals(c.collation, key.get(0).collation)
                            && references(c, target, key.get(0)))
                .toList());
    if (column == null || isReferencing(table, column)) {
      return;
    }
    MForeignKey made = new MForeignKey(List.of(column), target, key);
    made.onDelete = pick(List.of(ForeignKey.Action.values()));
    made.deferral = pick(List.of(Constraint.Deferral.values()));
    table.foreignKeys.add(made);
  }

  /** Whether the rows that will be there have values that the target's rows have. */
  private static boolean references(MColumn column, MTable target, MColumn key) {
    boolean missing = isFull(column) && !isFull(key);
    boolean newTarget = target.origin == null && column.origin != null;
    boolean ownValues = column.fallback == null || column.origin != null;
    return !newTarget && !missing && column.distinct && ownValues && column.backfill == null;
  }

  private static boolean isFull(MColumn column) {
    return column.origin == null ? !column.nullable : column.full;
  }

  static boolean isReferencing(MTable table, MColumn column) {
    return table.foreignKeys.stream().anyMatch(key -> key.columns.contains(column));
  }
}
