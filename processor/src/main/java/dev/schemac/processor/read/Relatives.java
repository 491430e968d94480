package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the snapshot tells of a type through the other tables that use it, where this one has only
 * its class file: ecj gives fields there in alphabetical order, and javac 17 hides TYPE_USE
 * annotations.
 */
final class Relatives {

  private final Last last;

  Relatives(Last last) {
    this.last = last;
  }

  /** The columns in the order of a relative, else by name, as nullable as there. */
  List<Column> like(Use use, List<Column> columns) {
    Table table = relative(use, columns);
    List<Column> relative = table == null ? List.of() : columns(table, use);
    PrimaryKey key = table == null ? null : table.primaryKey();
    List<String> keys = key == null ? List.of() : key.columns();
    List<Column> sorted = new ArrayList<>();
    for (Column column : columns) {
      int at = position(use, column, relative);
      boolean same = at >= 0 && relative.get(at).type().equals(column.type());
      // A key makes its columns NOT NULL, and this table's may be another.
      boolean inKey = same && keys.contains(relative.get(at).name());
      sorted.add(same && !inKey ? column.withNullable(relative.get(at).nullable()) : column);
    }
    if (!use.ordered()) {
      Comparator<Column> order =
          relative.isEmpty()
              ? Comparator.comparing(Column::name)
              : Comparator.comparingInt(column -> position(use, column, relative));
      sorted.sort(order);
    }
    return sorted;
  }

  /** Whether a relative says how nullable a column is. */
  boolean know(Use use, Column column) {
    Table table = relative(use, List.of(column));
    List<Column> relative = table == null ? List.of() : columns(table, use);
    int at = position(use, column, relative);
    return at >= 0 && relative.get(at).type().equals(column.type());
  }

  /** The labels of a text enum, if a column holds them. */
  Optional<List<String>> labels(String enumClass) {
    for (Map.Entry<QualifiedName, Origins.OfTable> entry : last.origins().tables().entrySet()) {
      Table table = last.schema().tables().get(entry.getKey());
      if (table != null) {
        for (LabelCheck check : table.constraints(LabelCheck.class)) {
          if (enumClass.equals(entry.getValue().inherited().get(check.name()))) {
            return Optional.of(check.labels());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A table of the snapshot that has such columns from the same type. */
  private @Nullable Table relative(Use use, List<Column> columns) {
    for (Table table : last.schema().tables().values()) {
      List<Column> candidates = columns(table, use);
      if (columns.stream().anyMatch(column -> position(use, column, candidates) >= 0)) {
        return table;
      }
    }
    return null;
  }

  private List<Column> columns(Table table, Use use) {
    Origins.OfTable origin = last.origins().tables().get(table.name());
    return origin == null
        ? List.of()
        : table.columns().stream()
            .filter(column -> isOf(use.type(), origin.inherited().get(column.name())))
            .toList();
  }

  private static boolean isOf(String type, @Nullable String source) {
    return source != null && Source.parse(source).type().equals(type);
  }

  private static int position(Use use, Column column, List<Column> relative) {
    String field = column.name().substring(use.prefix().length());
    int best = -1;
    for (int i = 0; i < relative.size(); i++) {
      String name = relative.get(i).name();
      boolean closer = best < 0 || name.length() < relative.get(best).name().length();
      if (name.endsWith(field) && closer) {
        best = i;
      }
    }
    return best;
  }
}
