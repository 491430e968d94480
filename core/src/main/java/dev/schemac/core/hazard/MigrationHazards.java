package dev.schemac.core.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a migration risks.
 *
 * @param scripts what each of its files risks, in order
 * @param deployment which code can run when
 * @param backOut how to leave it before it switches over; null: it has one file
 */
public record MigrationHazards(
    List<ScriptHazards> scripts, RollingDeployment deployment, @Nullable BackOut backOut) {

  /** Copies the list. */
  public MigrationHazards {
    scripts = List.copyOf(scripts);
  }

  /** Whether any table or any code that was there before is concerned. */
  public boolean concernLive() {
    return lockLiveTables()
        || deployment.oldCodeUntil() != null
        || !deployment.metByOldCode().isEmpty();
  }

  /** Whether any of the files locks a table that was there before. */
  public boolean lockLiveTables() {
    for (ScriptHazards script : scripts) {
      if (!script.locked().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
