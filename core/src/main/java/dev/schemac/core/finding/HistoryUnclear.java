package dev.schemac.core.finding;

/**
 * A folder that begins as one of the base does that is gone, but is not all of it.
 *
 * @param snapshot the snapshot of the folder
 * @param other the snapshot of the folder that is gone
 * @param revision the revision that has that one
 * @param missing the first file that the folder lacks
 */
public record HistoryUnclear(String snapshot, String other, String revision, String missing)
    implements Message {

  @Override
  public FindingId id() {
    return FindingId.HISTORY_UNCLEAR;
  }

  @Override
  public String words() {
    return "%s begins as %s in %s does, which is gone from this checkout, but lacks %s. If the folder was moved, move all of its files; if it is another one, commit that the old one is gone first."
        .formatted(snapshot, other, revision, missing);
  }
}
