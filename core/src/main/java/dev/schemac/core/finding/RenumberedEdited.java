package dev.schemac.core.finding;

/**
 * An edited file that does again what another does, so that running it fails.
 *
 * @param file the file
 * @param repeated the first file of the migration in front of it that does the same; empty where
 *     none is left
 */
public record RenumberedEdited(String file, String repeated) implements Message {

  @Override
  public FindingId id() {
    return FindingId.RENUMBERED_EDITED;
  }

  @Override
  public String words() {
    return "%s, which had been edited, does again what %s does since a rebase, so running it fails; edit it so that it does not, or delete it, and compile again"
        .formatted(file, named(repeated));
  }

  static String named(String repeated) {
    return repeated.isEmpty() ? "a migration before it" : repeated;
  }
}
