package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;

/** Reports intents that the schemas or other intents speak against. */
final class ContradictoryIntents {

  private final DiffCollector diffCollector;

  ContradictoryIntents(DiffCollector diffCollector) {
    this.diffCollector = diffCollector;
  }

  /** A former name that cannot be meant. */
  <K> void rename(String kind, Address address, RenameResolver.Conflict<K> conflict) {
    RenameResolver.Claim<K> claim = conflict.claim();
    String why =
        switch (conflict.reason()) {
          case STILL_IN_USE -> "the " + kind + " " + conflict.other() + " is still there";
          case CLAIMED_TWICE -> conflict.other() + " says the same";
          case SEVERAL_THERE -> conflict.other() + ", another former name of it, is there too";
          case DROPPED_TOO -> conflict.other() + " is confirmed as dropped as well";
        };
    for (RenameResolver.Claim<K> involved : conflict.involved()) {
      diffCollector.refuse(involved.intent());
    }
    diffCollector.report(
        address,
        FindingId.RENAME_CONTRADICTION,
        kind,
        claim.to().toString(),
        claim.from().toString(),
        AnnotationSource.renamedFrom(claim.from().toString()),
        why,
        conflict.reason().name(),
        conflict.other().toString());
  }

  /** A type that takes the name of one that goes while columns still are of that one. */
  void takenName(Intent.RenamedEnumType intent) {
    diffCollector.refuse(intent);
    diffCollector.report(
        new Address.OfEnumType(intent.to()),
        FindingId.RENAME_CONTRADICTION,
        "enum type",
        intent.to().toString(),
        intent.from().toString(),
        AnnotationSource.annotation(intent),
        "columns are still of another enum type " + intent.to() + ", which this migration drops",
        RenameResolver.Reason.STILL_IN_USE.name(),
        "");
  }

  /** A confirmation that something goes, which does not go. */
  void drop(Intent intent, Address address, String kind, String name, String why) {
    diffCollector.refuse(intent);
    diffCollector.report(
        address,
        FindingId.DROP_CONTRADICTION,
        kind,
        name,
        AnnotationSource.annotation(intent),
        why);
  }
}
