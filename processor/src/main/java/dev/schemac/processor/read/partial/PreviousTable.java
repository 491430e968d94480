package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
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
public record PreviousTable(Table table, Map<String, String> inherited, String className) {

  public static PreviousTable of(
      @Nullable Table table, Origins.@Nullable OfObject origin, TableDraft draft) {
    return table == null || origin == null
        ? new PreviousTable(
            new Table(draft.name(), List.of(), null, List.of(), List.of(), null),
            new TreeMap<>(),
            draft.className())
        : new PreviousTable(table, origin.inherited(), draft.className());
  }

  /**
   * Whether the types that were read say all that there is to say of the table now.
   *
   * @param isRead whether this compile read a type, by its canonical name
   */
  public boolean isReplacedBy(TableDraft draft, Predicate<String> isRead) {
    for (MappedTypeUse mappedTypeUse : draft.uses()) {
      if (!isRead.test(mappedTypeUse.type())) {
        return false;
      }
    }
    for (TableDraft.LabelsDraft labels : draft.labels()) {
      if (!isRead.test(labels.type().className())) {
        return false;
      }
    }
    for (String source : inherited.values()) {
      if (!isRead.test(DeclarationPath.parse(source).type())) {
        return false;
      }
    }
    return true;
  }

  /** Where a part comes from. */
  DeclarationPath source(String part) {
    return DeclarationPath.parse(inherited.getOrDefault(part, className));
  }

  /** Whether types that were read have a say in what the snapshot has of a part. */
  boolean isFrom(String part, Predicate<String> isRead) {
    String path = inherited.get(part);
    if (path != null) {
      for (String type : DeclarationPath.parse(path).types()) {
        if (isRead.test(type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the table had something from this use. */
  boolean knows(MappedTypeUse mappedTypeUse, List<MappedTypeUse> uses) {
    if (!columns(mappedTypeUse, uses).isEmpty()) {
      return true;
    }
    for (Column column : table.columns()) {
      if (source(column.name()).type().equals(mappedTypeUse.type())) {
        return false;
      }
    }
    for (String part : inherited.keySet()) {
      if (source(part).type().equals(mappedTypeUse.type())) {
        return true;
      }
    }
    return false;
  }

  /** The columns that the table had from this use. */
  List<Column> columns(MappedTypeUse mappedTypeUse, List<MappedTypeUse> uses) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (mappedTypeUse.equals(use(column, uses))) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The columns that the table had from no use that there is now. */
  List<Column> orphans(List<MappedTypeUse> uses) {
    List<Column> orphans = new ArrayList<>();
    for (Column column : table.columns()) {
      if (use(column, uses) == null) {
        orphans.add(column);
      }
    }
    return orphans;
  }

  /** The use that gave the table the column; null if there is none any more. */
  @Nullable MappedTypeUse use(Column column, List<MappedTypeUse> uses) {
    DeclarationPath declarationPath = source(column.name());
    for (MappedTypeUse mappedTypeUse : uses) {
      if (mappedTypeUse.declarationPath().equals(declarationPath)) {
        return mappedTypeUse;
      }
    }
    // Another class stands between the two now.
    for (MappedTypeUse mappedTypeUse : uses) {
      if (mappedTypeUse.isAt(declarationPath)) {
        return mappedTypeUse;
      }
    }
    return null;
  }

  /** The columns that a constraint or index mentions. */
  Set<String> mentionedBy(Object part) {
    return mentionedBy(part, Set.of());
  }

  /**
   * The columns that a constraint or index mentions.
   *
   * @param more columns that the table has now
   */
  Set<String> mentionedBy(Object part, Set<String> more) {
    Set<String> names = new HashSet<>();
    if (part instanceof Constraint constraint) {
      names.addAll(constraint.columns());
      for (SqlText text : constraint.texts()) {
        names.addAll(mentionedIn(text, more));
      }
    } else if (part instanceof Index index) {
      names.addAll(index.include());
      names.addAll(mentionedIn(index.where(), more));
      names.addAll(index.columns());
      for (SqlText expression : index.expressions()) {
        names.addAll(mentionedIn(expression, more));
      }
    }
    return names;
  }

  private Set<String> mentionedIn(@Nullable SqlText sql, Set<String> more) {
    if (sql == null) {
      return Set.of();
    }
    Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
    columns.addAll(more);
    columns.retainAll(new ArrayList<>(sql.identifiers()));
    return columns;
  }
}
