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
import java.util.function.Predicate;
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

  /**
   * Whether the types that were read say all that there is to say of the table now.
   *
   * @param isRead whether this compile read a type, by its canonical name
   */
  boolean isReplacedBy(TableDraft draft, Predicate<String> isRead) {
    for (Use use : draft.uses()) {
      if (!isRead.test(use.type())) {
        return false;
      }
    }
    for (TableDraft.LabelsDraft labels : draft.labels()) {
      if (!isRead.test(labels.type().className())) {
        return false;
      }
    }
    for (String source : inherited.values()) {
      if (!isRead.test(Source.parse(source).type())) {
        return false;
      }
    }
    return true;
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
    for (Column column : table.columns()) {
      if (source(column.name()).type().equals(use.type())) {
        return false;
      }
    }
    for (String part : inherited.keySet()) {
      if (source(part).type().equals(use.type())) {
        return true;
      }
    }
    return false;
  }

  /** The columns that the table had from this use. */
  List<Column> columns(Use use, List<Use> uses) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (use.equals(use(column, uses))) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The columns that the table had from no use that there is now. */
  List<Column> orphans(List<Use> uses) {
    List<Column> orphans = new ArrayList<>();
    for (Column column : table.columns()) {
      if (use(column, uses) == null) {
        orphans.add(column);
      }
    }
    return orphans;
  }

  /** The use that gave the table the column; null if there is none any more. */
  @Nullable Use use(Column column, List<Use> uses) {
    Source source = source(column.name());
    for (Use use : uses) {
      if (source.isOf(use)) {
        return use;
      }
    }
    return null;
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
