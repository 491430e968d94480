package dev.schemac.processor.plan;

import java.util.List;

/**
 * The steps of one migration.
 *
 * @param parts its files in the order they run; none is empty
 */
public record Plan(List<Part> parts) {

  /** Copies the list. */
  public Plan {
    parts = List.copyOf(parts);
  }

  /**
   * One file.
   *
   * @param phase which of the files it is
   * @param steps its statements in order
   */
  public record Part(Phase phase, List<Step> steps) {

    /** Copies the list. */
    public Part {
      steps = List.copyOf(steps);
    }
  }
}
