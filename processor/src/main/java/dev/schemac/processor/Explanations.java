package dev.schemac.processor;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.BackfillMissing;
import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.DropContradiction;
import dev.schemac.core.finding.DropNotConfirmed;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.HandOverNotConfirmed;
import dev.schemac.core.finding.IntentInert;
import dev.schemac.core.finding.Message;
import dev.schemac.core.finding.ReadingAttribute;
import dev.schemac.core.finding.RenameContradiction;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadResult;
import dev.schemac.processor.read.element.EmbeddedColumn;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds to what a comparison of schemas found what only the classes and the folder can tell: source
 * files, classes and fields.
 */
final class Explanations {

  private static final String TABLE = ObjectKind.TABLE.word();
  private static final String COLUMN = "column";

  private final Origins last;
  private final Collection<Intent> newest;
  private final Set<Intent> sealed;
  private final ReadResult read;
  private final Set<String> roots;

  /**
   * Explanations of one comparison.
   *
   * @param last where the last compile found things
   * @param newest what the newest migration carried out
   * @param sealed what migrations carried out that are not redone
   * @param roots the canonical names of the types that this compile sees
   */
  Explanations(
      Origins last,
      Collection<Intent> newest,
      Set<Intent> sealed,
      ReadResult read,
      Set<String> roots) {
    this.last = last;
    this.newest = newest;
    this.sealed = sealed;
    this.read = read;
    this.roots = roots;
  }

  /**
   * Adds findings, each at its place, to the problems.
   *
   * @param carriedOut what the comparison that found them carries out
   */
  void tell(List<Finding> findings, Collection<Intent> carriedOut, Problems problems) {
    InertRenames inert = new InertRenames(read, carriedOut);
    for (Finding finding : findings) {
      if (!inert.takes(finding) && !isImplied(finding)) {
        tell(finding, problems);
      }
    }
    inert.tell(problems);
  }

  /** A value for rows that stands on no member follows from the classes: nobody can remove it. */
  private boolean isImplied(Finding finding) {
    return finding.message() instanceof IntentInert inert
        && inert.annotation().startsWith("@Backfill")
        && place(finding.address()).kind() == Place.Kind.TYPE;
  }

  /** What only a comparison knows is told as it is, at the place of what it is about. */
  private void tell(Finding finding, Problems problems) {
    Address address = finding.address();
    Message message = finding.message();
    if (message instanceof DropNotConfirmed loss) {
      lost(address, loss, problems);
    } else if (message instanceof HandOverNotConfirmed handOver) {
      handedOver(address, handOver, problems);
    } else if (message instanceof DropContradiction drop) {
      drop(address, drop, problems);
    } else if (message instanceof RenameContradiction rename) {
      rename(address, rename, problems);
    } else if (message instanceof UnknownColumn unknown) {
      unknownColumn(address, unknown, problems);
    } else if (message instanceof BadSql sql) {
      badSql(address, sql, problems);
    } else if (message instanceof BackfillMissing missing && isUnmapped(address)) {
      problems.add(place(address), missing.unmapped());
    } else {
      problems.add(place(address), message);
    }
  }

  private void lost(Address address, DropNotConfirmed loss, Problems problems) {
    if (loss.loss() == DropNotConfirmed.Loss.COLUMN) {
      lostColumn(address, loss, problems);
    } else if (loss.loss() == DropNotConfirmed.Loss.TABLE) {
      lostTable(address, loss, problems);
    } else {
      Place place = place(address);
      boolean ofEntity =
          loss.loss() == DropNotConfirmed.Loss.LABEL
              && address instanceof Address.OfColumn
              && place.kind() == Place.Kind.TYPE;
      problems.add(place, ofEntity ? loss.ofEntity() : loss);
    }
  }

  /** A lost table has no class to point at, unless its class is there and is its class no more. */
  private void lostTable(Address address, DropNotConfirmed loss, Problems problems) {
    QualifiedName table = address.table();
    Origins.OfObject origin = table == null ? null : last.tables().get(table);
    if (origin == null) {
      problems.add(place(address), loss);
      return;
    }
    String className = origin.className();
    boolean there = roots.contains(className);
    QualifiedName now = there ? read.origins().tablesByClass().get(className) : null;
    problems.add(
        there ? Place.ofType(className) : Place.NOWHERE,
        loss.withLastClass(
            new DropNotConfirmed.LastClass(
                className,
                origin.part(),
                origin.sourceFile(),
                there,
                now == null ? "" : now.toString())));
  }

  /** What may have become a column of an embedded type is told with what to write, and where. */
  private void lostColumn(Address address, DropNotConfirmed loss, Problems problems) {
    QualifiedName table = address.table();
    Origins.OfObject origin = table == null ? null : read.origins().tables().get(table);
    if (origin != null && !origin.part().isEmpty()) {
      problems.add(place(address), loss.withTable());
      return;
    }
    String candidate = loss.candidates().isEmpty() ? "" : loss.candidates().get(0);
    Address now = sibling(address, COLUMN, candidate);
    EmbeddedColumn column = read.embedded().get(now);
    String advice = null;
    if (column != null) {
      advice = FormerNameAdvice.of(column, loss.name());
    } else if (!candidate.isEmpty() && isUnmapped(now)) {
      advice = loss.rename() + " on an attribute that reads it, " + ReadingAttribute.of(candidate);
    }
    problems.add(
        place(address),
        advice == null
            ? loss
            : loss.withElsewhere(new DropNotConfirmed.Elsewhere(candidate, advice)));
  }

  /** Whether Hibernate fills a column that no attribute writes. */
  private boolean isUnmapped(Address column) {
    return place(column).kind() == Place.Kind.TYPE;
  }

  private void handedOver(Address address, HandOverNotConfirmed message, Problems problems) {
    QualifiedName table = address.table();
    String className = table == null ? null : read.elsewhere().get(table);
    problems.add(
        Place.NOWHERE,
        new HandOverNotConfirmed(
            message.table(), message.annotation(), className == null ? "" : className));
  }

  private void drop(Address address, DropContradiction message, Problems problems) {
    Place annotation = confirmation(address, message.kind(), message.name());
    Place thing = place(sibling(address, message.kind(), message.name()));
    problems.add(
        annotation == null ? place(address) : annotation,
        message.between(annotation == null ? "" : annotation.described(), thing.described()));
  }

  /** Where a class says that a table or column of a table goes; null where none says so. */
  private @Nullable Place confirmation(Address address, String kind, String name) {
    if (address instanceof Address.OfSequence of) {
      return read.intents().get(new Intent.DroppedSequence(of.sequence()));
    }
    if (!(address instanceof Address.OfTable of)) {
      return null;
    }
    List<Intent> possible = List.of();
    if (kind.equals(TABLE)) {
      possible =
          List.of(
              new Intent.DroppedTable(of.table()),
              new Intent.DroppedTable(of.table(), true),
              new Intent.HandedOverTable(of.table()));
    } else if (kind.equals(COLUMN)) {
      possible =
          List.of(
              new Intent.DroppedColumn(of.table(), name),
              new Intent.DroppedColumn(of.table(), name, true));
    }
    List<Intent> either = possible;
    Intent intent = said(either::contains);
    return intent == null ? null : read.intents().get(intent);
  }

  private void rename(Address address, RenameContradiction message, Problems problems) {
    String kind = message.kind();
    Place against =
        switch (message.reason()) {
          case DROPPED_TOO -> placeOfDrop(address, message.other());
          case SEVERAL_THERE, NAME_TAKEN -> Place.NOWHERE;
          case STILL_IN_USE, CLAIMED_TWICE -> place(sibling(address, kind, message.other()));
        };
    boolean inDraft =
        newest.stream().anyMatch(it -> isRename(it, address, message) && !sealed.contains(it));
    Place at = place(address);
    Intent intent = said(it -> isRename(it, address, message));
    Place written = intent == null ? at : read.intents().getOrDefault(intent, at);
    boolean onEmbedded = !written.described().equals(at.described());
    problems.add(
        onEmbedded ? written : at, message.between(at.described(), against.described(), inDraft));
  }

  /** What a comparison does not know of a name that was probably meant is sought here. */
  private void unknownColumn(Address address, UnknownColumn message, Problems problems) {
    String meant = message.meant();
    for (Table candidate : read.schema().tables().values()) {
      if (meant.isEmpty() && candidate.name().toString().equals(message.table())) {
        meant = meant(message.column(), candidate);
      }
    }
    problems.add(place(address), new UnknownColumn(message.column(), message.table(), meant));
  }

  private void badSql(Address address, BadSql message, Problems problems) {
    Place place = place(address);
    Place annotation =
        address instanceof Address.OfColumn ? place.annotation("dev.schemac.Column", 0) : place;
    problems.add(annotation.member(message.member()), message);
  }

  private String meant(String name, Table table) {
    List<String> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      Place field = place(new Address.OfColumn(table.name(), column.name()));
      if (field.field().equalsIgnoreCase(name)) {
        return column.name();
      }
      columns.add(column.name());
    }
    return Suggestion.of(name, columns);
  }

  /** Where a class says that what had a former name goes. */
  private Place placeOfDrop(Address address, String name) {
    Intent drop =
        said(
            it ->
                address instanceof Address.OfColumn column
                    ? it.equals(new Intent.DroppedColumn(column.table(), name))
                        || it.equals(new Intent.DroppedColumn(column.table(), name, true))
                    : address instanceof Address.OfSequence
                        ? it instanceof Intent.DroppedSequence sequence
                            && sequence.sequence().toString().equals(name)
                        : address instanceof Address.OfTable
                            && it instanceof Intent.DroppedTable table
                            && table.table().toString().equals(name));
    return drop == null ? Place.NOWHERE : read.intents().getOrDefault(drop, Place.NOWHERE);
  }

  private static boolean isRename(Intent intent, Address address, RenameContradiction message) {
    String from = message.formerName();
    return (intent instanceof Intent.RenamedColumn column
            && new Address.OfColumn(column.table(), message.name()).equals(address)
            && column.from().equals(from)
            && column.to().equals(message.name()))
        || (intent instanceof Intent.RenamedTable table
            && new Address.OfTable(table.to()).equals(address)
            && table.from().toString().equals(from))
        || (intent instanceof Intent.RenamedSequence sequence
            && new Address.OfSequence(sequence.to()).equals(address)
            && sequence.from().toString().equals(from));
  }

  private @Nullable Intent said(Predicate<Intent> which) {
    return read.intents().keySet().stream().filter(which).findFirst().orElse(null);
  }

  /** The address of another thing of the same kind, by its name as it is printed. */
  private Address sibling(Address address, String kind, String name) {
    if (kind.equals(COLUMN)) {
      QualifiedName table = address.table();
      return table == null ? new Address.Whole() : new Address.OfColumn(table, name);
    }
    for (ObjectKind candidate : ObjectKind.ALL) {
      if (candidate.word().equals(kind)) {
        for (QualifiedName object : read.schema().objects(candidate).keySet()) {
          if (object.toString().equals(name)) {
            return address(candidate, object);
          }
        }
      }
    }
    return new Address.Whole();
  }

  private static Address address(ObjectKind kind, QualifiedName name) {
    return switch (kind) {
      case ENUM_TYPE -> new Address.OfEnumType(name);
      case SEQUENCE -> new Address.OfSequence(name);
      case TABLE, EXTERNAL_TABLE -> new Address.OfTable(name);
    };
  }

  private Place place(Address address) {
    if (address instanceof Address.OfIntent of) {
      // An intent that an earlier migration carried out may stand in no class any more.
      Place said = read.intents().get(of.intent());
      return said != null ? said : place(Address.of(of.intent()));
    }
    return read.places().of(address);
  }
}
