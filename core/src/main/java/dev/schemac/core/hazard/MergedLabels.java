package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.StringLiteral;
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
      new ValueCollisions(risks, name, table, column).add(now(current), true);
    }
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
