package dev.schemac.processor.random;

import dev.schemac.processor.diff.DiffOptions;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Schema;
import java.util.List;
import java.util.Set;

/**
 * One step of a schema's evolution, which needs nothing more from a person.
 *
 * @param base the schema before
 * @param target the schema after
 * @param intents what the annotations say: those that this step needs, and perhaps older ones
 * @param mutations what was done, for a message
 */
public record Step(Schema base, Schema target, Set<Intent> intents, List<String> mutations) {

  /** Drops are confirmed one by one; a rewrite has no intent of its own. */
  public static final DiffOptions OPTIONS = new DiffOptions(false, true);
}
