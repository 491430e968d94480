package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.LabelText;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.HashSet;
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

  private FollowedLabels(Comparison comparison, Table table) {
    for (Column column : table.columns()) {
      QualifiedName name = column.type().name();
      EnumType before = comparison.typeBefore(name);
      EnumType after = comparison.target().enumTypes().get(name);
      if (before == null || after == null) {
        continue;
      }
      SortedMap<String, String> labels =
          comparison.labelDiff().ofType(name, before.labels(), after.labels(), false).renamed();
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
    FollowedLabels followed = new FollowedLabels(comparison, table);
    return followed.types.isEmpty() ? table : followed.table(table);
  }

  private Table table(Table table) {
    return new Table(
        table.name(),
        table.columns().stream().map(this::column).toList(),
        table.primaryKey(),
        table.constraints().stream().map(this::constraint).toList(),
        table.indexes().stream().map(this::index).toList(),
        table.comment());
  }

  private Column column(Column column) {
    return new Column(
        column.name(),
        column.type(),
        column.nullable(),
        column.defaultSql(),
        text(column.generatedAs()),
        column.identity(),
        column.collation(),
        column.comment());
  }

  private Constraint constraint(Constraint constraint) {
    return constraint instanceof Check check
        ? new Check(check.name(), followed(check.condition()))
        : constraint;
  }

  private Index index(Index index) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.elements().stream().map(this::element).toList(),
        index.include(),
        index.nullsNotDistinct(),
        index.with(),
        text(index.where()));
  }

  private Index.Element element(Index.Element element) {
    return element.key() instanceof Index.ExpressionKey expression
        ? new Index.Element(
            new Index.ExpressionKey(followed(expression.sql())),
            element.collation(),
            element.operatorClass(),
            element.descending(),
            element.nullsFirst())
        : element;
  }

  private @Nullable SqlText text(@Nullable SqlText text) {
    return text == null ? null : followed(text);
  }

  private SqlText followed(SqlText text) {
    SqlText out = text;
    for (Renamed renamed : types.values()) {
      out = LabelText.renamed(out, renamed.columns, renamed.arrays, renamed.labels);
    }
    return out;
  }
}
