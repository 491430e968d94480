package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Tells of {@code @Table} classes that are no tables since they lie outside the sources. Where a
 * compile has no others, the folders are wrong, unless these are classes of tests or the migrations
 * know them from before.
 */
final class OutsideTables {

  private final SchemaReader reader;
  private final Options options;
  private final boolean tests;
  private final boolean eclipse;
  private final DefaultFolders folders;
  private final Problems problems;

  /**
   * For one compile.
   *
   * @param folders says that the folders which nobody has said are wrong
   * @param tests whether it is a compile of tests
   * @param eclipse whether it is Eclipse's, which builds the tests of a project with its sources
   *     each time a file is saved
   */
  OutsideTables(
      SchemaReader reader,
      Options options,
      boolean tests,
      boolean eclipse,
      DefaultFolders folders,
      Problems problems) {
    this.reader = reader;
    this.options = options;
    this.tests = tests;
    this.eclipse = eclipse;
    this.folders = folders;
    this.problems = problems;
  }

  /**
   * Tells of them; there is at least one.
   *
   * @param known where what the migrations have so far was read
   */
  void tell(Origins known) {
    Set<String> outside = reader.outside();
    if (problems.hasErrors()) {
      return;
    }
    ProjectFolder project = options.project();
    boolean ofProject = options.sourcesFrom() == OptionSource.PROJECT_FOLDER;
    if (!isExpected(known) && ofProject && project != null) {
      folders.tellOutside(project, outside);
    } else if (!isExpected(known)) {
      StringJoiner roots = new StringJoiner(", ");
      options.sources().forEach(root -> roots.add(root.toString()));
      Place first = Place.ofType(outside.iterator().next());
      problems.add(FindingId.TABLES_OUTSIDE, first, FirstNames.of(outside), roots.toString());
    } else if (!eclipse) {
      int size = outside.size();
      String count = size == 1 ? "1 @Table class lies" : size + " @Table classes lie";
      problems.add(FindingId.TABLES_LEFT_OUT, Place.NOWHERE, count, FirstNames.of(outside));
    }
  }

  private boolean isExpected(Origins known) {
    if (tests || reader.hasTables() || !reader.deferred().isEmpty()) {
      return true;
    }
    Set<String> knownClasses = known.tablesByClass().keySet();
    for (String name : reader.outside()) {
      if (knownClasses.contains(name) || reader.isOfTests(name)) {
        return true;
      }
    }
    return false;
  }
}
