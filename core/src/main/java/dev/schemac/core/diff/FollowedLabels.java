package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.NewNames;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.LabelDefault;
import dev.schemac.core.text.LabelText;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of the base as it is once the labels of native types are renamed: checks, predicates and
 * expressions follow by themselves, so that there is nothing to do where the classes say the same.
 */
final class FollowedLabels {

  private record Renamed(Set<String> columns, Set<String> arrays, Map<String, String> labels) {

    Renamed(Map<String, String> labels) {
      this(new HashSet<>(), new HashSet<>(), labels);
    }

    void add(Column column) {
      (column.type().array() ? arrays : columns).add(column.name());
    }

    boolean isOf(Column column) {
      return columns.contains(column.name()) || arrays.contains(column.name());
    }
  }

  private final Comparison comparison;
  private final List<Renamed> all = new ArrayList<>();

  /** Whether the table is pending or has pending parts, about which the classes say nothing. */
  private final boolean ofPending;

  private FollowedLabels(Comparison comparison, Table table, boolean ofPending) {
    this.comparison = comparison;
    this.ofPending = ofPending;
    findTypes(table);
    if (ofPending) {
      findTextColumns(table);
    }
  }

  private void findTypes(Table table) {
    Map<QualifiedName, Renamed> types = new TreeMap<>();
    for (Column column : table.columns()) {
      QualifiedName name = column.type().name();
      EnumType before = comparison.typeBefore(name);
      EnumType after = comparison.target().enumTypes().get(name);
      if (before == null || after == null) {
        continue;
      }
      Map<String, String> labels =
          labels(comparison.labelDiff().ofType(name, before.labels(), after.labels(), false));
      if (!labels.isEmpty()) {
        Renamed renamed = types.get(name);
        if (renamed == null) {
          renamed = new Renamed(labels);
          types.put(name, renamed);
          all.add(renamed);
        }
        renamed.add(column);
      }
    }
  }

  /**
   * Nothing follows the labels of a text column by itself, so that what the classes say of it is as
   * it should be. What is pending beside it, an index for example, is to find its rows as well.
   */
  private void findTextColumns(Table table) {
    Table after = comparison.target().tables().get(table.name());
    if (after == null) {
      return;
    }
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      Column column = Objects.requireNonNull(table.column(check.column()));
      for (LabelCheck now : after.constraints(LabelCheck.class)) {
        if (now.column().equals(check.column())) {
          Map<String, String> labels =
              labels(
                  comparison
                      .labelDiff()
                      .ofColumn(table.name(), column.name(), check.labels(), now.labels()));
          if (!labels.isEmpty()) {
            Renamed renamed = new Renamed(labels);
            renamed.add(column);
            all.add(renamed);
          }
        }
      }
    }
  }

  private Map<String, String> labels(LabelMapping mapping) {
    Map<String, String> labels = new TreeMap<>(mapping.renamed());
    if (ofPending) {
      labels.putAll(mapping.replaced());
    }
    return labels;
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
    return followed.all.isEmpty() ? table : followed.table(table);
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
      if (ofPending && value != null) {
        for (Renamed renamed : all) {
          if (renamed.isOf(column)) {
            return LabelDefault.renamed(value, column.type().array(), renamed.labels);
          }
        }
      }
      return value;
    }

    @Override
    public List<String> columns(List<String> names) {
      return names;
    }

    @Override
    public SqlText text(SqlText text) {
      SqlText out = text;
      for (Renamed renamed : all) {
        out = LabelText.renamed(out, renamed.columns, renamed.arrays, renamed.labels);
      }
      return out;
    }
  }
}
