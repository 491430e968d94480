package dev.schemac.core.finding;

/**
 * A confirmation that something goes, which does not go.
 *
 * @param kind what is to go, as {@code column}
 * @param name its name
 * @param annotation the annotation that says so
 * @param why what speaks against it
 * @param at where the annotation stands; empty where that is not known
 * @param against the class or field that speaks against it; empty where there is none
 */
public record DropContradiction(
    String kind, String name, String annotation, String why, String at, String against)
    implements Message {

  /** A contradiction, as a comparison of two schemas finds it. */
  public DropContradiction(String kind, String name, String annotation, String why) {
    this(kind, name, annotation, why, "", "");
  }

  /** This contradiction with the places of both sides. */
  public DropContradiction between(String annotated, String other) {
    return new DropContradiction(kind, name, annotation, why, annotated, other);
  }

  @Override
  public FindingId id() {
    return FindingId.DROP_CONTRADICTION;
  }

  @Override
  public String words() {
    return annotation
        + " for the "
        + kind
        + " "
        + name
        + (at.isEmpty() ? "" : " (on " + at + ")")
        + " cannot be: "
        + why
        + (against.isEmpty() ? "" : " (" + against + ")")
        + ". Remove one of the two.";
  }
}
