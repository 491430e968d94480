package dev.schemac.processor.read.partial;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
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

  /**
   * Reports an object that two classes have by now, of which this compile sees one: the other may
   * have given its name away, or taken another. Of a file that it sees, all classes are roots, and
   * one that is none is gone.
   *
   * @param now the class that has the object as far as this compile sees
   * @param last the class that had it
   * @param kind what the object is
   */
  public void claim(
      Origins.OfObject now, Origins.OfObject last, String kind, QualifiedName object) {
    if (!now.sourceFile().equals(last.sourceFile()) && !now.className().equals(last.className())) {
      add(
          Place.ofType(now.className()),
          kind
              + " '"
              + object
              + "' is that of "
              + now.className()
              + " and, where nothing changed, that of "
              + last.className());
    }
  }
}
