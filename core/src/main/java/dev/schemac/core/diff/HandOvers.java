package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.HandOverNotConfirmed;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/**
 * Tables that leave the schema and stay in the database, since another build owns their classes.
 * What such a table needs stays with it: its native enum types and its named schema.
 */
final class HandOvers {

  private final Comparison comparison;

  /** The tables of the base that go to another build. */
  private final Set<QualifiedName> tables = new HashSet<>();

  private final NeededObjects needed = new NeededObjects();

  HandOvers(Comparison comparison) {
    this.comparison = comparison;
    for (QualifiedName name : comparison.renamedNames().tables().doomed()) {
      if (isElsewhere(name) || isSaid(name)) {
        tables.add(name);
        needed.addThoseOf(comparison.tableOfBase(name));
      }
    }
  }

  /** Whether a table goes to another build; one that is confirmed as dropped does not. */
  boolean take(QualifiedName table) {
    return tables.contains(table) && !isDropped(table);
  }

  boolean needType(QualifiedName enumType) {
    return needed.haveType(enumType);
  }

  boolean needSchema(String schema) {
    return needed.haveSchema(schema);
  }

  /** Hands a table over, or asks whether it is. */
  void handOver(QualifiedName table) {
    Intent.HandedOverTable intent = new Intent.HandedOverTable(table);
    DiffCollector diffCollector = comparison.diffCollector();
    if (isSaid(table)) {
      diffCollector.carryOut(intent);
    } else {
      diffCollector.report(
          new Address.OfTable(table),
          new HandOverNotConfirmed(table.toString(), AnnotationSource.handedOver(table), ""));
    }
    diffCollector.add(new Change.HandOverTable(comparison.tableOfBase(table)));
  }

  /** Refuses to hand over a table that a class of this build still maps. */
  void refuseWhatIsThere() {
    for (Intent.HandedOverTable intent : comparison.intents().all(Intent.HandedOverTable.class)) {
      QualifiedName table = intent.table();
      boolean there =
          comparison.target().tables().containsKey(table)
              && !comparison.renamedNames().tables().isDoomed(table);
      if (there && !comparison.intents().isSpent(intent)) {
        new ContradictoryIntents(comparison.diffCollector())
            .drop(
                intent,
                new Address.OfTable(table),
                "table",
                table.toString(),
                "a class still maps it");
      }
    }
  }

  /** A table that this build handed over once and took back can be handed over anew. */
  private boolean isSaid(QualifiedName table) {
    Intents intents = comparison.intents();
    Intent intent = new Intent.HandedOverTable(table);
    return intents.sayAnew(intent) || (intents.say(intent) && isElsewhere(table));
  }

  private boolean isElsewhere(QualifiedName table) {
    return comparison.others().classes().contains(table);
  }

  private boolean isDropped(QualifiedName table) {
    return comparison.intents().sayAnew(new Intent.DroppedTable(table));
  }
}
