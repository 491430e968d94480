package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.RewriteOnLiveTable;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the native enum types. */
final class EnumDiff implements ObjectDiff {

  private final Comparison comparison;
  private final HandOvers handOvers;
  private final TakeOvers takeOvers;
  private final DiffCollector diffCollector;
  private final NameMap<QualifiedName> names;

  /** The base's types that a column of a table which stays is of. */
  private final Set<QualifiedName> used = new HashSet<>();

  EnumDiff(Comparison comparison, HandOvers handOvers, TakeOvers takeOvers) {
    this.comparison = comparison;
    this.handOvers = handOvers;
    this.takeOvers = takeOvers;
    this.diffCollector = comparison.diffCollector();
    this.names = comparison.renamedNames().types();
    for (Table table : comparison.base().tables().values()) {
      if (!comparison.renamedNames().tables().isDoomed(table.name())) {
        addUsed(table);
      }
    }
  }

  private void addUsed(Table table) {
    NameMap<String> columns = comparison.renamedNames().columns(table.name());
    for (Column column : table.columns()) {
      if (!column.type().isBuiltIn() && !columns.isDoomed(column.name())) {
        used.add(column.type().name());
      }
    }
  }

  @Override
  public void compare() {
    for (Map.Entry<QualifiedName, QualifiedName> renamed : names.renamed().entrySet()) {
      diffCollector.add(new Change.RenameEnumType(renamed.getKey(), renamed.getValue()));
    }
    for (EnumType type : comparison.target().enumTypes().values()) {
      QualifiedName before = names.before(type.name());
      if (before == null) {
        if (!takeOvers.haveType(type.name())) {
          diffCollector.add(new Change.CreateEnumType(type));
        }
        comparison.labelDiff().ofType(type.name(), List.of(), type.labels(), false);
      } else {
        compare(comparison.typeOfBase(before), type);
      }
    }
  }

  /**
   * Drops the types that are gone. No column of such a type is left, so that no row holds one of
   * its labels.
   */
  @Override
  public void drop() {
    for (QualifiedName name : names.doomed()) {
      if (handOvers.needType(name)) {
        continue;
      }
      diffCollector.add(new Change.DropEnumType(comparison.typeOfBase(name)));
      QualifiedName from = names.former().get(name);
      if (from != null && used.contains(name)) {
        refuseTakingName(name, from);
      }
    }
  }

  private void compare(EnumType from, EnumType to) {
    LabelMapping mapping =
        comparison
            .labelDiff()
            .ofType(to.name(), from.labels(), to.labels(), used.contains(from.name()));
    diffCollector.carryOut(mapping.intents());
    if (!mapping.isIdentity() || !renamed(from.labels(), mapping).equals(to.labels())) {
      diffCollector.add(
          new Change.ChangeLabels(
              to.name(), from.labels(), to.labels(), mapping.renamed(), mapping.replaced()));
      guardRewrite(from, to, mapping);
    }
    if (!Objects.equals(from.comment(), to.comment())) {
      diffCollector.add(new Change.CommentEnumType(to.name(), to.comment()));
    }
  }

  private static List<String> renamed(List<String> labels, LabelMapping mapping) {
    List<String> renamed = new ArrayList<>();
    for (String label : labels) {
      renamed.add(mapping.renamed().getOrDefault(label, label));
    }
    return renamed;
  }

  /**
   * Asks for a confirmation if the type must be made anew, which rewrites its tables: labels can
   * only be added and renamed in place.
   */
  private void guardRewrite(EnumType from, EnumType to, LabelMapping mapping) {
    if (comparison.options().rewritesAllowed() || !used.contains(from.name())) {
      return;
    }
    List<String> staying = mapping.staying(from.labels());
    List<String> wanted = new ArrayList<>(to.labels());
    wanted.retainAll(new HashSet<>(staying));
    if (staying.size() < from.labels().size() || !staying.equals(wanted)) {
      diffCollector.report(
          new Address.OfEnumType(to.name()),
          new RewriteOnLiveTable(
              RewriteOnLiveTable.Cause.LABELS,
              to.name().toString(),
              String.join(", ", from.labels()),
              String.join(", ", to.labels())));
    }
  }

  /**
   * Refuses a type that is renamed to the name of a dropped one which columns are still of. Such a
   * column would be of a type of the same name before and after, so that its change of type could
   * not be seen. It takes two migrations.
   */
  private void refuseTakingName(QualifiedName name, QualifiedName from) {
    for (Intent.RenamedEnumType intent : comparison.intents().all(Intent.RenamedEnumType.class)) {
      if (intent.equals(new Intent.RenamedEnumType(from, name))) {
        new ContradictoryIntents(diffCollector).takenName(intent);
      }
    }
  }
}
