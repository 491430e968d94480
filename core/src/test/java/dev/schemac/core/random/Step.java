package dev.schemac.core.random;

import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * One step of a schema's evolution, which needs nothing more from a person.
 *
 * @param base the schema before
 * @param target the schema after
 * @param intents what the annotations say: those that this step needs, and perhaps older ones
 * @param mutations what was done, for a message
 * @param kept what the rows of each table that stays must hold
 */
public record Step(
    Schema base, Schema target, Set<Intent> intents, List<String> mutations, List<Kept> kept) {

  /** Drops are confirmed one by one; a rewrite has no intent of its own. */
  public static final DiffOptions OPTIONS = new DiffOptions(false, true);

  /**
   * The rows of one table, each value as text.
   *
   * @param before a query of the base that gives them as they must become
   * @param after a query of the target that gives them as they are
   */
  public record Kept(String before, String after) {}
}
