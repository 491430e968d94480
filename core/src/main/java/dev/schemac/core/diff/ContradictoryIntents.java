package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DropContradiction;
import dev.schemac.core.finding.RenameContradiction;
import dev.schemac.core.intent.Intent;

/** Reports intents that contradict the schemas or other intents. */
final class ContradictoryIntents {

  private final DiffCollector diffCollector;

  ContradictoryIntents(DiffCollector diffCollector) {
    this.diffCollector = diffCollector;
  }

  /** Reports a former name that cannot be meant. */
  <K> void rename(String kind, Address address, RenameResolver.Conflict<K> conflict) {
    RenameResolver.Claim<K> claim = conflict.claim();
    for (RenameResolver.Claim<K> involved : conflict.involved()) {
      diffCollector.refuse(involved.intent());
    }
    diffCollector.report(
        address,
        new RenameContradiction(
            kind,
            claim.to().toString(),
            claim.from().toString(),
            AnnotationSource.renamedFrom(claim.from().toString()),
            conflict.reason(),
            conflict.other().toString()));
  }

  /**
   * Reports an enum type that takes the name of one that is dropped, while columns are still of
   * that one.
   */
  void takenName(Intent.RenamedEnumType intent) {
    diffCollector.report(
        new Address.OfEnumType(intent.to()),
        new RenameContradiction(
            "enum type",
            intent.to().toString(),
            intent.from().toString(),
            AnnotationSource.annotation(intent),
            RenameContradiction.Reason.NAME_TAKEN,
            intent.to().toString()));
  }

  /**
   * Reports a sequence that takes the name of one that is dropped, while columns still call that.
   */
  void takenName(Intent.RenamedSequence intent) {
    diffCollector.report(
        new Address.OfSequence(intent.to()),
        new RenameContradiction(
            "sequence",
            intent.to().toString(),
            intent.from().toString(),
            AnnotationSource.annotation(intent),
            RenameContradiction.Reason.NAME_TAKEN,
            intent.to().toString()));
  }

  /** Reports the confirmation of a drop whose thing is still there. */
  void drop(Intent intent, Address address, String kind, String name, String why) {
    diffCollector.refuse(intent);
    diffCollector.report(
        address, new DropContradiction(kind, name, AnnotationSource.annotation(intent), why));
  }
}
