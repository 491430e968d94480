package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.text.SqlText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which columns of their own table constraints and indexes mention, each once and in order. */
final class MentionedColumns {

  private MentionedColumns() {}

  /** Identifiers that are no column's name are left out: SQL text may call other things. */
  static Set<String> of(Constraint constraint, Collection<String> columns) {
    if (constraint instanceof Constraint.Key key) {
      return new LinkedHashSet<>(key.columns());
    } else if (constraint instanceof ForeignKey key) {
      return new LinkedHashSet<>(key.columns());
    } else if (constraint instanceof LabelCheck check) {
      return Set.of(check.column());
    } else if (constraint instanceof Check check) {
      return of(check.condition(), columns);
    }
    throw new AssertionError(constraint);
  }

  static Set<String> of(Index index, Collection<String> columns) {
    Set<String> mentioned = new LinkedHashSet<>();
    for (Index.Element element : index.elements()) {
      if (element.key() instanceof Index.ColumnKey column) {
        mentioned.add(column.name());
      } else if (element.key() instanceof Index.ExpressionKey expression) {
        mentioned.addAll(of(expression.sql(), columns));
      }
    }
    mentioned.addAll(index.include());
    if (index.where() != null) {
      mentioned.addAll(of(index.where(), columns));
    }
    return mentioned;
  }

  static Set<String> of(SqlText text, Collection<String> columns) {
    Set<String> mentioned = new LinkedHashSet<>(text.identifiers());
    mentioned.retainAll(columns);
    return mentioned;
  }
}
