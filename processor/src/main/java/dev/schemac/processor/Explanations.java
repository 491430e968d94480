package dev.schemac.processor;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
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
      if (finding.id() != FindingId.INTENT_INERT || !inert.takes(finding)) {
        tell(finding, problems);
      }
    }
    inert.tell(problems);
  }

  private void tell(Finding finding, Problems problems) {
    switch (finding.id()) {
      case DROP_NOT_CONFIRMED -> lost(finding, problems);
      case HAND_OVER_NOT_CONFIRMED -> handedOver(finding, problems);
      case DROP_CONTRADICTION -> drop(finding, problems);
      case RENAME_CONTRADICTION -> rename(finding, problems);
      case UNKNOWN_COLUMN -> unknownColumn(finding, problems);
      case BAD_SQL -> badSql(finding, problems);
      default -> add(finding, place(finding.address()), problems);
    }
  }

  /** A lost table has no class to point at, unless its class is there and is its class no more. */
  private void lost(Finding finding, Problems problems) {
    if (finding.arguments().get(0).equals(COLUMN)) {
      lostColumn(finding, problems);
      return;
    }
    Origins.OfObject origin =
        finding.address() instanceof Address.OfTable of ? last.tables().get(of.table()) : null;
    if (origin == null || !finding.arguments().get(0).equals(TABLE)) {
      add(finding, place(finding.address()), problems);
      return;
    }
    List<String> arguments = new ArrayList<>(finding.arguments());
    arguments.set(2, origin.sourceFile());
    arguments.add(origin.className());
    Place at = Place.NOWHERE;
    if (roots.contains(origin.className())) {
      QualifiedName now = read.origins().tablesByClass().get(origin.className());
      arguments.add(now == null ? "" : now.toString());
      at = Place.ofType(origin.className());
    }
    problems.add(finding.id(), at, arguments.toArray(String[]::new));
  }

  /** What may have become a column of an embedded type is added with what to write, and where. */
  private void lostColumn(Finding finding, Problems problems) {
    String candidate = finding.arguments().get(5).split(", ", -1)[0];
    EmbeddedColumn column = read.embedded().get(sibling(finding.address(), COLUMN, candidate));
    if (column == null) {
      add(finding, place(finding.address()), problems);
    } else {
      String advice = FormerNameAdvice.of(column, finding.arguments().get(1));
      add(finding, place(finding.address()), problems, candidate, advice);
    }
  }

  /** Arguments: the table and the annotation; its class is added. */
  private void handedOver(Finding finding, Problems problems) {
    String className =
        finding.address() instanceof Address.OfTable of ? read.elsewhere().get(of.table()) : null;
    add(finding, Place.NOWHERE, problems, className == null ? "its class" : className);
  }

  /** Arguments: the kind, the name, the annotation, why not; the class of each is added. */
  private void drop(Finding finding, Problems problems) {
    String kind = finding.arguments().get(0);
    String name = finding.arguments().get(1);
    Intent intent =
        said(
            it ->
                (it instanceof Intent.DroppedTable drop
                        && kind.equals(TABLE)
                        && drop.table().toString().equals(name))
                    || (it instanceof Intent.HandedOverTable handedOver
                        && kind.equals(TABLE)
                        && handedOver.table().toString().equals(name))
                    || (it instanceof Intent.DroppedColumn column
                        && kind.equals(COLUMN)
                        && new Address.OfTable(column.table()).equals(finding.address())
                        && column.column().equals(name)));
    Place annotation = intent == null ? null : read.intents().get(intent);
    Place thing = place(sibling(finding.address(), kind, name));
    add(
        finding,
        annotation == null ? place(finding.address()) : annotation,
        problems,
        annotation == null ? "" : annotation.described(),
        thing.described());
  }

  /**
   * Arguments: the kind, the new name, the former one, the annotation, why not, the reason, the
   * name that stands against it; the class or field of both is added, and whether a draft has
   * carried it out already.
   */
  private void rename(Finding finding, Problems problems) {
    String kind = finding.arguments().get(0);
    String to = finding.arguments().get(1);
    String from = finding.arguments().get(2);
    String other = finding.arguments().get(6);
    Address address = finding.address();
    Place against =
        switch (finding.arguments().get(5)) {
          case "DROPPED_TOO" -> placeOfDrop(address, kind, other);
          case "SEVERAL_THERE" -> Place.NOWHERE;
          default -> place(sibling(address, kind, other));
        };
    boolean inDraft =
        newest.stream().anyMatch(it -> isRename(it, address, from, to) && !sealed.contains(it));
    Place at = place(address);
    Intent intent = said(it -> isRename(it, address, from, to));
    Place written = intent == null ? at : read.intents().getOrDefault(intent, at);
    boolean onEmbedded = !written.described().equals(at.described());
    add(
        finding,
        onEmbedded ? written : at,
        problems,
        at.described(),
        against.described(),
        inDraft ? "draft" : "");
  }

  /** Arguments: the name, the table, the column that was meant; empty: that is sought here. */
  private void unknownColumn(Finding finding, Problems problems) {
    String name = finding.arguments().get(0);
    String table = finding.arguments().get(1);
    String meant = finding.arguments().get(2);
    for (Table candidate : read.schema().tables().values()) {
      if (meant.isEmpty() && candidate.name().toString().equals(table)) {
        meant = meant(name, candidate);
      }
    }
    problems.add(finding.id(), place(finding.address()), name, table, meant);
  }

  /** Arguments: the SQL, why it cannot be used, the member of the annotation that holds it. */
  private void badSql(Finding finding, Problems problems) {
    Place place = place(finding.address());
    Place annotation =
        finding.address() instanceof Address.OfColumn
            ? place.annotation("dev.schemac.Column", 0)
            : place;
    String member = finding.arguments().get(2);
    add(finding, annotation.member(member), problems);
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

  private Place placeOfDrop(Address address, String kind, String name) {
    QualifiedName table = address instanceof Address.OfColumn column ? column.table() : null;
    Intent drop =
        said(
            it ->
                (it instanceof Intent.DroppedTable of
                        && kind.equals(TABLE)
                        && of.table().toString().equals(name))
                    || (it instanceof Intent.DroppedColumn at
                        && at.table().equals(table)
                        && at.column().equals(name)));
    return drop == null ? Place.NOWHERE : read.intents().getOrDefault(drop, Place.NOWHERE);
  }

  private static boolean isRename(Intent intent, Address address, String from, String to) {
    return (intent instanceof Intent.RenamedColumn column
            && new Address.OfColumn(column.table(), to).equals(address)
            && column.from().equals(from)
            && column.to().equals(to))
        || (intent instanceof Intent.RenamedTable table
            && new Address.OfTable(table.to()).equals(address)
            && table.from().toString().equals(from));
  }

  private @Nullable Intent said(Predicate<Intent> which) {
    return read.intents().keySet().stream().filter(which).findFirst().orElse(null);
  }

  /** The address of another thing of the same kind, by its name as it is printed. */
  private Address sibling(Address address, String kind, String name) {
    if (kind.equals(COLUMN)) {
      QualifiedName table =
          address instanceof Address.OfColumn column
              ? column.table()
              : address instanceof Address.OfTable of ? of.table() : null;
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

  private static void add(Finding finding, Place place, Problems problems, String... more) {
    List<String> arguments = new ArrayList<>(finding.arguments());
    arguments.addAll(List.of(more));
    problems.add(finding.id(), place, arguments.toArray(String[]::new));
  }
}
