package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.NewNames;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.LabelDefault;
import dev.schemac.core.text.LabelText;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of the base as it is once the labels of native types are renamed: checks, predicates and
 * expressions follow by themselves, so that there is nothing to do where the classes say the same.
 */
final class FollowedLabels {

  private record Renamed(Set<String> columns, Set<String> arrays, Map<String, String> labels) {}

  private final Map<QualifiedName, Renamed> types = new TreeMap<>();

  /** Whether the table is pending or has pending parts, about which the classes say nothing. */
  private final boolean ofPending;

  private FollowedLabels(Comparison comparison, Table table, boolean ofPending) {
    this.ofPending = ofPending;
    for (Column column : table.columns()) {
      QualifiedName name = column.type().name();
      EnumType before = comparison.typeBefore(name);
      EnumType after = comparison.target().enumTypes().get(name);
      if (before == null || after == null) {
        continue;
      }
      LabelMapping mapping =
          comparison.labelDiff().ofType(name, before.labels(), after.labels(), false);
      SortedMap<String, String> labels = new TreeMap<>(mapping.renamed());
      if (ofPending) {
        labels.putAll(mapping.replaced());
      }
      if (!labels.isEmpty()) {
        Renamed renamed = types.get(name);
        if (renamed == null) {
          renamed = new Renamed(new HashSet<>(), new HashSet<>(), labels);
          types.put(name, renamed);
        }
        (column.type().array() ? renamed.arrays : renamed.columns).add(column.name());
      }
    }
  }

  /** The table, which has all its new names already. */
  static Table in(Comparison comparison, Table table) {
    return of(comparison, table, false);
  }

  /**
   * A table as what is pending of it is to be. No field or class is left to say what its defaults
   * and conditions become, so they follow labels that are replaced by others too.
   */
  static Table ofPending(Comparison comparison, Table table) {
    return of(comparison, table, true);
  }

  private static Table of(Comparison comparison, Table table, boolean ofPending) {
    FollowedLabels followed = new FollowedLabels(comparison, table, ofPending);
    return followed.types.isEmpty() ? table : followed.table(table);
  }

  private Table table(Table table) {
    OfLabels labels = new OfLabels();
    return new Table(
        table.name(),
        table.columns().stream().map(labels::column).toList(),
        table.primaryKey(),
        table.constraints().stream().map(constraint -> constraint.renamed(labels)).toList(),
        table.indexes().stream().map(index -> index.renamed(labels)).toList(),
        table.comment());
  }

  /** The labels are all that has another name: columns and tables have theirs already. */
  private final class OfLabels implements NewNames {

    Column column(Column column) {
      SqlText expression = column.generatedAs();
      return column
          .withDefault(defaultSql(column))
          .withExpression(expression == null ? null : text(expression));
    }

    /** {@link LabelDefaults} has the others follow. */
    private @Nullable SqlText defaultSql(Column column) {
      SqlText value = column.defaultSql();
      Renamed renamed = types.get(column.type().name());
      return !ofPending || value == null || renamed == null
          ? value
          : LabelDefault.renamed(value, column.type().array(), renamed.labels);
    }

    @Override
    public List<String> columns(List<String> names) {
      return names;
    }

    @Override
    public SqlText text(SqlText text) {
      SqlText out = text;
      for (Renamed renamed : types.values()) {
        out = LabelText.renamed(out, renamed.columns, renamed.arrays, renamed.labels);
      }
      return out;
    }
  }
}
