package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.ServerChosenNames;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is renamed. Tables and types come first, since a column belongs to a table that must
 * be known under both names; sequences last, since they follow tables and columns.
 */
final class NamesResolver {

  private final Schema base;
  private final Schema target;
  private final Intents intents;
  private final ContradictoryIntents contradictoryIntents;
  private final DiffCollector diffCollector;

  NamesResolver(Schema base, Schema target, Intents intents, DiffCollector diffCollector) {
    this.base = base;
    this.target = target;
    this.intents = intents;
    this.contradictoryIntents = new ContradictoryIntents(diffCollector);
    this.diffCollector = diffCollector;
  }

  RenamedNames resolve() {
    NameMap<QualifiedName> tables = tables();
    NameMap<QualifiedName> types = types();
    Map<QualifiedName, NameMap<String>> columns = new TreeMap<>();
    for (Table table : target.tables().values()) {
      QualifiedName before = tables.before(table.name());
      Table from = before == null ? null : base.tables().get(before);
      if (from != null && !keepsColumns(from, table)) {
        columns.put(from.name(), columns(from, table));
      }
    }
    return new RenamedNames(tables, types, sequences(tables, columns), columns);
  }

  private boolean keepsColumns(Table from, Table to) {
    return !intents.concern(to.name()) && RenamedNames.sameColumns(from, to);
  }

  private NameMap<QualifiedName> tables() {
    Set<QualifiedName> dropped = new HashSet<>();
    for (Intent.DroppedTable drop : intents.all(Intent.DroppedTable.class)) {
      if (!intents.isSpent(drop)) {
        dropped.add(drop.table());
      }
    }
    for (Intent.HandedOverTable handedOver : intents.all(Intent.HandedOverTable.class)) {
      if (!intents.isSpent(handedOver)) {
        dropped.add(handedOver.table());
      }
    }
    List<RenameResolver.Claim<QualifiedName>> claims = new ArrayList<>();
    for (Intent.RenamedTable it : intents.all(Intent.RenamedTable.class)) {
      claims.add(claim(it.from(), it.to(), it));
    }
    RenameResolver<QualifiedName> resolver =
        new RenameResolver<>(base.tables().keySet(), target.tables().keySet(), claims, dropped);
    for (RenameResolver.Conflict<QualifiedName> conflict : resolver.conflicts()) {
      report(conflict, ObjectKind.TABLE.word(), Address.OfTable::new);
    }
    return settled(resolver);
  }

  private NameMap<QualifiedName> types() {
    List<RenameResolver.Claim<QualifiedName>> claims = new ArrayList<>();
    for (Intent.RenamedEnumType it : intents.all(Intent.RenamedEnumType.class)) {
      claims.add(claim(it.from(), it.to(), it));
    }
    RenameResolver<QualifiedName> resolver =
        new RenameResolver<>(
            base.enumTypes().keySet(), target.enumTypes().keySet(), claims, Set.of());
    for (RenameResolver.Conflict<QualifiedName> conflict : resolver.conflicts()) {
      report(conflict, ObjectKind.ENUM_TYPE.word(), Address.OfEnumType::new);
    }
    return settled(resolver);
  }

  private NameMap<QualifiedName> sequences(
      NameMap<QualifiedName> tables, Map<QualifiedName, NameMap<String>> columns) {
    Set<QualifiedName> there = base.sequences().keySet();
    Set<QualifiedName> wanted = target.sequences().keySet();
    Set<QualifiedName> dropped = new HashSet<>();
    for (Intent.DroppedSequence drop : intents.all(Intent.DroppedSequence.class)) {
      if (!intents.isSpent(drop)) {
        dropped.add(drop.sequence());
      }
    }
    List<RenameResolver.Claim<QualifiedName>> claims = new ArrayList<>();
    for (Intent.RenamedSequence it : intents.all(Intent.RenamedSequence.class)) {
      claims.add(claim(it.from(), it.to(), it));
    }
    for (Sequence sequence : base.sequences().values()) {
      QualifiedName now = derivedName(sequence, tables, columns);
      if (now != null && !dropped.contains(sequence.name())) {
        Intent rename = new Intent.RenamedSequence(sequence.name(), now);
        // Nobody says it, and it holds only where nothing else can be meant.
        claims.add(new RenameResolver.Claim<>(sequence.name(), now, rename, true));
      }
    }
    RenameResolver<QualifiedName> resolver = new RenameResolver<>(there, wanted, claims, dropped);
    for (RenameResolver.Conflict<QualifiedName> conflict : resolver.conflicts()) {
      report(conflict, ObjectKind.SEQUENCE.word(), Address.OfSequence::new);
    }
    for (RenameResolver.Claim<QualifiedName> claim : resolver.accepted().values()) {
      if (intents.say(claim.intent())) {
        diffCollector.carryOut(claim.intent());
      }
    }
    return resolver.names();
  }

  /** The name that follows the new one of its table or of the column that owns it; null: none. */
  private @Nullable QualifiedName derivedName(
      Sequence sequence,
      NameMap<QualifiedName> tables,
      Map<QualifiedName, NameMap<String>> columns) {
    QualifiedName name = sequence.name();
    for (Map.Entry<QualifiedName, QualifiedName> renamed : tables.renamed().entrySet()) {
      QualifiedName from = renamed.getKey();
      if (name.equals(from.sibling(DerivedNames.sequence(from)))) {
        return renamed.getValue().sibling(DerivedNames.sequence(renamed.getValue()));
      }
    }
    Sequence.Owner owner = sequence.owner();
    if (owner == null || !name.equals(ServerChosenNames.of(owner.table(), owner.column()))) {
      return null;
    }
    String column = columns.getOrDefault(owner.table(), RenamedNames.NONE).now(owner.column());
    QualifiedName now = ServerChosenNames.of(tables.now(owner.table()), column);
    return now.equals(name) ? null : now;
  }

  private NameMap<String> columns(Table from, Table to) {
    QualifiedName table = to.name();
    Set<String> dropped = new HashSet<>();
    for (Intent.DroppedColumn drop : intents.of(Intent.DroppedColumn.class, table)) {
      if (!intents.isSpent(drop)) {
        dropped.add(drop.column());
      }
    }
    List<RenameResolver.Claim<String>> claims = new ArrayList<>();
    for (Intent.RenamedColumn it : intents.of(Intent.RenamedColumn.class, table)) {
      claims.add(claim(it.from(), it.to(), it));
    }
    RenameResolver<String> resolver =
        new RenameResolver<>(
            new LinkedHashSet<>(RenamedNames.columnNames(from)),
            new LinkedHashSet<>(RenamedNames.columnNames(to)),
            claims,
            dropped);
    for (RenameResolver.Conflict<String> conflict : resolver.conflicts()) {
      report(conflict, "column", column -> new Address.OfColumn(table, column));
    }
    return settled(resolver);
  }

  private <K> RenameResolver.Claim<K> claim(K from, K to, Intent intent) {
    return new RenameResolver.Claim<>(from, to, intent, intents.isSpent(intent));
  }

  private <K> void report(
      RenameResolver.Conflict<K> conflict, String kind, Function<K, Address> address) {
    for (RenameResolver.Claim<K> claim : conflict.involved()) {
      diffCollector.doubt(address.apply(claim.from()));
      diffCollector.doubt(address.apply(claim.to()));
    }
    contradictoryIntents.rename(kind, address.apply(conflict.claim().to()), conflict);
  }

  private <K extends Comparable<K>> NameMap<K> settled(RenameResolver<K> resolver) {
    for (RenameResolver.Claim<K> claim : resolver.accepted().values()) {
      diffCollector.carryOut(claim.intent());
    }
    return resolver.names();
  }
}
