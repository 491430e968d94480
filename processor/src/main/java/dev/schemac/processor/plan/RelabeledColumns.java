package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.plan.Renames.Part;
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
final class RelabeledColumns {

  private final Situation situation;

  /** New labels by old ones, of each column that is updated. */
  private final Map<Part, SortedMap<String, String>> labels = new HashMap<>();

  /** The columns among them that hold no labels of an enum themselves. */
  private final Set<Part> followers = new HashSet<>();

  /** New labels by old ones as far as they are renamed, not replaced by others. */
  private final Map<Part, SortedMap<String, String>> renamed = new HashMap<>();

  RelabeledColumns(Situation situation) {
    this.situation = situation;
    Deque<Part> open = new ArrayDeque<>();
    for (Change.ChangeLabelCheck change : situation.changes(Change.ChangeLabelCheck.class)) {
      SortedMap<String, String> changed = new TreeMap<>(change.renamed());
      changed.putAll(change.replaced());
      changed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
      if (!changed.isEmpty()) {
        Part part = new Part(change.table(), change.to().column());
        labels.put(part, changed);
        SortedMap<String, String> only = new TreeMap<>(changed);
        only.keySet().retainAll(change.renamed().keySet());
        renamed.put(part, only);
        open.add(part);
      }
    }
    while (!open.isEmpty()) {
      follow(open.remove(), open);
    }
  }

  /** New labels by old ones; null: the column's rows stay as they are. */
  @Nullable SortedMap<String, String> of(LiveTable table, String column) {
    return labels.get(new Part(table.name(), column));
  }

  /** Whether a column follows only because of a foreign key. */
  boolean isFollower(LiveTable table, String column) {
    return followers.contains(new Part(table.name(), column));
  }

  /** Whether rows that a key ties together get other labels. */
  boolean concern(LiveTable table, ForeignKey key) {
    for (int i = 0; i < key.columns().size(); i++) {
      if (labels.containsKey(new Part(table.name(), key.columns().get(i)))
          || labels.containsKey(new Part(key.target(), key.targetColumns().get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Lets the columns at the other ends of keys follow a column. */
  private void follow(Part part, Deque<Part> open) {
    for (LiveTable table : situation.live().values()) {
      for (Constraint constraint : table.keptConstraints()) {
        if (!(constraint instanceof ForeignKey key)) {
          continue;
        }
        LiveTable target = situation.live().get(key.target());
        for (int i = 0; i < key.columns().size() && target != null; i++) {
          Part from = new Part(table.name(), key.columns().get(i));
          Part to = new Part(key.target(), key.targetColumns().get(i));
          if (to.equals(part)) {
            follow(table, from, part, false, open);
          } else if (from.equals(part)) {
            follow(target, to, part, true, open);
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
      LiveTable table, Part part, Part leader, boolean isReferenced, Deque<Part> open) {
    SortedMap<String, String> changed = (isReferenced ? renamed : labels).get(leader);
    if (changed == null
        || changed.isEmpty()
        || labels.containsKey(part)
        || !isPlainText(table, part)) {
      return;
    }
    labels.put(part, changed);
    renamed.put(part, renamed.getOrDefault(leader, new TreeMap<>()));
    followers.add(part);
    open.add(part);
  }

  private static boolean isPlainText(LiveTable table, Part part) {
    Column column = table.after().column(part.name());
    if (column == null || !column.type().isText() || column.generatedAs() != null) {
      return false;
    }
    for (LabelCheck check : table.after().constraints(LabelCheck.class)) {
      if (check.column().equals(part.name())) {
        return false;
      }
    }
    return table.keeps(part.name());
  }
}
