package dev.schemac.core.plan.statement;

import java.util.List;

/**
 * The steps of one migration.
 *
 * @param scripts its files in the order they run; none is empty
 */
public record Plan(List<Script> scripts) {

  /** Copies the list. */
  public Plan {
    scripts = List.copyOf(scripts);
  }

  /**
   * One file.
   *
   * @param phase which of the files it is
   * @param steps its statements in order
   */
  public record Script(Phase phase, List<Step> steps) {

    /** Copies the list. */
    public Script {
      steps = List.copyOf(steps);
    }
  }
}
