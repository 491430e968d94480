package dev.schemac.core.finding;

/**
 * An annotation that has nothing left to do.
 *
 * @param annotation the annotation
 * @param spent whether an earlier migration carried it out
 */
public record IntentInert(String annotation, boolean spent) implements Message {

  @Override
  public FindingId id() {
    return FindingId.INTENT_INERT;
  }

  @Override
  public String words() {
    return spent
        ? annotation + " was carried out by an earlier migration and can be removed"
        : annotation + " changes nothing here and can be removed";
  }
}
