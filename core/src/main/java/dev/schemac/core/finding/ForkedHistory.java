package dev.schemac.core.finding;

/**
 * Two histories that do not continue each other.
 *
 * @param base the revision that this folder is compared with
 * @param theirs the first file of the base that differs
 * @param ours the file that this folder has in its place; empty: none
 * @param command the command that puts this branch's migrations behind those of the base
 */
public record ForkedHistory(String base, String theirs, String ours, String command)
    implements Message {

  @Override
  public FindingId id() {
    return FindingId.FORKED_HISTORY;
  }

  @Override
  public String words() {
    return "%s has %s where this folder has %s. Put this branch's migrations behind those: `%s`."
        .formatted(base, theirs, ours.isEmpty() ? "nothing" : ours, command);
  }
}
