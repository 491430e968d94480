package dev.schemac.processor.read;

import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.TouchedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which classes and tables the entities of a compile settle: for these the snapshot does not count,
 * though most of their classes are no roots.
 */
final class ReadEntities {

  private final KnownClasses knownClasses;
  private final List<JointFrontEnd.Result> results;
  private final TouchedParts parts = new TouchedParts();

  /**
   * @param results what each front end of another library has read
   */
  ReadEntities(KnownClasses knownClasses, List<JointFrontEnd.Result> results) {
    this.knownClasses = knownClasses;
    this.results = results;
  }

  /** Where the entities that extend others have their rows. */
  List<EntityRows> rows() {
    List<EntityRows> rows = new ArrayList<>();
    for (JointFrontEnd.Result result : results) {
      rows.addAll(result.rows());
    }
    return rows;
  }

  /** The classes that their tables hang on. */
  SortedSet<String> types() {
    SortedSet<String> types = new TreeSet<>();
    for (JointFrontEnd.Result result : results) {
      types.addAll(result.types());
    }
    return types;
  }

  /** Whether all that a class says of entities was read anew. */
  boolean haveAllOf(String className) {
    for (JointFrontEnd.Result result : results) {
      if (result.all() && knows(result, className)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the compiler knows the entity of a class, so that all of its tables were read. */
  boolean know(String className) {
    for (JointFrontEnd.Result result : results) {
      if (knows(result, className)) {
        return true;
      }
    }
    return false;
  }

  private boolean knows(JointFrontEnd.Result result, String className) {
    return (result.types().contains(className) || result.bare().contains(className))
        && !result.unread().contains(className)
        && knownClasses.isThere(className);
  }

  /**
   * Whether a table of an entity that was not read is gone: what it has from a type that was read
   * makes another table now, or none, or another generator has taken its place.
   *
   * @param keys the keys of the tables that were read
   * @param isRead whether a type was read
   */
  boolean leaveNoPlaceFor(Origins.OfObject table, Set<String> keys, Predicate<String> isRead) {
    for (JointFrontEnd.Result result : results) {
      if (knows(result, table.className())
          && (keys.contains(table.key())
              || (!result.keys().contains(table.key())
                  && (result.all()
                      || result.gone().contains(table.key())
                      || parts.isFrom(table, isRead))))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all sequences of an entity were read. */
  boolean haveSequencesOf(String className) {
    for (JointFrontEnd.Result result : results) {
      if (result.settled().contains(className)) {
        return knownClasses.isWithout(className, "Sequence")
            && knownClasses.isWithout(className, "Sequence.List");
      }
    }
    return false;
  }
}
