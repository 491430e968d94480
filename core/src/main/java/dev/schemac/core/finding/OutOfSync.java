package dev.schemac.core.finding;

/**
 * What a write would change.
 *
 * @param file the file
 * @param how what is wrong with it
 * @param command the command that writes it
 */
public record OutOfSync(String file, String how, String command) implements Message {

  @Override
  public FindingId id() {
    return FindingId.OUT_OF_SYNC;
  }

  @Override
  public String words() {
    return "%s is %s: the classes and the migrations do not belong together. Run `%s` and commit what it writes."
        .formatted(file, how, command);
  }

  /**
   * A file that does again what another does, so that running it fails.
   *
   * @param file the file
   * @param repeated the first file of the migration in front of it that does the same; empty where
   *     none is left
   * @param command the command that writes the folder once the file is edited
   */
  public record Repeats(String file, String repeated, String command) implements Message {

    @Override
    public FindingId id() {
      return FindingId.OUT_OF_SYNC;
    }

    @Override
    public String words() {
      return "%s, which had been edited, does again what %s does since a rebase, so running it fails. Edit it so that it does not, or delete it; then run `%s` and commit what it writes."
          .formatted(file, RenumberedEdited.named(repeated), command);
    }
  }
}
