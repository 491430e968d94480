package dev.schemac.core.plan;

import dev.schemac.core.plan.Sketch.MColumn;
import dev.schemac.core.plan.Sketch.MForeignKey;
import dev.schemac.core.plan.Sketch.MIndex;
import dev.schemac.core.plan.Sketch.MLabel;
import dev.schemac.core.plan.Sketch.MTable;
import dev.schemac.core.plan.Sketch.MType;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Changes a sketch at random, as people change their classes, and says what they would say. */
final class RandomChanges {

  private static final Map<String, List<String>> CASTS =
      Map.ofEntries(
          Map.entry("smallint", List.of("integer", "bigint", "numeric")),
          Map.entry("integer", List.of("bigint", "numeric", "text", "smallint")),
          Map.entry("bigint", List.of("numeric", "text", "integer")),
          Map.entry("numeric", List.of("numeric(8,2)", "bigint", "text")),
          Map.entry("numeric(8,2)", List.of("numeric")),
          Map.entry("text", List.of("varchar(40)", "varchar(20)", "citext")),
          Map.entry("varchar(20)", List.of("varchar(40)", "text")),
          Map.entry("varchar(40)", List.of("varchar(20)", "text")),
          Map.entry("boolean", List.of("text")),
          Map.entry("uuid", List.of("text")),
          Map.entry("timestamp", List.of("timestamptz", "date")),
          Map.entry("timestamptz", List.of("timestamp")),
          Map.entry("date", List.of("timestamp")),
          Map.entry("jsonb", List.of("text")),
          Map.entry("citext", List.of("text")));

  private final RandomSketch draw;
  private final Sketch sketch;
  private final Random random;

  RandomChanges(RandomSketch draw) {
    this.draw = draw;
    this.sketch = draw.sketch;
    this.random = draw.random;
  }

  void change(int times) {
    for (int i = 0; i < times; i++) {
      changeOnce(draw.pick(sketch.tables));
    }
  }

  private void changeOnce(MTable table) {
    MColumn column = draw.pick(table.columns);
    switch (random.nextInt(26)) {
      case 0 -> table.name = draw.freeName();
      case 1 -> swapTables(table, draw.pick(sketch.tables));
      case 2 -> column.name = draw.freeColumn(table);
      case 3 -> swapColumns(column, draw.pick(table.columns));
      case 4 -> addColumn(table);
      case 5 -> dropColumn(table, column);
      case 6, 7 -> changeType(table, column);
      case 8 -> nullability(table, column);
      case 9 -> fallback(column);
      case 10 -> identity(table, column);
      case 11 -> generated(table, column);
      case 12 -> comments(table, column);
      case 13 -> draw.unique(table);
      case 14 -> dropKey(table);
      case 15 -> draw.foreignKey(table);
      case 16 -> foreignKey(table);
      case 17 -> primaryKey(table);
      case 18 -> checks(table);
      case 19 -> draw.index(table);
      case 20 -> index(table);
      case 21 -> labels(column);
      case 22, 23 -> type();
      case 24 -> addTable();
      default -> dropTable(table);
    }
  }

  private void swapTables(MTable one, MTable other) {
    QualifiedName name = one.name;
    one.name = other.name;
    other.name = name;
  }

  private void swapColumns(MColumn one, MColumn other) {
    String name = one.name;
    one.name = other.name;
    other.name = name;
  }

  private void addColumn(MTable table) {
    if (table.columns.size() > 8) {
      return;
    }
    MColumn column = draw.column(table);
    boolean live = table.origin != null;
    if (live && column.identity == Column.Identity.NONE) {
      column.distinct &= column.fallback == null;
      if (!column.nullable && (column.fallback == null || draw.chance(2))) {
        column.backfill = draw.fallback(column);
        column.distinct = false;
      }
    }
    table.columns.add(random.nextInt(table.columns.size() + 1), column);
  }

  private void dropColumn(MTable table, MColumn column) {
    if (table.columns.size() < 3) {
      return;
    }
    for (MTable other : sketch.tables) {
      other.foreignKeys.removeIf(
          key ->
              (other == table && key.columns.contains(column))
                  || (key.target == table && key.targetColumns.contains(column)));
    }
    forget(table, column);
    table.columns.stream()
        .filter(c -> c == column || c.source == column)
        .forEach(c -> draw.burned.add(table.origin + "." + c.origin));
    table.columns.removeIf(c -> c == column || c.source == column);
  }

  /** Takes away what stands on a column, and on those computed from it. */
  private void forget(MTable table, MColumn column) {
    List<MColumn> gone = new ArrayList<>(List.of(column));
    table.columns.stream().filter(c -> c.source == column).forEach(gone::add);
    for (MColumn each : gone) {
      if (table.primaryKey != null && table.primaryKey.contains(each)) {
        table.primaryKey = null;
      }
      table.uniques.removeIf(unique -> unique.columns.contains(each));
      table.checks.removeIf(check -> check.column == each);
      table.indexes.removeIf(index -> mentions(index, each));
    }
  }

  private static boolean mentions(MIndex index, MColumn column) {
    return index.columns.contains(column)
        || index.include == column
        || (index.expression != null && index.expression.column == column)
        || (index.where != null && index.where.column == column);
  }

  private void changeType(MTable table, MColumn column) {
    List<String> casts = CASTS.getOrDefault(column.type, List.of());
    boolean once = column.touched || column.using != null;
    if (once || column.generated != null || column.identity != Column.Identity.NONE) {
      return;
    }
    if (column.enumType != null) {
      enumToText(table, column);
    } else if (column.labels == null && !column.array && !casts.isEmpty()) {
      String type = draw.pick(casts);
      boolean sameKind = RandomSketch.NUMBERED.contains(type);
      follow(table, column, type, sameKind);
    }
  }

  private void enumToText(MTable table, MColumn column) {
    boolean relabeled =
        column.enumType == null
            || !column.enumType.replaced.isEmpty()
            || column.enumType.labels.stream().anyMatch(l -> !l.text.equals(l.origin));
    boolean standsAlone = table.indexes.stream().noneMatch(index -> mentions(index, column));
    if (!relabeled && standsAlone) {
      column.enumType = null;
      column.type = "text";
      column.fallback = null;
    }
  }

  /** Changes a type together with all columns that reference the column or that it references. */
  private void follow(MTable table, MColumn column, String type, boolean keysFollow) {
    boolean keyed =
        RandomSketch.isReferencing(table, column)
            || sketch.tables.stream()
                .flatMap(t -> t.foreignKeys.stream())
                .anyMatch(key -> key.targetColumns.contains(column));
    String before = column.type;
    if (keyed || (!keysFollow && column.distinct && isKey(table, column))) {
      return;
    }
    column.type = type;
    column.touched = true;
    column.collation = null;
    if (column.fallback != null) {
      column.fallback = draw.fallback(column);
    }
    table.checks.removeIf(check -> check.column == column && !fits(check.text, before, type));
    table.indexes.removeIf(
        index ->
            mentions(index, column)
                && (index.expression != null || index.where != null)
                && !sameFamily(before, type));
    for (MColumn other : List.copyOf(table.columns)) {
      if (other.source == column && !sameFamily(before, type)) {
        dropColumn(table, other);
      } else if (other.source == column) {
        other.type = RandomSketch.generatedType(column);
      }
    }
  }

  private static boolean isKey(MTable table, MColumn column) {
    return (table.primaryKey != null && table.primaryKey.contains(column))
        || table.uniques.stream().anyMatch(unique -> unique.columns.contains(column));
  }

  private static boolean fits(String condition, String from, String to) {
    return sameFamily(from, to);
  }

  private static boolean sameFamily(String from, String to) {
    Set<String> numbers = Set.of("smallint", "integer", "bigint", "numeric", "numeric(8,2)");
    Set<String> texts = Set.of("text", "varchar(20)", "varchar(40)");
    return (numbers.contains(from) && numbers.contains(to) && !to.equals("smallint"))
        || (texts.contains(from) && texts.contains(to));
  }

  private void nullability(MTable table, MColumn column) {
    boolean key = table.primaryKey != null && table.primaryKey.contains(column);
    if (key || column.identity != Column.Identity.NONE || column.generated != null) {
      return;
    }
    if (!column.nullable) {
      column.nullable = true;
    } else if (!isSetNull(table, column)) {
      column.nullable = false;
      column.backfill = column.backfill == null ? value(column, 8) : column.backfill;
      column.touched = true;
      if (RandomSketch.isReferencing(table, column)) {
        table.foreignKeys.removeIf(foreignKey -> foreignKey.columns.contains(column));
      }
    }
  }

  private static boolean isSetNull(MTable table, MColumn column) {
    return table.foreignKeys.stream().anyMatch(key -> key.columns.contains(column));
  }

  private void fallback(MColumn column) {
    if (column.identity == Column.Identity.NONE && column.generated == null) {
      boolean added = column.origin == null;
      if (!added) {
        column.fallback = column.fallback == null || draw.chance(2) ? draw.fallback(column) : null;
      }
    }
  }

  private void identity(MTable table, MColumn column) {
    boolean whole = Set.of("integer", "bigint", "smallint").contains(column.type);
    if (!whole || !RandomSketch.plain(column) || column.generated != null) {
      return;
    }
    if (column.identity == Column.Identity.NONE) {
      if (column.nullable && isSetNull(table, column)) {
        return;
      }
      if (column.nullable && column.origin != null) {
        column.backfill = value(column, 8);
        column.touched = true;
      }
      column.nullable = false;
      column.fallback = null;
      column.identity = Column.Identity.BY_DEFAULT;
    } else if (column.origin != null) {
      column.identity = Column.Identity.NONE;
    }
  }

  private void generated(MTable table, MColumn column) {
    if (column.generated == null) {
      if (table.columns.size() < 9) {
        draw.generated(table);
      }
    } else if (draw.chance(2)) {
      column.generated = null;
      column.source = null;
    } else if (column.type.equals("text")) {
      column.generated = "@ || 'changed'";
      column.touched = true;
    }
  }

  private void comments(MTable table, MColumn column) {
    column.comment = column.comment == null ? "a\\b 'c'" : null;
    table.comment = draw.chance(2) ? "changed" : null;
  }

  private void dropKey(MTable table) {
    var unique = draw.pickOrNull(table.uniques);
    if (unique != null) {
      table.uniques.remove(unique);
      unreference(table, unique.columns);
    }
  }

  private void unreference(MTable table, List<MColumn> key) {
    boolean still =
        (table.primaryKey != null && table.primaryKey.equals(key))
            || table.uniques.stream()
                .filter(unique -> unique.deferral == Constraint.Deferral.NOT_DEFERRABLE)
                .anyMatch(unique -> unique.columns.equals(key));
    if (!still) {
      sketch.tables.forEach(
          t ->
              t.foreignKeys.removeIf(
                  foreign -> foreign.target == table && foreign.targetColumns.equals(key)));
    }
  }

  private void foreignKey(MTable table) {
    MForeignKey key = draw.pickOrNull(table.foreignKeys);
    if (key == null) {
      return;
    }
    if (draw.chance(2)) {
      table.foreignKeys.remove(key);
    } else {
      key.onDelete = draw.pick(List.of(ForeignKey.Action.values()));
      key.deferral = draw.pick(List.of(Constraint.Deferral.values()));
    }
  }

  private void primaryKey(MTable table) {
    List<MColumn> old = table.primaryKey;
    List<MColumn> keys =
        draw.keyColumns(table).stream()
            .filter(c -> c.origin != null || table.origin == null)
            .filter(c -> !c.nullable)
            .toList();
    table.primaryKey = null;
    if (!keys.isEmpty() && !draw.chance(3)) {
      List<MColumn> columns = new ArrayList<>(List.of(draw.pick(keys)));
      MColumn second = draw.pick(keys);
      if (!columns.contains(second)) {
        columns.add(second);
      }
      draw.primaryKey(table, List.copyOf(columns));
    }
    if (old != null) {
      unreference(table, old);
    }
  }

  private void checks(MTable table) {
    if (!table.checks.isEmpty() && draw.chance(2)) {
      table.checks.remove(draw.pick(table.checks));
    }
    draw.check(table);
  }

  private void index(MTable table) {
    MIndex index = draw.pickOrNull(table.indexes);
    if (index == null) {
      return;
    }
    if (draw.chance(2)) {
      table.indexes.remove(index);
    } else {
      index.descending = !index.descending;
    }
  }

  private void labels(MColumn column) {
    if (column.labels != null) {
      boolean live = column.origin != null;
      changeLabels(column.labels, column.replaced, live);
      refreshFallback(column);
    }
  }

  private void refreshFallback(MColumn column) {
    if (column.fallback != null) {
      column.fallback = draw.fallback(column);
    }
    if (column.backfill != null) {
      column.backfill = draw.fallback(column);
    }
  }

  private void changeLabels(List<MLabel> labels, Map<String, String> replaced, boolean live) {
    switch (random.nextInt(4)) {
      case 0 -> {
        String fresh = freeLabel(labels);
        if (replaced.containsKey(fresh)) {
          return;
        }
        labels.add(random.nextInt(labels.size() + 1), new MLabel(null, fresh));
      }
      case 1 -> {
        MLabel one = draw.pick(labels);
        MLabel other = draw.pick(labels);
        if (one.origin != null && other.origin != null && replaced.isEmpty()) {
          String text = one.text;
          one.text = other.text;
          other.text = text;
        }
      }
      case 2 -> {
        MLabel label = draw.pick(labels);
        if (label.origin != null && replaced.isEmpty()) {
          label.text = freeLabel(labels);
        }
      }
      default -> {
        MLabel gone = draw.pick(labels);
        boolean renewed =
            labels.stream()
                .anyMatch(label -> label.origin == null && label.text.equals(gone.origin));
        if (gone.origin != null && !renewed && labels.size() > 2 && replaced.isEmpty()) {
          labels.remove(gone);
          if (live) {
            replaced.put(gone.origin, draw.pick(labels).text);
          }
        }
      }
    }
  }

  private String freeLabel(List<MLabel> labels) {
    while (true) {
      String text = draw.pick(List.of("one", "two", "it's", "four", "five", "six"));
      if (labels.stream().noneMatch(label -> label.text.equals(text))) {
        return text;
      }
    }
  }

  private void type() {
    MType type = draw.pickOrNull(sketch.types);
    switch (random.nextInt(5)) {
      case 0 -> sketch.types.add(draw.type());
      case 1 -> {
        if (type != null) {
          type.name = draw.freeName();
          forEachColumn(type, this::refreshFallback);
        }
      }
      case 2 -> {
        if (type != null && usedBy(type) == 0) {
          sketch.types.remove(type);
          draw.burned.add(String.valueOf(type.origin));
        }
      }
      default -> {
        if (type != null) {
          changeLabels(type.labels, type.replaced, type.origin != null);
          if (draw.chance(5) && type.replaced.isEmpty()) {
            java.util.Collections.rotate(type.labels, 1);
          }
          forEachColumn(type, this::refreshFallback);
        }
      }
    }
  }

  private void forEachColumn(MType type, java.util.function.Consumer<MColumn> action) {
    sketch.tables.stream()
        .flatMap(table -> table.columns.stream())
        .filter(column -> column.enumType == type)
        .forEach(action);
  }

  private long usedBy(MType type) {
    return sketch.tables.stream()
        .flatMap(table -> table.columns.stream())
        .filter(column -> column.enumType == type)
        .count();
  }

  private void addTable() {
    if (sketch.tables.size() < 7) {
      MTable table = draw.table();
      sketch.tables.add(table);
      draw.foreignKey(table);
    }
  }

  private void dropTable(MTable table) {
    if (sketch.tables.size() > 2) {
      sketch.tables.remove(table);
      draw.burned.add(String.valueOf(table.origin));
      sketch.tables.forEach(other -> other.foreignKeys.removeIf(key -> key.target == table));
    }
  }

  /** A literal for the value that a row of this number has in a column, if it has one. */
  static String value(MColumn column, int row) {
    if (column.enumType != null || column.labels != null) {
      List<MLabel> labels =
          column.enumType != null ? column.enumType.labels : Objects.requireNonNull(column.labels);
      String label = labels.get(row % labels.size()).text.replace("'", "''");
      return column.array ? "ARRAY['" + label + "']::" + column.sqlType() : "'" + label + "'";
    }
    if (column.array) {
      return "'{}'";
    }
    return switch (column.type) {
      case "boolean" -> row % 2 == 0 ? "true" : "false";
      case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
      case "timestamptz", "timestamp" -> "'2020-01-0" + row + " 12:00:00+00'";
      case "date" -> "'2020-01-0" + row + "'";
      case "jsonb" -> "'{\"row\": " + row + "}'";
      case "text", "varchar(20)", "varchar(40)", "citext" -> "'" + row + "'";
      default -> String.valueOf(row);
    };
  }

  Difference hints(Schema base, Schema target) {
    Difference difference = Difference.between(base, target);
    for (MType type : sketch.types) {
      if (type.origin != null) {
        if (!type.origin.equals(type.name)) {
          difference.renameType(type.origin.toString(), type.name.toString());
        }
        labels(difference, type.name.toString(), type.labels, type.replaced);
      }
    }
    for (MTable table : sketch.tables) {
      if (table.origin != null) {
        if (!table.origin.equals(table.name)) {
          difference.renameTable(table.origin.toString(), table.name.toString());
        }
        table.columns.forEach(column -> hints(difference, table, column));
      }
    }
    return difference;
  }

  private static void hints(Difference difference, MTable table, MColumn column) {
    String where = table.name + "." + column.name;
    if (column.origin != null && !column.origin.equals(column.name)) {
      difference.renameColumn(table.name.toString(), column.origin, column.name);
    }
    if (column.backfill != null) {
      difference.backfill(where, column.backfill);
    }
    if (column.labels != null && column.origin != null) {
      labels(difference, where, column.labels, column.replaced);
    }
  }

  private static void labels(
      Difference difference, String where, List<MLabel> labels, Map<String, String> replaced) {
    for (MLabel label : labels) {
      if (label.origin != null && !label.origin.equals(label.text)) {
        difference.renameLabel(where, label.origin, label.text);
      }
    }
    replaced.forEach((from, to) -> difference.replaceLabel(where, from, to));
  }
}
