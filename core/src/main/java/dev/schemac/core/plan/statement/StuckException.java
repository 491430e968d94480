package dev.schemac.core.plan.statement;

/** No phase is left for a step: the phases do not fit the changes. */
public final class StuckException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StuckException() {
    super("no phase is left");
  }
}
