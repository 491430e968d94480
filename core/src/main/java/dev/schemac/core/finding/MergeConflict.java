package dev.schemac.core.finding;

/**
 * A file with the conflict markers of a merge.
 *
 * @param file the file
 * @param revision the other side of the merge
 * @param command the command that puts this side's migrations behind those of the revision; empty:
 *     a person must resolve the conflict
 * @param commandForHead the command that puts the other side's behind those of {@code HEAD}; empty
 *     where it is the same
 */
public record MergeConflict(String file, String revision, String command, String commandForHead)
    implements Message {

  /** A file whose conflict only a person can resolve. */
  public MergeConflict(String file, String revision) {
    this(file, revision, "", "");
  }

  @Override
  public FindingId id() {
    return FindingId.MERGE_CONFLICT;
  }

  @Override
  public String words() {
    String conflict = file + " has the conflict markers of a merge. ";
    if (command.isEmpty()) {
      return conflict + "Resolve them by hand.";
    }
    String first =
        "Leave them, keep the migrations of %s as they are and put the other side's behind them: `%s`."
            .formatted(revision, command);
    String second =
        commandForHead.isEmpty()
            ? ""
            : " If a database has run HEAD's already, keep those instead: `%s`."
                .formatted(commandForHead);
    return conflict + first + second;
  }
}
