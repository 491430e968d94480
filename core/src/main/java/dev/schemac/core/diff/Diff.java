package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
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
   * <p>Every constraint and index that is gone has a change of its own, even if PostgreSQL would
   * drop it by itself together with a column. What is in a dropped table has none.
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
    List<ObjectDiff> diffs = new ArrayList<>();
    for (ObjectKind kind : ObjectKind.ALL) {
      diffs.add(diff(kind, handOvers, takeOvers));
    }
    for (String name : added(base.namedSchemas(), target.namedSchemas())) {
      if (!takeOvers.haveSchema(name) && !hasExternalTable(target, name)) {
        diffCollector.add(new Change.CreateSchema(name));
      }
    }
    for (String name : added(base.extensions(), target.extensions())) {
      diffCollector.add(new Change.CreateExtension(name));
    }
    for (ObjectDiff diff : diffs) {
      diff.compare();
    }
    handOvers.refuseWhatIsThere();
    for (int i = diffs.size() - 1; i >= 0; i--) {
      diffs.get(i).drop();
    }
    for (String name : added(target.extensions(), base.extensions())) {
      diffCollector.add(new Change.DropExtension(name));
    }
    for (String name : added(target.namedSchemas(), base.namedSchemas())) {
      if (!handOvers.needSchema(name) && !hasExternalTable(target, name)) {
        diffCollector.add(new Change.DropSchema(name));
      }
    }
  }

  private ObjectDiff diff(ObjectKind kind, HandOvers handOvers, TakeOvers takeOvers) {
    return switch (kind) {
      case ENUM_TYPE -> new EnumDiff(comparison, handOvers, takeOvers);
      case SEQUENCE -> new SequenceDiff(comparison, handOvers, takeOvers);
      case TABLE -> new TableDiff(comparison, handOvers, takeOvers);
      case EXTERNAL_TABLE -> new ExternalTableDiff(comparison);
    };
  }

  /**
   * Whether a table that another build owns stands in a named schema: that build has created the
   * schema, and it cannot be dropped.
   */
  private static boolean hasExternalTable(Schema schema, String named) {
    for (QualifiedName table : schema.externalTables().keySet()) {
      if (table.schema().equals(named)) {
        return true;
      }
    }
    return false;
  }

  private static SortedSet<String> added(SortedSet<String> before, SortedSet<String> after) {
    SortedSet<String> added = new TreeSet<>(after);
    added.removeAll(before);
    return added;
  }
}
