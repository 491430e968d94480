package dev.schemac.processor.sql;

import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.Identifiers;
import dev.schemac.processor.plan.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement. */
final class StepWriter {

  private StepWriter() {}

  /** The statement with its semicolon and a line feed. */
  static String statement(Step step) {
    return sql(step) + ";\n";
  }

  private static String sql(Step step) {
    if (step instanceof Step.CreateSchema schema) {
      return "CREATE SCHEMA " + Identifiers.quote(schema.name());
    } else if (step instanceof Step.CreateExtension extension) {
      return "CREATE EXTENSION IF NOT EXISTS " + Identifiers.quote(extension.name());
    } else if (step instanceof Step.CreateEnumType type) {
      return enumType(type.type());
    } else if (step instanceof Step.CreateTable table) {
      return TableWriter.create(table.table());
    } else if (step instanceof Step.AlterTable table) {
      return TableWriter.alter(table);
    } else if (step instanceof Step.CreateIndex index) {
      return IndexWriter.create(index.table(), index.index());
    } else if (step instanceof Step.CommentTable comment) {
      return comment("TABLE " + comment.table().sql(), comment.comment());
    } else if (step instanceof Step.CommentColumn comment) {
      String column = comment.table().sql() + "." + Identifiers.quote(comment.column());
      return comment("COLUMN " + column, comment.comment());
    } else if (step instanceof Step.CommentEnumType comment) {
      return comment("TYPE " + comment.type().typeSql(), comment.comment());
    }
    throw new AssertionError(step);
  }

  private static String comment(String object, @Nullable String text) {
    return "COMMENT ON " + object + " IS " + (text == null ? "NULL" : Literals.quote(text));
  }

  private static String enumType(EnumType type) {
    String start = "CREATE TYPE " + type.name().typeSql() + " AS ENUM (";
    String oneLine = start + Literals.quoteAll(type.labels()) + ")";
    if (oneLine.length() < Layout.MAX_WIDTH) {
      return oneLine;
    }
    List<String> labels = type.labels().stream().map(Literals::quote).toList();
    return start + "\n  " + String.join(",\n  ", labels) + "\n)";
  }
}
