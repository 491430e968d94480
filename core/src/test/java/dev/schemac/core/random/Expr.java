package dev.schemac.core.random;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * SQL text with holes for columns, types and labels, which are filled with the names they have.
 *
 * @param template the text, {@code §0} for the first hole
 * @param holes a {@link DraftColumn}, {@link DraftType} or {@link DraftLabel} each
 */
record Expr(String template, List<Object> holes) {

  static Expr of(String template, Object... holes) {
    return new Expr(template, List.of(holes));
  }

  SqlText sql() {
    String text = template;
    for (int i = holes.size() - 1; i >= 0; i--) {
      text = text.replace("§" + i, name(holes.get(i)));
    }
    try {
      return SqlText.parse(text);
    } catch (BadSqlException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static String name(Object hole) {
    if (hole instanceof DraftColumn column) {
      return Identifiers.quote(column.name);
    } else if (hole instanceof DraftType type) {
      return type.name.typeSql();
    }
    return literal(((DraftLabel) hole).text);
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  boolean mentions(Object thing) {
    return holes.contains(thing);
  }

  Set<DraftColumn> columns() {
    Set<DraftColumn> columns = new LinkedHashSet<>();
    for (Object hole : holes) {
      if (hole instanceof DraftColumn column) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The same text with another thing in the holes of one. */
  Expr with(Object thing, Object other) {
    List<Object> filled = new ArrayList<>();
    for (Object hole : holes) {
      filled.add(hole == thing ? other : hole);
    }
    return new Expr(template, filled);
  }
}
