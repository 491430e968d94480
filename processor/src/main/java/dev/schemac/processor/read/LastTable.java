package dev.schemac.processor.read;

import dev.schemac.processor.model.Check;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.SqlText;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the snapshot, with what it has from which type.
 *
 * @param table the table; of a new one it has nothing
 * @param inherited for each part that another type determines, that type
 * @param className the class of the table now; it may have been another then
 */
record LastTable(Table table, Map<String, String> inherited, String className) {

  static LastTable of(@Nullable Table table, Origins.@Nullable OfTable origin, TableDraft draft) {
    return table == null || origin == null
        ? new LastTable(
            new Table(draft.name(), List.of(), null, List.of(), List.of(), null),
            new TreeMap<>(),
            draft.className())
        : new LastTable(table, origin.inherited(), draft.className());
  }

  /** Where a part comes from. */
  Source source(String part) {
    return Source.parse(inherited.getOrDefault(part, className));
  }

  /** Whether the table had something from this use. */
  boolean knows(Use use, List<Use> uses) {
    if (!columns(use, uses).isEmpty()) {
      return true;
    }
    boolean hasColumns =
        table.columns().stream()
            .anyMatch(column -> source(column.name()).type().equals(use.type()));
    return !hasColumns
        && inherited.keySet().stream().anyMatch(part -> source(part).type().equals(use.type()));
  }

  /** The columns that the table had from this use. */
  List<Column> columns(Use use, List<Use> uses) {
    return table.columns().stream().filter(column -> use.equals(use(column, uses))).toList();
  }

  /** The columns that the table had from no use that there is now. */
  List<Column> orphans(List<Use> uses) {
    return table.columns().stream().filter(column -> use(column, uses) == null).toList();
  }

  /** The use that gave the table the column; null if there is none any more. */
  @Nullable Use use(Column column, List<Use> uses) {
    Source source = source(column.name());
    return uses.stream().filter(source::isOf).findFirst().orElse(null);
  }

  /** The columns that a constraint or index mentions. */
  Set<String> mentionedBy(Object part) {
    Set<String> names = new HashSet<>();
    if (part instanceof Constraint.Key key) {
      names.addAll(key.columns());
    } else if (part instanceof ForeignKey key) {
      names.addAll(key.columns());
    } else if (part instanceof Check check) {
      names.addAll(mentionedIn(check.condition()));
    } else if (part instanceof Index index) {
      names.addAll(index.include());
      names.addAll(mentionedIn(index.where()));
      for (Index.Element element : index.elements()) {
        if (element.part() instanceof Index.ColumnPart column) {
          names.add(column.name());
        } else if (element.part() instanceof Index.ExpressionPart expression) {
          names.addAll(mentionedIn(expression.sql()));
        }
      }
    }
    return names;
  }

  private Set<String> mentionedIn(@Nullable SqlText sql) {
    if (sql == null) {
      return Set.of();
    }
    Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
    columns.retainAll(new ArrayList<>(sql.identifiers()));
    return columns;
  }
}
