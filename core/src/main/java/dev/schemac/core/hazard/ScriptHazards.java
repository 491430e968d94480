package dev.schemac.core.hazard;

import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a file risks.
 *
 * @param locks what it locks before its first statement, in this order: the table that is likely to
 *     be the busiest, then all others, those of one mode together; none where nobody would wait
 *     longer without
 * @param locked the strongest lock that any of its statements takes on each table, by the name that
 *     holds when it begins
 * @param worked the tables that it scans, rewrites, fills or builds indexes on, by those names
 * @param ofSteps what each of its statements risks
 */
public record ScriptHazards(
    List<Hazard.Locks> locks,
    SortedMap<QualifiedName, LockMode> locked,
    SortedSet<QualifiedName> worked,
    List<List<Hazard>> ofSteps) {

  /** Copies the collections. */
  public ScriptHazards {
    locks = List.copyOf(locks);
    locked = Collections.unmodifiableSortedMap(new TreeMap<>(locked));
    worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
    ofSteps = List.copyOf(ofSteps);
  }

  /** What all of its statements risk, in order. */
  public List<Hazard> all() {
    List<Hazard> all = new ArrayList<>();
    for (List<Hazard> hazards : ofSteps) {
      all.addAll(hazards);
    }
    return all;
  }
}
