package dev.schemac.core.finding;

/**
 * A table whose class another build has now.
 *
 * @param table the table
 * @param annotation the annotation that says that the other build owns it from now on
 * @param className the class; empty where only the comparison of schemas is known
 */
public record HandOverNotConfirmed(String table, String annotation, String className)
    implements Message {

  @Override
  public FindingId id() {
    return FindingId.HAND_OVER_NOT_CONFIRMED;
  }

  @Override
  public String words() {
    return "Table '"
        + table
        + "' has no class here any more: "
        + (className.isEmpty() ? "its class" : className)
        + " is another build's now, a library's or another module's. If that build owns the table"
        + " from now on, write "
        + annotation
        + " on a package or on any class with a table: the table stays as it is, and nothing here"
        + " changes it any more.";
  }
}
