package dev.schemac.processor.plan;

import java.util.ArrayList;
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

  /** The same plan, each of its statements with what it risks. */
  Plan assessed(Hazards hazards) {
    List<Part> assessed = new ArrayList<>();
    parts.forEach(part -> assessed.add(new Part(part.phase, part.steps, hazards.of(part))));
    return new Plan(assessed);
  }

  /**
   * One file.
   *
   * @param phase which of the files it is
   * @param steps its statements in order
   * @param hazards for each of them what it risks
   */
  public record Part(Phase phase, List<Step> steps, List<List<Hazard>> hazards) {

    /** Copies the lists. */
    public Part {
      steps = List.copyOf(steps);
      hazards = List.copyOf(hazards);
    }

    /** A file whose risks nobody has looked at. */
    Part(Phase phase, List<Step> steps) {
      this(phase, steps, steps.stream().map(step -> List.<Hazard>of()).toList());
    }
  }
}
