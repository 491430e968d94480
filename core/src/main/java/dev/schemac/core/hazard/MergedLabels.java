package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels of one column that become equal to others, so that nobody can tell their rows apart
 * afterwards: a key or a unique index over the column then refuses rows that it let pass before.
 */
final class MergedLabels {

  private final CatalogState catalogState;
  private final Risks risks;
  private final QualifiedName name;
  private final String column;
  private final Map<String, String> labels;

  /**
   * What becomes of the labels of a column.
   *
   * @param labels new labels by old ones
   */
  MergedLabels(
      CatalogState catalogState,
      Risks risks,
      QualifiedName name,
      String column,
      Map<String, String> labels) {
    this.catalogState = catalogState;
    this.risks = risks;
    this.name = name;
    this.column = column;
    this.labels = labels;
  }

  /**
   * Adds what is lost, and which rows collide.
   *
   * @param held the labels that rows can hold before; null: any text
   */
  void add(@Nullable Set<String> held) {
    boolean collide = false;
    for (Map.Entry<String, String> entry : labels.entrySet()) {
      String to = entry.getValue();
      long sources = labels.values().stream().filter(to::equals).count();
      boolean stays = held != null && held.contains(to) && !labels.containsKey(to);
      if (sources > 1 || stays) {
        risks.loses(
            LostData.FORMER_LABEL,
            ObjectPhrases.column(name, column) + " held " + ObjectPhrases.label(entry.getKey()));
      }
      collide |= sources > 1 || stays || held == null;
    }
    Table table = catalogState.table(name);
    Column current = catalogState.column(name, column);
    // Two arrays seldom become equal, and there is no short query for them.
    if (collide && table != null && current != null && !current.type().array()) {
      collisions(table, current);
    }
  }

  private void collisions(Table table, Column current) {
    SqlText now = now(current);
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      collisions(table, key, now);
    }
    for (Unique unique : table.constraints(Unique.class)) {
      collisions(table, unique, now);
    }
    for (Index index : table.indexes()) {
      Uniqueness wanted = Uniqueness.of(index);
      boolean anyway = wanted != null && isUniqueAnyway(table, wanted);
      if (index.unique() && Mentions.of(index).contains(column) && !anyway) {
        List<Index.Key> parts = new ArrayList<>();
        for (Index.Element element : index.elements()) {
          parts.add(part(element.key(), now));
        }
        SqlText where = index.where();
        SqlText whereNow = where == null ? null : where.substituted(Map.of(column, now));
        fails(parts, index.nullsNotDistinct(), whereNow);
      }
    }
  }

  private void collisions(Table table, Constraint.Key key, SqlText now) {
    if (!key.columns().contains(column) || isUniqueAnyway(table, Uniqueness.of(key))) {
      return;
    }
    List<Index.Key> parts = new ArrayList<>();
    boolean nulls = false;
    for (String each : key.columns()) {
      Column current = table.column(each);
      nulls |= current == null || current.nullable();
      parts.add(part(new Index.ColumnKey(each), now));
    }
    fails(parts, !nulls || Uniqueness.of(key).nullsNotDistinct(), null);
  }

  /** Whether the other columns alone tell the rows apart. */
  private boolean isUniqueAnyway(Table table, Uniqueness wanted) {
    for (Uniqueness uniqueness : Uniqueness.in(table)) {
      if (!uniqueness.columns().contains(column)
          && uniqueness.where() == null
          && uniqueness.implies(wanted, table)) {
        return true;
      }
    }
    return false;
  }

  private Index.Key part(Index.Key key, SqlText now) {
    if (key instanceof Index.ExpressionKey expression) {
      return new Index.ExpressionKey(expression.sql().substituted(Map.of(column, now)));
    }
    boolean same = ((Index.ColumnKey) key).name().equals(column);
    return same ? new Index.ExpressionKey(now) : key;
  }

  private void fails(List<Index.Key> parts, boolean nullsNotDistinct, @Nullable SqlText where) {
    risks.fails(new ViolatingRows.Duplicates(name, parts, nullsNotDistinct, where));
  }

  /** What a row holds afterwards; as text, since a native type may lack the new labels yet. */
  private SqlText now(Column current) {
    boolean isNative = catalogState.type(current.type().name()) != null;
    String value = Identifiers.quote(column) + (isNative ? "::text" : "");
    StringBuilder text = new StringBuilder("CASE ").append(value);
    for (Map.Entry<String, String> entry : labels.entrySet()) {
      text.append(" WHEN ").append(StringLiteral.canonical(entry.getKey()));
      text.append(" THEN ").append(StringLiteral.canonical(entry.getValue()));
    }
    return new SqlText(text.append(" ELSE ").append(value).append(" END").toString());
  }
}
