package dev.schemac.processor.plan;

/** No phase is left for a step: the phases do not fit the changes. */
final class StuckException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StuckException() {
    super("no phase is left");
  }
}
