package dev.schemac.core.finding;

/**
 * A former name that cannot be meant.
 *
 * @param kind what was renamed, as {@code column}
 * @param name the new name
 * @param formerName the former name
 * @param annotation the annotation that says so
 * @param reason why it cannot be meant
 * @param other the name that stands against it
 * @param at the class or field of the new name; empty where it has none
 * @param against the class or field that stands against it; empty where there is none
 * @param inDraft whether the newest migration, a draft, has renamed it already
 */
public record RenameContradiction(
    String kind,
    String name,
    String formerName,
    String annotation,
    Reason reason,
    String other,
    String at,
    String against,
    boolean inDraft)
    implements Message {

  /** Why a former name cannot be meant. */
  public enum Reason {
    /** The former name is still that of another thing. */
    STILL_IN_USE,
    /** Another thing claims the same former name. */
    CLAIMED_TWICE,
    /** Another former name of the same thing is there too. */
    SEVERAL_THERE,
    /** The same name is confirmed as dropped. */
    DROPPED_TOO,
    /** The new name is still that of a type that columns have and that goes. */
    NAME_TAKEN
  }

  /** A contradiction, as a comparison of two schemas finds it. */
  public RenameContradiction(
      String kind, String name, String formerName, String annotation, Reason reason, String other) {
    this(kind, name, formerName, annotation, reason, other, "", "", false);
  }

  /**
   * This contradiction with the places of both sides.
   *
   * @param hasRenamed whether the newest migration, a draft, has renamed it already
   */
  public RenameContradiction between(String place, String otherPlace, boolean hasRenamed) {
    return new RenameContradiction(
        kind, name, formerName, annotation, reason, other, place, otherPlace, hasRenamed);
  }

  @Override
  public FindingId id() {
    return FindingId.RENAME_CONTRADICTION;
  }

  @Override
  public String words() {
    String commitFirst =
        inDraft
            ? ", or, if the %s %s is a new one, commit the migration that renames the old one first"
                .formatted(kind, formerName)
            : "";
    return "%s on the %s %s%s cannot be: %s%s. Remove one of the two%s."
        .formatted(annotation, kind, name, inBrackets(at), why(), inBrackets(against), commitFirst);
  }

  private String why() {
    return switch (reason) {
      case STILL_IN_USE -> "the " + kind + " " + other + " is still there";
      case CLAIMED_TWICE -> other + " says the same";
      case SEVERAL_THERE -> other + ", another former name of it, is there too";
      case DROPPED_TOO -> other + " is confirmed as dropped as well";
      case NAME_TAKEN ->
          "columns are still of another enum type " + other + ", which this migration drops";
    };
  }

  private static String inBrackets(String place) {
    return place.isEmpty() ? "" : " (" + place + ")";
  }
}
