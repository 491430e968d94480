package dev.schemac.database.pull;

import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whose identifiers are made of which others'; none is made of its own in the end. */
final class KeyPaths {

  private final Map<QualifiedName, Set<QualifiedName>> targets = new HashMap<>();

  /** Notes that one is made of another's, unless that leads back to it. */
  boolean add(QualifiedName from, QualifiedName to) {
    if (leads(to, from)) {
      return false;
    }
    targets.computeIfAbsent(from, any -> new HashSet<>()).add(to);
    return true;
  }

  private boolean leads(QualifiedName from, QualifiedName to) {
    if (from.equals(to)) {
      return true;
    }
    for (QualifiedName next : targets.getOrDefault(from, Set.of())) {
      if (leads(next, to)) {
        return true;
      }
    }
    return false;
  }
}
