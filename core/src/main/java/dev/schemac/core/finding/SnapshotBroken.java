package dev.schemac.core.finding;

/**
 * A snapshot that cannot be read.
 *
 * @param file the snapshot
 * @param why why it cannot be read
 * @param command a command that mends it; empty: none is known
 * @param revision where the committed snapshot is as broken, the revision that the command puts the
 *     other migrations on top of; else empty
 */
public record SnapshotBroken(String file, String why, String command, String revision)
    implements Message {

  /** A snapshot whose committed text can be restored. */
  public SnapshotBroken(String file, String why, String command) {
    this(file, why, command, "");
  }

  @Override
  public FindingId id() {
    return FindingId.SNAPSHOT_BROKEN;
  }

  @Override
  public String words() {
    String broken = "%s cannot be read: %s. ".formatted(file, why);
    if (!revision.isEmpty()) {
      return broken
          + "The one that is committed is as broken, perhaps by a merge that took parts of both sides. Keep the migrations of %s and put the others behind them: `%s`."
              .formatted(revision, command);
    }
    return broken
        + (command.isEmpty()
            ? "Restore it from git."
            : "Restore it from git, or run `%s`.".formatted(command));
  }
}
