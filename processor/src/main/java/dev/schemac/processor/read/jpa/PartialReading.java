package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads, of a compile in which only entities changed, these and the entities that their tables hang
 * on or that hang on them, as the snapshot tells. The class files of all others stay closed. Where
 * that cannot be told without these, nothing comes of it, and all must be read.
 */
final class PartialReading {

  private final LastEntities last;
  private final PartialScope scope;
  private final MappingRules rules;
  private final Predicate<String> isRead;
  private final Set<String> wanted = new TreeSet<>();

  /**
   * A reading.
   *
   * @param scope the entities among the roots and in the snapshot
   * @param isRead whether what the snapshot has of a class does not count
   */
  PartialReading(
      LastEntities last, PartialScope scope, MappingRules rules, Predicate<String> isRead) {
    this.last = last;
    this.scope = scope;
    this.rules = rules;
    this.isRead = isRead;
  }

  /**
   * Reads.
   *
   * @param setup what it is read with
   * @param problems takes what is wrong
   * @return null if all must be read
   */
  JointFrontEnd.@Nullable Result read(EntityPass.Setup setup, Problems problems) {
    wanted.addAll(scope.roots());
    while (true) {
      want();
      if (scope.isMost(wanted)) {
        return null;
      }
      Problems found = new Problems();
      EntityPass pass = EntityPass.read(setup, scope.of(wanted), found);
      if (found.hasErrors()) {
        // What one class says of another may be said with the words of a compile of all.
        return null;
      }
      TouchedTables touched = new TouchedTables(pass, last, isRead, scope::isKnown);
      int before = wanted.size();
      want();
      wanted.addAll(pass.missing());
      wantWhatIsMissing(touched);
      if (wanted.size() == before) {
        found.all().forEach(it -> problems.add(it.place(), it.message()));
        return isLikeAll(touched, pass.generators())
            ? touched.result(scope.types(), scope.unread(), false)
            : null;
      }
    }
  }

  /** Wants the entities whose tables had something from a class that was read. */
  private void want() {
    Set<String> relatives = scope.relatives();
    Predicate<String> counts = name -> isRead.test(name) || relatives.contains(name);
    for (Origins.OfObject table : last.origins().tables().values()) {
      if (scope.isKnown(table.className()) && last.isFrom(table, counts)) {
        wanted.add(table.className());
      }
    }
  }

  /**
   * Wants the entities that gave a table something and do not now: it is touched, and what they
   * give it must be in its draft all the same.
   */
  private void wantWhatIsMissing(TouchedTables touched) {
    Map<QualifiedName, TableDraft> drafts = new HashMap<>();
    touched.drafts().forEach(it -> drafts.put(it.name(), it));
    for (Map.Entry<QualifiedName, Origins.OfObject> table : last.origins().tables().entrySet()) {
      TableDraft draft = drafts.get(table.getKey());
      Origins.OfObject origin = table.getValue();
      if (draft != null || isRead.test(origin.className()) || last.isFrom(origin, isRead)) {
        wantWhatIsMissing(draft, origin);
      }
    }
    if (rules.hibernate7()) {
      last.referencingBesideKey(drafts.keySet()).stream()
          .filter(scope::isKnown)
          .forEach(wanted::add);
    }
  }

  private void wantWhatIsMissing(@Nullable TableDraft draft, Origins.OfObject before) {
    Set<String> there = new HashSet<>();
    if (draft != null) {
      for (MappedTypeUse use : draft.uses()) {
        there.add(use.declarationPath().text());
      }
    }
    for (String path : before.inherited().values()) {
      if (!there.contains(path)) {
        last.typesOf(path).stream().filter(scope::isKnown).forEach(wanted::add);
      }
    }
  }

  /** Whether a reading of all entities would find the same. */
  private boolean isLikeAll(TouchedTables touched, Generators generators) {
    for (TableDraft draft : touched.drafts()) {
      Origins.OfObject origin = last.origins().tables().get(draft.name());
      if (origin == null
          ? !generators.usersOf(draft).isEmpty()
          : !origin.key().equals(draft.key())) {
        return false;
      }
    }
    Set<QualifiedName> sequences = new HashSet<>();
    for (SequenceDraft draft : touched.sequences()) {
      sequences.add(draft.name());
      if (!isLikeAll(draft, generators)) {
        return false;
      }
    }
    for (Map.Entry<QualifiedName, Origins.OfObject> sequence :
        last.origins().sequences().entrySet()) {
      // Others may take their numbers from it.
      if (touched.settled().contains(sequence.getValue().className())
          && !sequences.contains(sequence.getKey())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a sequence is as the snapshot has it, so that neither a generator of that name nor a
   * user of it in a class that was not read matters.
   */
  private boolean isLikeAll(SequenceDraft draft, Generators generators) {
    Origins.OfObject origin = last.origins().sequences().get(draft.name());
    if (origin == null) {
      return !generators.isNamed(draft.name());
    }
    int order = draft.className().compareTo(origin.className());
    return last.has(draft) && (order == 0 || (order > 0 && !scope.isRead(origin.className())));
  }
}
