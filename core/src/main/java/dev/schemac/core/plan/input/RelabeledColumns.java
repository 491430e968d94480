package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.Renames.TableMember;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text columns whose rows get other labels: those whose enum changes, and those that a foreign
 * key ties to them, since the rows of both tables have to go on matching. A key holds for each
 * single {@code UPDATE}, so it must be off while one side is updated after the other.
 */
public final class RelabeledColumns {

  private final PlanInput planInput;

  /** New labels by old ones, of each column that is updated. */
  private final Map<TableMember, SortedMap<String, String>> labels = new HashMap<>();

  /** The columns among them that hold no labels of an enum themselves. */
  private final Set<TableMember> followers = new HashSet<>();

  /** New labels by old ones as far as they are renamed, not replaced by others. */
  private final Map<TableMember, SortedMap<String, String>> renamed = new HashMap<>();

  public RelabeledColumns(PlanInput planInput) {
    this.planInput = planInput;
    Deque<TableMember> open = new ArrayDeque<>();
    for (Change.ChangeLabelCheck change : planInput.changes(Change.ChangeLabelCheck.class)) {
      SortedMap<String, String> changed = new TreeMap<>(change.renamed());
      changed.putAll(change.replaced());
      changed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
      if (!changed.isEmpty()) {
        TableMember tableMember = new TableMember(change.table(), change.to().column());
        labels.put(tableMember, changed);
        SortedMap<String, String> only = new TreeMap<>(changed);
        only.keySet().retainAll(change.renamed().keySet());
        renamed.put(tableMember, only);
        open.add(tableMember);
      }
    }
    for (Change.ChangeHeldLabels change : planInput.changes(Change.ChangeHeldLabels.class)) {
      if (!change.values().isEmpty()) {
        labels.put(new TableMember(change.table(), change.column()), change.values());
      }
    }
    while (!open.isEmpty()) {
      follow(open.remove(), open);
    }
  }

  /** New labels by old ones; null: the column's rows stay as they are. */
  @Nullable
  public SortedMap<String, String> of(LiveTable table, String column) {
    return labels.get(new TableMember(table.name(), column));
  }

  /** Whether nothing in the database says what the values of a column may be. */
  public boolean isHeld(LiveTable table, String column) {
    for (Change.ChangeHeldLabels change : table.changes(Change.ChangeHeldLabels.class)) {
      if (change.column().equals(column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column follows only because of a foreign key. */
  public boolean isFollower(LiveTable table, String column) {
    return followers.contains(new TableMember(table.name(), column));
  }

  /** Whether rows that a key ties together get other labels. */
  boolean concern(LiveTable table, ForeignKey key) {
    for (int i = 0; i < key.columns().size(); i++) {
      if (labels.containsKey(new TableMember(table.name(), key.columns().get(i)))
          || labels.containsKey(new TableMember(key.target(), key.targetColumns().get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Lets the columns at the other ends of keys follow a column. */
  private void follow(TableMember tableMember, Deque<TableMember> open) {
    for (LiveTable table : planInput.live().values()) {
      for (Constraint constraint : table.keptConstraints()) {
        if (!(constraint instanceof ForeignKey key)) {
          continue;
        }
        LiveTable target = planInput.live().get(key.target());
        for (int i = 0; i < key.columns().size() && target != null; i++) {
          TableMember from = new TableMember(table.name(), key.columns().get(i));
          TableMember to = new TableMember(key.target(), key.targetColumns().get(i));
          if (to.equals(tableMember)) {
            follow(table, from, tableMember, false, open);
          } else if (from.equals(tableMember)) {
            follow(target, to, tableMember, true, open);
          }
        }
      }
    }
  }

  /**
   * Lets one column follow another one.
   *
   * @param isReferenced whether it is the one that the other one references: a row with a label
   *     that is replaced then stays beside the row of the label that replaces it
   */
  private void follow(
      LiveTable table,
      TableMember tableMember,
      TableMember leader,
      boolean isReferenced,
      Deque<TableMember> open) {
    SortedMap<String, String> changed = (isReferenced ? renamed : labels).get(leader);
    if (changed == null
        || changed.isEmpty()
        || labels.containsKey(tableMember)
        || !isPlainText(table, tableMember)) {
      return;
    }
    labels.put(tableMember, changed);
    renamed.put(tableMember, renamed.getOrDefault(leader, new TreeMap<>()));
    followers.add(tableMember);
    open.add(tableMember);
  }

  private static boolean isPlainText(LiveTable table, TableMember tableMember) {
    Column column = table.after().column(tableMember.name());
    if (column == null || !column.type().isText() || column.generatedAs() != null) {
      return false;
    }
    for (LabelCheck check : table.after().constraints(LabelCheck.class)) {
      if (check.column().equals(tableMember.name())) {
        return false;
      }
    }
    return table.keeps(tableMember.name());
  }
}
