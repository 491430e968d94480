package dev.schemac.core.plan.input;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.SqlText;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a column that is there and stays.
 *
 * @param from the column as it is, under its new name
 * @param to the column as it is wanted
 * @param using how a person wants the values to be converted
 * @param labels where labels are stored in another way: those of the base that get another spelling
 *     on the way, with the new one
 * @param backfill what a person wants rows with NULL to get
 * @param relabeled where its enum type is made anew: the labels that go with those their rows take
 * @param former where it leaves its enum type, which stays and renames labels: the labels that its
 *     rows hold by what becomes of them
 * @param respelled whether its default means another label than before, though its text is the same
 */
public record ColumnTransition(
    Column from,
    Column to,
    @Nullable SqlText using,
    SortedMap<String, String> labels,
    @Nullable SqlText backfill,
    @Nullable SortedMap<String, String> relabeled,
    SortedMap<String, String> former,
    boolean respelled) {

  public boolean changesType() {
    return relabeled != null
        || !from.type().equals(to.type())
        || !Objects.equals(from.collation(), to.collation());
  }

  /** Whether the new type is more than the old one with other modifiers. */
  boolean changesTypeName() {
    return relabeled != null || TypeFamilies.differ(from.type(), to.type());
  }

  /** Whether no {@code ALTER COLUMN} leads from one to the other. */
  boolean isNewColumn(boolean expressionCanBeSet) {
    if (to.generatedAs() == null) {
      return false;
    }
    boolean sameExpression = to.generatedAs().equals(from.generatedAs());
    return from.generatedAs() == null || changesType() || (!sameExpression && !expressionCanBeSet);
  }

  /**
   * Whether its sequence is made anew: PostgreSQL gives the sequence the column's new type, and
   * fails where it has come further than that goes.
   */
  public boolean renewsIdentity() {
    return from.identity() != Column.Identity.NONE
        && to.identity() != Column.Identity.NONE
        && TypeFamilies.narrows(from.type(), to.type());
  }

  public boolean dropsDefault() {
    return from.defaultSql() != null && (to.defaultSql() == null || defaultMustFollowType());
  }

  public boolean setsDefault() {
    return to.defaultSql() != null
        && (respelled || !to.defaultSql().equals(from.defaultSql()) || defaultMustFollowType());
  }

  /** What rows without a value get where nobody says it and the column becomes NOT NULL. */
  @Nullable
  public SqlText valueForNulls() {
    boolean wanted = from.nullable() && !to.nullable() && to.generatedAs() == null;
    return wanted ? to.defaultSql() : null;
  }

  /**
   * A default has the old type and is cast to the new one, or fails to; written anew it is what it
   * would be in a new table.
   */
  private boolean defaultMustFollowType() {
    return changesTypeName() && !TypeFamilies.areIntegers(from.type(), to.type());
  }

  public Alteration.@Nullable Conversion conversion() {
    if (using != null) {
      return new Alteration.ByExpression(using);
    }
    if (relabeled != null) {
      return new Alteration.ByLabel(relabeled);
    }
    SortedMap<String, String> spelled = spelled();
    if (!spelled.isEmpty()) {
      return new Alteration.ByLabel(spelled);
    }
    return TypeFamilies.castsByItself(from.type(), to.type()) ? null : new Alteration.ByCast();
  }

  /** The labels that the rows hold by now, where they are spelled otherwise afterwards. */
  private SortedMap<String, String> spelled() {
    SortedMap<String, String> spelled = new TreeMap<>(labels);
    if (to.type().element().isText()) {
      spelled.keySet().removeAll(former.values());
      former.forEach((now, base) -> spelled.put(now, labels.getOrDefault(base, base)));
    }
    spelled.entrySet().removeIf(label -> label.getKey().equals(label.getValue()));
    return spelled;
  }
}
