package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds among many intents those that go by a name which a later migration changes. A journal may
 * have thousands of migrations, all of them about one table, and each changes few names.
 */
final class IntentIndex {

  private static final IntentSubjects SUBJECTS = new IntentSubjects();

  private final Map<Object, Set<Integer>> places = new HashMap<>();

  void add(int place, Intent intent) {
    for (Object name : intent.accept(SUBJECTS)) {
      places.computeIfAbsent(name, key -> new HashSet<>()).add(place);
    }
  }

  void remove(int place, Intent intent) {
    for (Object name : intent.accept(SUBJECTS)) {
      Set<Integer> there = places.get(name);
      if (there != null) {
        there.remove(place);
      }
    }
  }

  /**
   * The places of the intents that go by one of some names.
   *
   * @param changed names as {@link IntentNames#changed} gives them
   */
  Set<Integer> goingBy(Set<Object> changed) {
    Set<Integer> found = new HashSet<>();
    for (Object name : changed) {
      found.addAll(places.getOrDefault(name, Set.of()));
    }
    return found;
  }
}
