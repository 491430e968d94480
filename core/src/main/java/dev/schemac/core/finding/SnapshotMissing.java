package dev.schemac.core.finding;

/**
 * A folder with migrations and without a snapshot.
 *
 * @param file the snapshot
 * @param revision the revision that has it; empty: none is known
 */
public record SnapshotMissing(String file, String revision) implements Message {

  @Override
  public FindingId id() {
    return FindingId.SNAPSHOT_MISSING;
  }

  @Override
  public String words() {
    return revision.isEmpty()
        ? "There are migrations, but no %s. Restore it from git; or, to begin with schemac on a database that has these migrations, set -Aschemac.baseline=true once."
            .formatted(file)
        : "%s is in %s, but not in the folder. Restore it with `git checkout %s -- <file>`."
            .formatted(file, revision, revision);
  }
}
