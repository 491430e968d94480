package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the labels of an enum type become those of the target: a label can be renamed and added in
 * place; to remove one or to change the order takes a new type.
 */
public final class EnumChange {

  private final Change.ChangeLabels change;
  private final EnumType to;
  private final List<String> gone;
  private final Set<String> added;
  private final boolean keepsOrder;
  private boolean addedAreUsed;

  EnumChange(Change.ChangeLabels change, EnumType to) {
    this.change = change;
    this.to = to;
    Set<String> renamedTo = new HashSet<>(change.renamed().values());
    this.gone = new ArrayList<>();
    List<String> staying = new ArrayList<>();
    for (String label : change.from()) {
      String now = change.renamed().get(label);
      if (now != null) {
        staying.add(now);
      } else if (change.to().contains(label) && !renamedTo.contains(label)) {
        staying.add(label);
      } else {
        gone.add(label);
      }
    }
    List<String> wanted = new ArrayList<>(change.to());
    wanted.retainAll(new HashSet<>(staying));
    this.added = new HashSet<>(change.to());
    staying.forEach(added::remove);
    this.keepsOrder = wanted.equals(staying);
  }

  public EnumType type() {
    return to;
  }

  /** The labels that come. */
  public Set<String> added() {
    return added;
  }

  /** Notes that the migration uses labels that come. */
  void useAdded() {
    addedAreUsed = true;
  }

  /** Whether the type is made anew. */
  public boolean isRemade() {
    return !gone.isEmpty() || !keepsOrder || (addedAreUsed && wouldComeTooEarly());
  }

  /** Whether labels go, which running code may still write. */
  public boolean losesLabels() {
    return !gone.isEmpty();
  }

  /** Whether labels that come must be there before the transaction that uses them. */
  public boolean isEarly() {
    return addedAreUsed && !isRemade();
  }

  /** A label cannot be added while another one bears its name that is to be renamed later. */
  private boolean wouldComeTooEarly() {
    return change.from().stream().anyMatch(added::contains);
  }

  /**
   * The labels that were renamed and whose names other labels bear now: PostgreSQL renames them in
   * expressions too, where the target means the new bearer.
   */
  Set<String> respelled() {
    Set<String> labels = new HashSet<>(change.renamed().keySet());
    labels.retainAll(new HashSet<>(change.to()));
    return labels;
  }

  /** New labels by old ones. */
  public SortedMap<String, String> renamed() {
    return change.renamed();
  }

  /** The labels that go although another one takes their name. */
  public List<String> parked() {
    return gone.stream().filter(change.renamed().values()::contains).toList();
  }

  /** The labels as they were, by how they are spelled after all renames. */
  SortedMap<String, String> former() {
    SortedMap<String, String> former = new TreeMap<>();
    parked().forEach(label -> former.put(ObjectName.temporary(label), label));
    change.renamed().forEach((from, now) -> former.put(now, from));
    return former;
  }

  /** For each label that goes, as it is spelled after all renames, the one its rows take. */
  SortedMap<String, String> replaced() {
    List<String> parked = parked();
    SortedMap<String, String> replaced = new TreeMap<>();
    change
        .replaced()
        .forEach(
            (label, by) ->
                replaced.put(parked.contains(label) ? ObjectName.temporary(label) : label, by));
    return replaced;
  }

  /**
   * The labels to add in place, in an order in which each finds its neighbour.
   *
   * @param early whether they are added before labels are renamed
   */
  public List<Step.AddLabel> additions(QualifiedName name, boolean early) {
    Map<String, String> former = new HashMap<>();
    if (early) {
      change.renamed().forEach((from, now) -> former.put(now, from));
    }
    List<Step.AddLabel> steps = new ArrayList<>();
    int there = change.from().size();
    int passed = 0;
    String before = "";
    for (String label : change.to()) {
      if (added.contains(label)) {
        steps.add(new Step.AddLabel(name, label, place(passed, there, before, former), early));
        there++;
      }
      passed++;
      before = former.getOrDefault(label, label);
    }
    return steps;
  }

  private Step.@Nullable Place place(
      int passed, int there, String before, Map<String, String> former) {
    if (passed > 0) {
      return new Step.Place(true, before);
    }
    if (there == 0) {
      return null;
    }
    String first =
        change.to().stream().filter(label -> !added.contains(label)).findFirst().orElseThrow();
    return new Step.Place(false, former.getOrDefault(first, first));
  }
}
