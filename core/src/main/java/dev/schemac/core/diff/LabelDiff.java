package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DropNotConfirmed;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what becomes of the labels of an enum, native or text: both kinds are renamed and
 * dropped by the same rules.
 */
final class LabelDiff {

  /** A confirmation that a label goes. */
  private record Drop(Intent intent, String label, String replacedBy) {}

  private final Intents intents;
  private final DiffOptions options;
  private final DiffCollector diffCollector;
  private final ContradictoryIntents contradictoryIntents;

  LabelDiff(Intents intents, DiffOptions options, DiffCollector diffCollector) {
    this.intents = intents;
    this.options = options;
    this.diffCollector = diffCollector;
    this.contradictoryIntents = new ContradictoryIntents(diffCollector);
  }

  /**
   * The labels of a native type; also of a text column that becomes one of the type.
   *
   * @param hasRows whether a column of a table that is there has labels to lose
   */
  LabelMapping ofType(QualifiedName type, List<String> base, List<String> target, boolean hasRows) {
    List<RenameResolver.Claim<String>> claims = new ArrayList<>();
    for (Intent.RenamedLabel it : intents.of(Intent.RenamedLabel.class, type)) {
      claims.add(claim(it, it.from(), it.to()));
    }
    List<Drop> drops = new ArrayList<>();
    for (Intent.DroppedLabel it : intents.of(Intent.DroppedLabel.class, type)) {
      drops.add(new Drop(it, it.label(), it.replacedBy()));
    }
    return resolve(
        new Address.OfEnumType(type), type.toString(), base, target, claims, drops, hasRows);
  }

  /** The labels of a text column; also of a column of a native type that becomes text. */
  LabelMapping ofColumn(
      QualifiedName table, String column, List<String> base, List<String> target) {
    List<RenameResolver.Claim<String>> claims = new ArrayList<>();
    for (Intent.RenamedTextLabel it : intents.of(Intent.RenamedTextLabel.class, table, column)) {
      claims.add(claim(it, it.from(), it.to()));
    }
    List<Drop> drops = new ArrayList<>();
    for (Intent.DroppedTextLabel it : intents.of(Intent.DroppedTextLabel.class, table, column)) {
      drops.add(new Drop(it, it.label(), it.replacedBy()));
    }
    return resolve(
        new Address.OfColumn(table, column),
        table + "." + column,
        base,
        target,
        claims,
        drops,
        true);
  }

  private RenameResolver.Claim<String> claim(Intent intent, String from, String to) {
    return new RenameResolver.Claim<>(from, to, intent, intents.isSpent(intent));
  }

  private LabelMapping resolve(
      Address address,
      String name,
      List<String> base,
      List<String> target,
      List<RenameResolver.Claim<String>> claims,
      List<Drop> drops,
      boolean hasRows) {
    RenameResolver<String> resolver =
        new RenameResolver<>(
            new LinkedHashSet<>(base), new LinkedHashSet<>(target), claims, Set.of());
    NameMap<String> names = resolver.names();
    List<Intent> used = new ArrayList<>();
    for (RenameResolver.Claim<String> claim : resolver.accepted().values()) {
      used.add(claim.intent());
    }

    List<String> lost = new ArrayList<>(base);
    lost.retainAll(names.doomed());
    for (RenameResolver.Conflict<String> conflict : resolver.conflicts()) {
      contradictoryIntents.rename("label", address, conflict);
      for (RenameResolver.Claim<String> claim : conflict.involved()) {
        lost.remove(claim.from());
      }
    }
    SortedMap<String, String> replaced = new TreeMap<>();
    Map<String, Intent> spent = new HashMap<>();
    for (Drop drop : drops) {
      if (intents.isSpent(drop.intent()) && !options.dropsAllowed()) {
        spent.put(drop.label(), drop.intent());
      } else if (refuses(drop, address, name, names, target)) {
        lost.remove(drop.label());
      } else if (lost.remove(drop.label())) {
        replaced.put(drop.label(), drop.replacedBy());
        used.add(drop.intent());
      }
    }
    if (hasRows && !options.dropsAllowed()) {
      for (String label : lost) {
        reportLoss(address, name, label, names, spent.get(label));
      }
    }
    return new LabelMapping(names.renamed(), replaced, lost, used);
  }

  private boolean refuses(
      Drop drop, Address address, String name, NameMap<String> names, List<String> target) {
    boolean there = target.contains(drop.label()) && !names.isDoomed(drop.label());
    if (there && !intents.isSpent(drop.intent())) {
      contradictoryIntents.drop(
          drop.intent(), address, "label", drop.label(), name + " still has this label");
      return true;
    }
    if (names.isDoomed(drop.label()) && !target.contains(drop.replacedBy())) {
      contradictoryIntents.drop(
          drop.intent(),
          address,
          "label",
          drop.label(),
          name + " has no label " + drop.replacedBy() + " for the rows that hold it");
      return true;
    }
    return false;
  }

  private void reportLoss(
      Address address, String name, String label, NameMap<String> names, @Nullable Intent spent) {
    if (spent != null) {
      diffCollector.refuse(spent);
    }
    List<String> candidates = Similarity.closest(label, names.added());
    diffCollector.report(
        address,
        new DropNotConfirmed(
            DropNotConfirmed.Loss.LABEL,
            label,
            name,
            AnnotationSource.droppedLabel(label, "…"),
            AnnotationSource.renamedFrom(label),
            candidates,
            spent != null,
            null));
  }
}
