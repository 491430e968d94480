package dev.schemac.core.text;

import java.util.List;

/** Columns of which types a foreign key of PostgreSQL can join. */
public final class ForeignKeyTypes {

  private ForeignKeyTypes() {}

  /**
   * Whether a column of one type can reference a column of the other. PostgreSQL asks for an
   * equality operator in the family that the referenced column's unique index has, or an implicit
   * cast to that column's type. Modifiers do not count. Of two types of which one is not built in,
   * nothing is known, and only equal ones are taken.
   */
  public static boolean accepts(SqlType referencing, SqlType referenced) {
    if (referencing.array() == referenced.array() && referencing.name().equals(referenced.name())) {
      return true;
    }
    return !referencing.array()
        && !referenced.array()
        && referencing.isBuiltIn()
        && referenced.isBuiltIn()
        && PgCatalog.section(PgCatalog.FOREIGN_KEYS)
            .contains(pair(referencing.name().name(), referenced.name().name()));
  }

  /**
   * Whether a column of one type surely holds each value of a column of the other, and as it is: an
   * {@code integer} that references a {@code bigint} fails once the numbers are large.
   */
  public static boolean holdsEach(SqlType referencing, SqlType referenced) {
    if (referencing.array() != referenced.array()) {
      return false;
    }
    if (referencing.name().equals(referenced.name())) {
      return holdsModified(referencing, referenced);
    }
    if (!referencing.isBuiltIn() || !referenced.isBuiltIn() || referencing.array()) {
      return false;
    }
    String name = referencing.name().name();
    String other = referenced.name().name();
    return switch (name) {
      case "bigint" -> other.equals("integer") || other.equals("smallint");
      case "integer" -> other.equals("smallint");
      case "double precision" -> other.equals("real");
      case "text" -> other.equals("varchar");
      case "varchar" -> other.equals("text") && referencing.modifiers().isEmpty();
      default -> false;
    };
  }

  /** A type without modifiers holds all that one with them does, and never the other way. */
  private static boolean holdsModified(SqlType referencing, SqlType referenced) {
    List<String> modifiers = referencing.modifiers();
    List<String> others = referenced.modifiers();
    if (modifiers.isEmpty() || modifiers.equals(others)) {
      return true;
    }
    if (modifiers.size() != others.size()) {
      return false;
    }
    try {
      int first = Integer.parseInt(modifiers.get(0)) - Integer.parseInt(others.get(0));
      if (modifiers.size() == 1) {
        return first >= 0;
      }
      int scale = Integer.parseInt(modifiers.get(1)) - Integer.parseInt(others.get(1));
      return scale >= 0 && first >= scale;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  static String pair(String referencing, String referenced) {
    return referencing + " > " + referenced;
  }
}
