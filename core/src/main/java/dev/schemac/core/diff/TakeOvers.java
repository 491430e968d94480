package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/**
 * Tables that come into the schema and are in the database already, since another build had them.
 * What such a table needs is there too: its native enum types and its named schema.
 */
final class TakeOvers {

  private final Comparison comparison;

  /** The tables of the target that another build had. */
  private final Set<QualifiedName> tables = new HashSet<>();

  private final NeededObjects needed = new NeededObjects();

  TakeOvers(Comparison comparison) {
    this.comparison = comparison;
    for (QualifiedName name : comparison.renamedNames().tables().added()) {
      Table table = comparison.target().tables().get(name);
      if (table != null && (isSaid(name) || (isThere(name) && !isGone(name)))) {
        tables.add(name);
        needed.addThoseOf(table);
      }
    }
  }

  /** Whether a table that comes is in the database already. */
  boolean take(QualifiedName table) {
    return tables.contains(table);
  }

  boolean haveType(QualifiedName enumType) {
    return needed.haveType(enumType);
  }

  boolean haveSchema(String schema) {
    return needed.haveSchema(schema);
  }

  /** Takes a table over, or asks whether it is taken over. */
  void takeOver(Table table) {
    QualifiedName name = table.name();
    DiffCollector diffCollector = comparison.diffCollector();
    if (isSaid(name)) {
      diffCollector.carryOut(new Intent.TakenOverTable(name));
    } else {
      diffCollector.report(
          new Address.OfTable(name),
          FindingId.TAKE_OVER_NOT_CONFIRMED,
          name.toString(),
          AnnotationSource.takenOver(name),
          AnnotationSource.droppedTable(name));
    }
    diffCollector.add(new Change.TakeOverTable(table));
  }

  /**
   * Notes that a person says that another build has dropped a table, so that it is created here.
   */
  void createAnew(QualifiedName table) {
    if (isThere(table)) {
      comparison.diffCollector().carryOut(new Intent.DroppedTable(table));
    }
  }

  /**
   * Whether a confirmed drop is about a table that another build had, while a class here maps a new
   * table of the same name.
   */
  boolean isOfTheirs(Intent.DroppedTable drop) {
    return comparison.renamedNames().tables().added().contains(drop.table())
        && isThere(drop.table());
  }

  /** A table that this build once took over and that was another's again can be taken over anew. */
  private boolean isSaid(QualifiedName table) {
    Intents intents = comparison.intents();
    Intent intent = new Intent.TakenOverTable(table);
    return intents.sayAnew(intent) || (intents.say(intent) && isThere(table));
  }

  private boolean isThere(QualifiedName table) {
    return comparison.base().externalTables().containsKey(table)
        || comparison.others().tables().contains(table);
  }

  private boolean isGone(QualifiedName table) {
    return comparison.intents().sayAnew(new Intent.DroppedTable(table));
  }
}
