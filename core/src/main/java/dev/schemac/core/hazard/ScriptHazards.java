package dev.schemac.core.hazard;

import java.util.List;

/**
 * What a file risks.
 *
 * @param locks what it locks before its first statement, in this order: the table that is likely to
 *     be the busiest, then all others, those of one mode together; none where nobody would wait
 *     longer without
 * @param ofSteps what each of its statements risks
 */
public record ScriptHazards(List<Hazard.Locks> locks, List<List<Hazard>> ofSteps) {

  /** Copies the lists. */
  public ScriptHazards {
    locks = List.copyOf(locks);
    ofSteps = List.copyOf(ofSteps);
  }
}
