package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.table.PreviousCompile;
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
public final class SiblingTables {

  private final PreviousCompile previousCompile;

  public SiblingTables(PreviousCompile previousCompile) {
    this.previousCompile = previousCompile;
  }

  /** The columns in the order of a relative, else by name, as nullable as there. */
  List<Column> like(MappedTypeUse mappedTypeUse, List<Column> columns) {
    Table table = relative(mappedTypeUse, columns);
    List<Column> relative = table == null ? List.of() : columns(table, mappedTypeUse);
    PrimaryKey key = table == null ? null : table.primaryKey();
    List<String> keys = key == null ? List.of() : key.columns();
    List<Column> sorted = new ArrayList<>();
    for (Column column : columns) {
      int at = position(mappedTypeUse, column, relative);
      boolean same = at >= 0 && relative.get(at).type().equals(column.type());
      // A key makes its columns NOT NULL, and this table's may be another.
      boolean inKey = same && keys.contains(relative.get(at).name());
      sorted.add(same && !inKey ? column.withNullable(relative.get(at).nullable()) : column);
    }
    if (!mappedTypeUse.ordered()) {
      Comparator<Column> order =
          relative.isEmpty()
              ? Comparator.comparing(Column::name)
              : Comparator.comparingInt(column -> position(mappedTypeUse, column, relative));
      sorted.sort(order);
    }
    return sorted;
  }

  /** Whether a relative says how nullable a column is. */
  public boolean know(MappedTypeUse mappedTypeUse, Column column) {
    Table table = relative(mappedTypeUse, List.of(column));
    List<Column> relative = table == null ? List.of() : columns(table, mappedTypeUse);
    int at = position(mappedTypeUse, column, relative);
    return at >= 0 && relative.get(at).type().equals(column.type());
  }

  /** The labels of a text enum, if a column holds them. */
  Optional<List<String>> labels(String enumClass) {
    for (Map.Entry<QualifiedName, Origins.OfObject> entry :
        previousCompile.origins().tables().entrySet()) {
      Table table = previousCompile.schema().tables().get(entry.getKey());
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
  private @Nullable Table relative(MappedTypeUse mappedTypeUse, List<Column> columns) {
    for (Table table : previousCompile.schema().tables().values()) {
      List<Column> candidates = columns(table, mappedTypeUse);
      if (columns.stream().anyMatch(column -> position(mappedTypeUse, column, candidates) >= 0)) {
        return table;
      }
    }
    return null;
  }

  private List<Column> columns(Table table, MappedTypeUse mappedTypeUse) {
    Origins.OfObject origin = previousCompile.origins().tables().get(table.name());
    return origin == null
        ? List.of()
        : table.columns().stream()
            .filter(column -> isOf(mappedTypeUse.type(), origin.inherited().get(column.name())))
            .toList();
  }

  private static boolean isOf(String type, @Nullable String source) {
    return source != null && DeclarationPath.parse(source).type().equals(type);
  }

  private static int position(MappedTypeUse mappedTypeUse, Column column, List<Column> relative) {
    String field = column.name().substring(mappedTypeUse.prefix().length());
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
