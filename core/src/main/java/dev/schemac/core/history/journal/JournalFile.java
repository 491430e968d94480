package dev.schemac.core.history.journal;

/**
 * A file of a migration.
 *
 * @param name its name
 * @param checksum the checksum of its text, or of the last text of one that was deleted
 * @param state whether it may stay as it is
 */
public record JournalFile(String name, String checksum, State state) {

  /** Whether a file may stay as it is. */
  public enum State {
    /** It runs, and is history once it is committed. */
    REGULAR,
    /**
     * A rebase put it behind a migration that does the same, so running it fails; a person has to
     * edit or delete it, also where it has been committed meanwhile.
     */
    REPEATS,
    /**
     * It repeated a migration and was deleted. Its name stays in the journal for as long as the
     * base has it, or another file stands behind it: its number is no gap.
     */
    DELETED
  }

  public JournalFile(String name, String checksum) {
    this(name, checksum, State.REGULAR);
  }

  public boolean isConf() {
    return name.endsWith(ConfFile.SUFFIX);
  }

  /** The script that it is, or that it has the settings of. */
  public String script() {
    return isConf() ? name.substring(0, name.length() - ConfFile.SUFFIX.length()) : name;
  }

  public JournalFile in(State newState) {
    return new JournalFile(name, checksum, newState);
  }

  /**
   * The file with the text that it has now. It repeats a migration only as long as it has the text
   * that does.
   */
  public JournalFile as(DiskFile there) {
    boolean same = state != State.REGULAR && there.checksum().equals(checksum);
    return new JournalFile(there.name(), there.checksum(), same ? State.REPEATS : State.REGULAR);
  }
}
