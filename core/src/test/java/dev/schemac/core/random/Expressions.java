package dev.schemac.core.random;

import dev.schemac.core.text.SqlType;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Expressions over columns that hold on any row. */
final class Expressions {

  private final Random random;

  Expressions(Random random) {
    this.random = random;
  }

  /** A condition that every row meets. */
  Expr condition(DraftTable table, DraftColumn column) {
    if (random.nextInt(5) == 0) {
      DraftColumn other = table.columns.get(random.nextInt(table.columns.size()));
      if (other != column && other.generatedAs == null) {
        return Expr.of(
            "§0 IS NOT NULL OR §0 IS NULL AND (§1 IS NULL OR §1 IS NOT NULL)", column, other);
      }
    }
    if (Types.isInteger(column)) {
      return pick(
          Expr.of("§0 IS NULL OR §0 >= -32768", column),
          Expr.of("§0 > -9 OR §0 BETWEEN -32768 AND -9", column),
          Expr.of("COALESCE(§0, 0) + 1 > -32768", column));
    } else if (Types.isText(column)) {
      return pick(
          Expr.of("char_length(§0) < 100000", column),
          Expr.of("§0 IS NULL OR §0 <> 'no; -- such'", column),
          Expr.of("lower(§0) = lower(§0)", column));
    } else if (Types.isNamed(column, "jsonb")) {
      return Expr.of("§0 ->> 'none' IS NULL", column);
    } else if (column.enumType != null && !column.type.array()) {
      return Expr.of("§0 IN (§1) OR §0::text <> ''", column, label(column.enumType));
    }
    return Expr.of("§0 IS NULL OR §0 IS NOT NULL", column);
  }

  /** A predicate that some rows meet. */
  Expr predicate(DraftColumn column) {
    if (Types.isNamed(column, "boolean")) {
      return Expr.of("§0", column);
    } else if (Types.isInteger(column)) {
      return Expr.of("§0 > 2", column);
    } else if (column.enumType != null && !column.type.array()) {
      return pick(
          Expr.of("§0 <> §1", column, label(column.enumType)),
          Expr.of("§0 = §1::§2", column, label(column.enumType), column.enumType));
    }
    return Expr.of("§0 IS NOT NULL", column);
  }

  /** An expression that an index can be on; null where the type has none that is simple. */
  @Nullable Expr indexed(DraftColumn column) {
    if (Types.isText(column)) {
      return pick(
          Expr.of("lower(§0)", column),
          Expr.of("char_length(§0) + 1", column),
          Expr.of("COALESCE(§0, '')", column));
    } else if (Types.isInteger(column)) {
      return pick(Expr.of("§0 + 1", column), Expr.of("abs(§0)", column));
    } else if (Types.isNamed(column, "jsonb")) {
      return Expr.of("§0 ->> 'k'", column);
    } else if (Types.isNamed(column, "timestamptz")) {
      return Expr.of("date_trunc('day', §0 AT TIME ZONE 'UTC')", column);
    }
    return null;
  }

  /** A generated column's expression and type. */
  record Generated(Expr expression, SqlType type, boolean neverNull) {}

  Generated generated(DraftColumn column) {
    if (random.nextInt(3) == 0) {
      return new Generated(Expr.of("§0 IS NULL", column), Types.type("boolean"), true);
    } else if (Types.isText(column)) {
      return random.nextBoolean()
          ? new Generated(Expr.of("upper(§0) || '!'", column), Types.type("text"), false)
          : new Generated(
              Expr.of("COALESCE(char_length(§0), 0)", column), Types.type("integer"), true);
    } else if (Types.isInteger(column)) {
      return new Generated(Expr.of("§0::numeric * 2", column), Types.type("numeric"), false);
    } else if (column.enumType != null && !column.type.array()) {
      return new Generated(
          Expr.of("§0 = §1", column, label(column.enumType)), Types.type("boolean"), false);
    }
    return new Generated(Expr.of("§0 IS NOT NULL", column), Types.type("boolean"), true);
  }

  /** A default that fits the column. */
  Expr defaultOf(DraftColumn column) {
    if (column.labels != null && !column.type.array()) {
      return Expr.of("§0", column.labels.get(random.nextInt(column.labels.size())));
    }
    if (column.enumType != null) {
      DraftLabel label = label(column.enumType);
      if (column.type.array()) {
        return Expr.of("ARRAY[§0]::§1[]", label, column.enumType);
      }
      return pick(Expr.of("§0", label), Expr.of("§0::§1", label, column.enumType));
    }
    if (column.type.array()) {
      return Expr.of("'{}'");
    }
    List<String> others =
        switch (Types.name(column)) {
          case "uuid" -> List.of("gen_random_uuid()");
          case "timestamptz" -> List.of("now()", "CURRENT_TIMESTAMP");
          case "timestamp" -> List.of("now()");
          case "date" -> List.of("CURRENT_DATE");
          case "boolean" -> List.of("false", "true", "1 = 1");
          case "integer", "bigint" -> List.of("0", "-1", "1 + 1", "42::bigint % 5");
          case "text", "varchar" -> List.of("''", "'a;b'", "'x'::text", "'${y}'", "'--'");
          case "jsonb", "json" -> List.of("'{}'", "'[]'");
          default -> List.of();
        };
    int choice = random.nextInt(others.size() + 1);
    return Expr.of(
        choice < others.size()
            ? others.get(choice)
            : Types.literal(column.type, random.nextInt(90)));
  }

  /** A constant that fits the column. */
  Expr constant(DraftColumn column) {
    if (column.labels != null && !column.labels.isEmpty()) {
      DraftLabel label = column.labels.get(random.nextInt(column.labels.size()));
      return column.type.array() ? Expr.of("ARRAY[§0]", label) : Expr.of("§0", label);
    }
    if (column.enumType != null) {
      return column.type.array()
          ? Expr.of("ARRAY[§0]::§1[]", label(column.enumType), column.enumType)
          : Expr.of("§0", label(column.enumType));
    }
    return Expr.of(Types.literal(column.type, 90 + random.nextInt(9)));
  }

  private DraftLabel label(DraftType type) {
    return type.labels.get(random.nextInt(type.labels.size()));
  }

  private Expr pick(Expr... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
