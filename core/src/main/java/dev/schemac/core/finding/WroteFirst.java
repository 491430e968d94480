package dev.schemac.core.finding;

/**
 * What was written into a folder that nobody has named and that held no migrations.
 *
 * @param wrote what was written
 * @param folder the migrations folder
 * @param settings the file in which another folder can be named
 */
public record WroteFirst(Message wrote, String folder, String settings) implements Message {

  @Override
  public FindingId id() {
    return FindingId.WROTE;
  }

  @Override
  public String words() {
    return wrote.words()
        + ". The migrations are kept in "
        + folder
        + " since nothing else was said; to have them elsewhere, move them and write"
        + " migrations=<folder> into "
        + settings;
  }
}
