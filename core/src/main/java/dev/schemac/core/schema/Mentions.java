package dev.schemac.core.schema;

import dev.schemac.core.text.LabelText;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What parts of a table mention: columns by name, types in their SQL texts. */
public final class Mentions {

  private Mentions() {}

  /** The columns that an index is about in any way. */
  public static Set<String> of(Index index) {
    Set<String> columns = of(texts(index));
    columns.addAll(index.columns());
    columns.addAll(index.include());
    return columns;
  }

  public static List<SqlText> texts(Index index) {
    List<SqlText> texts = index.expressions();
    add(texts, index.where());
    return texts;
  }

  public static List<SqlText> texts(Column column) {
    List<SqlText> texts = new ArrayList<>();
    add(texts, column.defaultSql());
    add(texts, column.generatedAs());
    return texts;
  }

  public static List<SqlText> texts(Table table) {
    List<SqlText> texts = new ArrayList<>();
    for (Column column : table.columns()) {
      texts.addAll(texts(column));
    }
    for (Constraint constraint : table.constraints()) {
      texts.addAll(constraint.texts());
    }
    for (Index index : table.indexes()) {
      texts.addAll(texts(index));
    }
    return texts;
  }

  /** Whether a column of the table has the type. */
  public static boolean hasColumnOf(Table table, QualifiedName type) {
    for (Column column : table.columns()) {
      if (column.type().name().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the texts can be about the type, as in a cast to it. */
  public static boolean type(List<SqlText> texts, QualifiedName type) {
    for (SqlText text : texts) {
      if (text.types().contains(type.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the texts holds one of the labels in a literal, also in one of an array. */
  public static boolean anyLabel(List<SqlText> texts, Set<String> labels) {
    for (SqlText text : texts) {
      if (LabelText.mayMention(text, labels)) {
        return true;
      }
    }
    return false;
  }

  public static boolean any(Set<String> mentioned, Set<String> columns) {
    return !Collections.disjoint(mentioned, columns);
  }

  private static Set<String> of(List<SqlText> texts) {
    Set<String> columns = new LinkedHashSet<>();
    for (SqlText text : texts) {
      columns.addAll(text.identifiers());
    }
    return columns;
  }

  private static void add(List<SqlText> texts, @Nullable SqlText text) {
    if (text != null) {
      texts.add(text);
    }
  }
}
