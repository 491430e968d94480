package dev.schemac.core.plan.statement;

import dev.schemac.core.text.LockTimeouts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one migration.
 *
 * @param scripts its files in the order they run; none is empty
 */
public record Plan(List<Script> scripts) {

  /** Copies the list. */
  public Plan {
    scripts = List.copyOf(scripts);
  }

  /**
   * One file.
   *
   * @param phase which of the files it is
   * @param steps its statements in order
   * @param timeouts how long it waits for locks, where live tables must stay in use meanwhile
   */
  public record Script(Phase phase, List<Step> steps, @Nullable LockTimeouts timeouts) {

    /** Copies the list. */
    public Script {
      steps = List.copyOf(steps);
    }

    /** One that may wait for locks as long as its session lets it. */
    public Script(Phase phase, List<Step> steps) {
      this(phase, steps, null);
    }
  }
}
