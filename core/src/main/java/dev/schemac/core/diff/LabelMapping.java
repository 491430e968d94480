package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of the labels of an enum.
 *
 * @param renamed new labels by former ones
 * @param replaced for each label that goes, as far as a person said so, the label its rows take
 * @param lost the labels that go and for which nobody said what takes their place
 * @param intents the intents behind the first two
 */
record LabelMapping(
    SortedMap<String, String> renamed,
    SortedMap<String, String> replaced,
    List<String> lost,
    List<Intent> intents) {

  LabelMapping {
    renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
    replaced = Collections.unmodifiableSortedMap(new TreeMap<>(replaced));
    lost = List.copyOf(lost);
    intents = List.copyOf(intents);
  }

  /** Whether all rows keep the label they have. */
  boolean isIdentity() {
    return renamed.isEmpty() && replaced.isEmpty();
  }

  /** The base labels that do not go, under their new names and in their old order. */
  List<String> staying(List<String> base) {
    List<String> staying = new ArrayList<>();
    for (String label : base) {
      if (!replaced.containsKey(label) && !lost.contains(label)) {
        staying.add(renamed.getOrDefault(label, label));
      }
    }
    return staying;
  }
}
