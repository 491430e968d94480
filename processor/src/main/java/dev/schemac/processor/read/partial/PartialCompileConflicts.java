package dev.schemac.processor.read.partial;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;

/**
 * Takes what a compile of some classes cannot know: what it leaves of the snapshot as it stands
 * there no longer fits the classes that it read. Each is an error that says to build all.
 */
public final class PartialCompileConflicts {

  private final Problems problems;

  public PartialCompileConflicts(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports one.
   *
   * @param what what does not fit, as the first half of a sentence
   */
  public void add(Place place, String what) {
    problems.add(FindingId.SCHEMA_INCONSISTENT, place, what);
  }
}
