package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.StringLiteral;
import java.util.List;
import java.util.Map;

/**
 * What rows without a value may get, as a beginning for the person who must say the right one.
 *
 * @param value an SQL expression; {@code …} where no value fits all rows
 * @param unique whether each row needs a value of its own
 * @param references the table of which each value must name a row; empty: none
 */
record ExampleBackfill(String value, boolean unique, String references) {

  private static final String OPEN = "…";

  /**
   * An example.
   *
   * @param table the column's table as it is to be
   * @param enumTypes the enum types as they are to be
   */
  static ExampleBackfill of(Column column, Table table, Map<QualifiedName, EnumType> enumTypes) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (key.columns().contains(column.name())) {
        return new ExampleBackfill(OPEN, false, key.target().toString());
      }
    }
    String value = value(column, table, enumTypes);
    boolean differs = value.equals("gen_random_uuid()");
    return isUnique(column.name(), table)
        ? new ExampleBackfill(differs ? value : OPEN, true, "")
        : new ExampleBackfill(value, false, "");
  }

  private static boolean isUnique(String column, Table table) {
    PrimaryKey key = table.primaryKey();
    List<String> alone = List.of(column);
    return (key != null && key.columns().contains(column))
        || table.constraints(Unique.class).stream().anyMatch(it -> it.columns().equals(alone))
        || table.indexes().stream()
            .anyMatch(
                index ->
                    index.unique()
                        && index.elements().size() == 1
                        && index.elements().get(0).key().isColumn(column));
  }

  private static String value(Column column, Table table, Map<QualifiedName, EnumType> enumTypes) {
    SqlType type = column.type();
    if (type.array()) {
      return "'{}'";
    }
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      if (check.column().equals(column.name())) {
        return oneOf(check.labels());
      }
    }
    EnumType enumType = enumTypes.get(type.name());
    if (enumType != null) {
      return oneOf(enumType.labels());
    }
    return type.isBuiltIn() ? value(type.name().name()) : OPEN;
  }

  private static String oneOf(List<String> labels) {
    return labels.isEmpty() ? OPEN : StringLiteral.canonical(labels.get(0));
  }

  private static String value(String builtIn) {
    return switch (builtIn) {
      case "smallint", "integer", "bigint", "numeric", "real", "double precision", "money" -> "0";
      case "boolean" -> "false";
      case "text", "varchar", "char", "bpchar", "bytea" -> "''";
      case "uuid" -> "gen_random_uuid()";
      case "timestamptz", "timestamp" -> "now()";
      case "date" -> "current_date";
      case "interval" -> "'0'";
      case "json", "jsonb" -> "'{}'";
      default -> OPEN;
    };
  }
}
