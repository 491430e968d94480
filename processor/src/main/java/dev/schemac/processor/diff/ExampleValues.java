package dev.schemac.processor.diff;

import dev.schemac.processor.model.SqlType;

/** A value of a type, as a beginning for the person who must say the right one. */
final class ExampleValues {

  private ExampleValues() {}

  static String of(SqlType type) {
    if (type.array()) {
      return "'{}'";
    }
    if (!type.isBuiltIn()) {
      return "…";
    }
    return switch (type.name().name()) {
      case "smallint", "integer", "bigint", "numeric", "real", "double precision", "money" -> "0";
      case "boolean" -> "false";
      case "text", "varchar", "char", "bpchar", "bytea" -> "''";
      case "uuid" -> "gen_random_uuid()";
      case "timestamptz", "timestamp" -> "now()";
      case "date" -> "current_date";
      case "interval" -> "'0'";
      case "json", "jsonb" -> "'{}'";
      default -> "…";
    };
  }
}
