package dev.schemac.processor.read;

import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.TableDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The front ends of other libraries that the options of a compile ask for. */
final class JointFrontEnds {

  private final List<JointFrontEnd> frontEnds;

  /** The classes for which a round has given the table. */
  private final Set<String> generatedFor = new HashSet<>();

  JointFrontEnds(List<JointFrontEnd> frontEnds) {
    this.frontEnds = List.copyOf(frontEnds);
  }

  /** Whether a class that has a table is among the roots. */
  boolean haveTables() {
    for (JointFrontEnd frontEnd : frontEnds) {
      if (frontEnd.hasTables()) {
        return true;
      }
    }
    return false;
  }

  /** The classes that have types which the compiler cannot resolve. */
  Set<String> unresolved() {
    Set<String> unresolved = new LinkedHashSet<>();
    for (JointFrontEnd frontEnd : frontEnds) {
      unresolved.addAll(frontEnd.unresolved());
    }
    return unresolved;
  }

  /** The tables of classes among the roots that no earlier call gave. */
  List<TableDraft> tablesOfRound() {
    List<TableDraft> tables = new ArrayList<>();
    for (JointFrontEnd frontEnd : frontEnds) {
      for (TableDraft draft : frontEnd.tablesOfRoots()) {
        if (generatedFor.add(draft.className())) {
          tables.add(draft);
        }
      }
    }
    return tables;
  }

  /** What each of them reads, now that the last round is over. */
  List<JointFrontEnd.Result> read(
      JointFrontEnd.LastCompile last,
      Predicate<String> isRead,
      BiPredicate<String, String> isKept) {
    List<JointFrontEnd.Result> results = new ArrayList<>();
    for (JointFrontEnd frontEnd : frontEnds) {
      results.add(frontEnd.read(last, isRead, isKept));
    }
    return results;
  }
}
