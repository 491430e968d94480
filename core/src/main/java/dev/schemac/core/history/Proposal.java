package dev.schemac.core.history;

import dev.schemac.core.history.journal.MigrationScript;
import dev.schemac.core.history.review.ComparisonBase;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * What a compile wants to have written.
 *
 * @param schema the schema of the classes, laid out as it is to be stored
 * @param origins where its things were read
 * @param scripts the SQL from {@link ComparisonBase#schema} to {@code schema}, in order; empty: no
 *     change
 * @param intents all intents of the compile
 * @param carriedOut those that the scripts carry out
 * @param derivedName a name for the migration, from its changes
 * @param changes how many changes the scripts make, for the note
 */
public record Proposal(
    Schema schema,
    Origins origins,
    List<MigrationScript> scripts,
    Set<Intent> intents,
    List<Intent> carriedOut,
    String derivedName,
    int changes) {

  /** Copies the collections. */
  public Proposal {
    scripts = List.copyOf(scripts);
    intents = Set.copyOf(intents);
    carriedOut = List.copyOf(carriedOut);
  }
}
