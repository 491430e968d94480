package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares two schemas. */
public final class Diff {

  private final Comparison comparison;
  private final DiffCollector diffCollector;

  private Diff(Comparison comparison) {
    this.comparison = comparison;
    this.diffCollector = comparison.diffCollector();
  }

  /**
   * What takes one schema to another.
   *
   * <p>Every constraint and index that is gone has a change of its own, also where PostgreSQL would
   * drop it by itself together with a column; only what stands in a dropped table goes with it.
   *
   * @param base the schema that is there
   * @param target the schema that is wanted
   * @param intents what a person says about the way from one to the other
   * @param carriedOut the intents that earlier migrations carried out
   * @param options what a person allows without saying so for each thing
   */
  public static DiffResult between(
      Schema base,
      Schema target,
      Set<Intent> intents,
      Set<Intent> carriedOut,
      DiffOptions options) {
    return between(base, target, OtherBuilds.NONE, intents, carriedOut, options);
  }

  /**
   * The same, where other builds have to do with the tables.
   *
   * @param others what they have to do with them
   */
  public static DiffResult between(
      Schema base,
      Schema target,
      OtherBuilds others,
      Set<Intent> intents,
      Set<Intent> carriedOut,
      DiffOptions options) {
    Intents applicable = new Intents(intents, carriedOut);
    DiffCollector diffCollector = new DiffCollector();
    Comparison comparison = Comparison.of(base, target, others, applicable, options, diffCollector);
    new Diff(comparison).run();
    new UnusedIntents(comparison).report();
    return diffCollector.result();
  }

  private void run() {
    Schema base = comparison.base();
    Schema target = comparison.target();
    HandOvers handOvers = new HandOvers(comparison);
    TakeOvers takeOvers = new TakeOvers(comparison);
    EnumDiff types = new EnumDiff(comparison);
    TableDiff tables = new TableDiff(comparison, takeOvers);
    DropGuard guard = new DropGuard(comparison);
    for (String name : added(base.namedSchemas(), target.namedSchemas())) {
      if (!takeOvers.haveSchema(name)) {
        diffCollector.add(new Change.CreateSchema(name));
      }
    }
    for (String name : added(base.extensions(), target.extensions())) {
      diffCollector.add(new Change.CreateExtension(name));
    }
    types.compare(takeOvers);
    for (Table table : target.tables().values()) {
      tables.compare(table);
    }
    followExternalTables();
    handOvers.refuseWhatIsThere();
    guard.dropTables(handOvers, takeOvers);
    types.drop(handOvers);
    for (String name : added(target.extensions(), base.extensions())) {
      diffCollector.add(new Change.DropExtension(name));
    }
    for (String name : added(target.namedSchemas(), base.namedSchemas())) {
      if (!handOvers.needSchema(name)) {
        diffCollector.add(new Change.DropSchema(name));
      }
    }
  }

  /** The schema names what its keys reference, so a new name there is a change that has no SQL. */
  private void followExternalTables() {
    ExternalNames external = comparison.external();
    Set<QualifiedName> renamed = new TreeSet<>(external.tables().keySet());
    renamed.addAll(external.columns().keySet());
    for (QualifiedName name : renamed) {
      diffCollector.add(new Change.FollowExternalTable(name, external.now(name)));
    }
  }

  private static SortedSet<String> added(SortedSet<String> before, SortedSet<String> after) {
    SortedSet<String> added = new TreeSet<>(after);
    added.removeAll(before);
    return added;
  }
}
