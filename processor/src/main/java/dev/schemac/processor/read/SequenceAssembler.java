package dev.schemac.processor.read;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DuplicateName;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.partial.PartialCompileConflicts;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.SequenceBuilder;
import dev.schemac.processor.report.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sequences of a schema: those that were read, and those that stay as they were. */
final class SequenceAssembler {

  private final ReadRoots readRoots;
  private final PreviousCompile previousCompile;
  private final Presence presence;
  private final Problems problems;
  private final PartialCompileConflicts partialCompileConflicts;
  private final Places places;
  private final SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfObject> origins = new TreeMap<>();
  private final Set<QualifiedName> unseen = new HashSet<>();

  /** Those that several classes may say. */
  private final Set<QualifiedName> shared = new HashSet<>();

  SequenceAssembler(
      ReadRoots readRoots,
      PreviousCompile previousCompile,
      Presence presence,
      Problems problems,
      PartialCompileConflicts partialCompileConflicts,
      Places places) {
    this.readRoots = readRoots;
    this.previousCompile = previousCompile;
    this.presence = presence;
    this.problems = problems;
    this.partialCompileConflicts = partialCompileConflicts;
    this.places = places;
  }

  /**
   * Puts them together.
   *
   * @param tables the tables of the schema
   */
  void assemble(Map<QualifiedName, Table> tables) {
    Map<QualifiedName, SequenceDraft> drafts = new TreeMap<>();
    for (SequenceDraft draft : readRoots.sequences().drafts()) {
      Sequence sequence = new SequenceBuilder(tables, problems).build(draft);
      if (sequence == null) {
        continue;
      }
      SequenceDraft other = drafts.putIfAbsent(draft.name(), draft);
      if (other == null) {
        read(draft, sequence);
      } else if (!draft.mayBeShared()) {
        problems.add(
            draft.at("value"),
            new DuplicateName(draft.name().toString(), "this sequence", "another sequence", false));
      } else if (!fits(sequence, Objects.requireNonNull(sequences.get(draft.name())))) {
        problems.add(
            FindingId.CONTRADICTION,
            draft.at("increment"),
            "Two increments or first values of sequence '" + draft.name() + "'",
            "a generator takes as many numbers at once as its sequence steps over; write them alike");
      }
    }
    for (Sequence last : previousCompile.schema().sequences().values()) {
      Origins.OfObject origin = previousCompile.origins().sequences().get(last.name());
      if (origin != null && isKept(origin)) {
        keep(last, origin);
      }
    }
  }

  /**
   * Whether a generator of identifiers, which says little of its sequence, can take its numbers
   * from one that says more.
   */
  private static boolean fits(Sequence ofGenerator, Sequence sequence) {
    return ofGenerator.increment() == sequence.increment()
        && ofGenerator.start() == sequence.start();
  }

  private void read(SequenceDraft draft, Sequence sequence) {
    QualifiedName name = sequence.name();
    String file = readRoots.sourceFiles().get(draft.className());
    sequences.put(name, sequence);
    origins.put(name, new Origins.OfObject(draft.className(), file == null ? "" : file));
    if (draft.mayBeShared()) {
      shared.add(name);
    }
    places.put(new Address.OfSequence(name), draft.place());
  }

  private void keep(Sequence last, Origins.OfObject origin) {
    QualifiedName name = last.name();
    Origins.OfObject now = origins.get(name);
    if (now == null) {
      sequences.put(name, last);
      origins.put(name, origin);
      unseen.add(name);
    } else if (shared.contains(name) && fits(Objects.requireNonNull(sequences.get(name)), last)) {
      // What was not seen says the same, or all of what a generator says a part of.
      boolean saysMore = !last.equals(sequences.get(name));
      if (saysMore || !readRoots.knowsEntity(origin.className())) {
        sequences.put(name, last);
        origins.put(name, origin);
      }
    } else if (!readRoots.knowsEntity(origin.className())) {
      partialCompileConflicts.claim(now, origin, "sequence", name);
    }
  }

  /** A package that is no root is not read, and has no class that would tell. */
  private boolean isKept(Origins.OfObject origin) {
    return PackageInfo.isOne(origin.className())
        ? readRoots.packages().keeps(origin.sourceFile())
        : presence.isKept(origin.className(), origin.sourceFile())
            && !readRoots.tellsSequences(origin.className());
  }

  SortedMap<QualifiedName, Sequence> sequences() {
    return sequences;
  }

  SortedMap<QualifiedName, Origins.OfObject> origins() {
    return origins;
  }

  /** Those that stay as they were, since this compile did not see their classes and packages. */
  Set<QualifiedName> unseen() {
    return unseen;
  }
}
