package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.TouchedParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Of the tables of entities, those that a class which was read gives something; and sequences. */
final class TouchedTables {

  private final EntityPass pass;
  private final LastEntities last;
  private final Predicate<String> isRead;
  private final Predicate<String> isKnown;
  private final List<TableDraft> drafts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
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
    Set<String> redefined = redefined();
    Set<String> classes = new HashSet<>(redefined);
    for (TableDraft draft : pass.drafts()) {
      keys.add(draft.key());
      Origins.OfObject before = last.origins().tables().get(draft.name());
      if (TouchedParts.isTouched(draft, isRead)
          || isTouched(before)
          || !Collections.disjoint(pass.generators().usersOf(draft), redefined)
          || (before != null && isOfGenerator(draft.name(), before, redefined))) {
        drafts.add(draft);
        classes.add(draft.className());
      }
    }
    noteGone(redefined, classes);
    this.settled = settled(classes);
  }

  /**
   * The entities whose generator is another now, or may be: a class that was read defines it, or
   * none does any more.
   */
  private Set<String> redefined() {
    Generators generators = pass.generators();
    Set<String> redefined = generators.definedBy(isRead);
    Set<String> undefined = new HashSet<>();
    for (SequenceDraft sequence : generators.sequences()) {
      if (!last.has(sequence)) {
        undefined.addAll(generators.classesOf(sequence.name()));
      }
    }
    for (TableDraft draft : pass.drafts()) {
      if (!last.origins().tables().containsKey(draft.name())) {
        undefined.addAll(generators.usersOf(draft));
      }
    }
    undefined.retainAll(generators.undefined());
    redefined.addAll(undefined);
    return redefined;
  }

  /** Notes the tables of the last schema that there are no more, though no root had them. */
  private void noteGone(Set<String> redefined, Set<String> classes) {
    for (Map.Entry<QualifiedName, Origins.OfObject> table : last.origins().tables().entrySet()) {
      Origins.OfObject origin = table.getValue();
      if (keys.contains(origin.key()) || !isKnown.test(origin.className())) {
        continue;
      }
      if (isOfGenerator(table.getKey(), origin, redefined)) {
        gone.add(origin.key());
      } else if (origin.part().isEmpty() && isTouched(origin)) {
        // Its generator's sequence went with it.
        classes.add(origin.className());
      }
    }
  }

  private boolean isTouched(Origins.@Nullable OfObject table) {
    return last.parts().isTouched(table, isRead, isKnown);
  }

  /** Whether a table of the last schema was that of the generators of some entities. */
  private boolean isOfGenerator(QualifiedName name, Origins.OfObject table, Set<String> entities) {
    Table before = last.schema().tables().get(name);
    return entities.contains(table.className())
        && Generators.isTable(table.part(), name)
        && before != null
        && before.constraints(ForeignKey.class).isEmpty();
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
    Set<String> files = pass.generators().packageFiles();
    files.addAll(types);
    return new JointFrontEnd.Result(
        drafts,
        sequences(),
        pass.external(),
        files,
        Set.of(),
        keys,
        settled,
        gone,
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
          !last.has(sequence) && !Collections.disjoint(classes, generators.undefined());
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
