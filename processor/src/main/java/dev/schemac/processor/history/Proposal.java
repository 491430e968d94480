package dev.schemac.processor.history;

import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.Schema;
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
