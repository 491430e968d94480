package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.TouchedParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Of the tables of entities, those that a class which was read gives something; and sequences. */
final class TouchedTables {

  private final EntityPass pass;
  private final LastEntities last;
  private final Predicate<String> isRead;
  private final Predicate<String> isKnown;
  private final List<TableDraft> drafts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> settled;

  /**
   * Finds them.
   *
   * @param isRead whether what the snapshot has of a class does not count
   * @param isKnown whether an entity's class is still there
   */
  TouchedTables(
      EntityPass pass, LastEntities last, Predicate<String> isRead, Predicate<String> isKnown) {
    this.pass = pass;
    this.last = last;
    this.isRead = isRead;
    this.isKnown = isKnown;
    Set<String> classes = new HashSet<>();
    for (TableDraft draft : pass.drafts()) {
      keys.add(draft.key());
      if (TouchedParts.isTouched(draft, isRead)
          || last.parts().isTouched(last.origins().tables().get(draft.name()), isRead, isKnown)) {
        drafts.add(draft);
        classes.add(draft.className());
      }
    }
    this.settled = settled(classes);
  }

  List<TableDraft> drafts() {
    return drafts;
  }

  /**
   * What was read.
   *
   * @param types the classes that tables hang on
   * @param unread the entities whose class files were not read
   * @param all whether what the compiler has of each class counts and not the snapshot
   */
  JointFrontEnd.Result result(Set<String> types, Set<String> unread, boolean all) {
    return new JointFrontEnd.Result(
        drafts,
        sequences(),
        pass.external(),
        types,
        Set.of(),
        keys,
        settled,
        unread,
        pass.rows(),
        all);
  }

  /** The entities whose generators this compile tells. */
  Set<String> settled() {
    return settled;
  }

  private Set<String> settled(Set<String> touched) {
    Generators generators = pass.generators();
    Set<String> all = new HashSet<>(touched);
    for (SequenceDraft sequence : generators.sequences()) {
      Set<String> classes = generators.classesOf(sequence.name());
      boolean undefined =
          !last.origins().sequences().containsKey(sequence.name())
              && !Collections.disjoint(classes, generators.undefined());
      if (undefined || classes.stream().anyMatch(isRead)) {
        all.addAll(classes);
      }
    }
    return all;
  }

  List<SequenceDraft> sequences() {
    List<SequenceDraft> sequences = new ArrayList<>();
    for (SequenceDraft sequence : pass.generators().sequences()) {
      Origins.OfObject origin = last.origins().sequences().get(sequence.name());
      if (!Collections.disjoint(pass.generators().classesOf(sequence.name()), settled)
          || (origin != null
              && (settled.contains(origin.className())
                  || isRead.test(origin.className())
                  || !isKnown.test(origin.className())))) {
        sequences.add(sequence);
      }
    }
    return sequences;
  }
}
