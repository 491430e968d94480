package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.EnumType;
import java.util.List;

/** What statements about native enum types say of their labels. */
final class TypeWriter {

  private TypeWriter() {}

  static String create(EnumType type) {
    String start = "CREATE TYPE " + type.name().typeSql() + " AS ENUM (";
    String oneLine = start + Literals.quoteAll(type.labels()) + ")";
    if (oneLine.length() < LineLayout.MAX_WIDTH) {
      return oneLine;
    }
    List<String> labels = Literals.each(type.labels());
    return start + "\n  " + String.join(",\n  ", labels) + "\n)";
  }

  /** What stands behind the name of a type that gets a label. */
  static String addition(Step.AddLabel add) {
    StringBuilder out = new StringBuilder("ADD VALUE ");
    out.append(add.again() ? "IF NOT EXISTS " : "");
    out.append(Literals.quote(add.label()));
    if (add.place() != null) {
      out.append(add.place().after() ? " AFTER " : " BEFORE ");
      out.append(Literals.quote(add.place().neighbour()));
    }
    return out.toString();
  }
}
