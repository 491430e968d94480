package dev.schemac.processor.diff;

import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares two schemas. */
public final class Diff {

  private Diff() {}

  /**
   * What takes one schema to another.
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
    if (!base.isEmpty()) {
      throw new UnsupportedOperationException("only a first migration so far");
    }
    List<Change> changes = new ArrayList<>();
    target.namedSchemas().forEach(name -> changes.add(new Change.CreateSchema(name)));
    target.extensions().forEach(name -> changes.add(new Change.CreateExtension(name)));
    target.enumTypes().values().forEach(type -> changes.add(new Change.CreateEnumType(type)));
    target.tables().values().forEach(table -> changes.add(new Change.CreateTable(table)));
    return new DiffResult(changes, List.of(), List.of());
  }
}
