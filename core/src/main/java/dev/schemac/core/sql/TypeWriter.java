package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.text.Identifiers;
import java.util.List;

/** Statements about enum types. */
final class TypeWriter {

  private TypeWriter() {}

  static String sql(Step step) {
    if (step instanceof Step.CreateEnumType type) {
      return create(type.type());
    } else if (step instanceof Step.DropEnumType type) {
      return "DROP TYPE " + type.type().typeSql();
    } else if (step instanceof Step.RenameEnumType rename) {
      return "ALTER TYPE "
          + rename.type().typeSql()
          + " RENAME TO "
          + Identifiers.quote(rename.to());
    } else if (step instanceof Step.MoveEnumType move) {
      return "ALTER TYPE "
          + move.type().typeSql()
          + " SET SCHEMA "
          + Identifiers.quote(move.schema());
    } else if (step instanceof Step.RenameLabel rename) {
      String labels = Literals.quote(rename.from()) + " TO " + Literals.quote(rename.to());
      return "ALTER TYPE " + rename.type().typeSql() + " RENAME VALUE " + labels;
    } else if (step instanceof Step.AddLabel add) {
      return add(add);
    } else if (step instanceof Step.CommentEnumType comment) {
      return StepWriter.comment("TYPE " + comment.type().typeSql(), comment.comment());
    }
    throw new AssertionError(step);
  }

  private static String create(EnumType type) {
    String start = "CREATE TYPE " + type.name().typeSql() + " AS ENUM (";
    String oneLine = start + Literals.quoteAll(type.labels()) + ")";
    if (oneLine.length() < LineLayout.MAX_WIDTH) {
      return oneLine;
    }
    List<String> labels = Literals.each(type.labels());
    return start + "\n  " + String.join(",\n  ", labels) + "\n)";
  }

  private static String add(Step.AddLabel add) {
    StringBuilder out = new StringBuilder("ALTER TYPE ").append(add.type().typeSql());
    out.append(add.again() ? " ADD VALUE IF NOT EXISTS " : " ADD VALUE ");
    out.append(Literals.quote(add.label()));
    if (add.place() != null) {
      out.append(add.place().after() ? " AFTER " : " BEFORE ");
      out.append(Literals.quote(add.place().neighbour()));
    }
    return out.toString();
  }
}
