package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds among many intents those about the tables and types of a later migration: a journal may
 * have thousands of migrations, and each is about few of the things that those before it were
 * about.
 */
final class IntentIndex {

  private final Map<QualifiedName, Set<Integer>> places = new HashMap<>();

  void add(int place, Intent intent) {
    places.computeIfAbsent(intent.owner(), owner -> new HashSet<>()).add(place);
  }

  void remove(int place, Intent intent) {
    Set<Integer> there = places.get(intent.owner());
    if (there != null) {
      there.remove(place);
    }
  }

  /** The places of the intents that a migration may concern, in order. */
  SortedSet<Integer> concernedBy(List<Intent> migration) {
    SortedSet<Integer> concerned = new TreeSet<>();
    for (Intent intent : migration) {
      for (QualifiedName name : intent.names()) {
        concerned.addAll(places.getOrDefault(name, Set.of()));
      }
    }
    return concerned;
  }
}
