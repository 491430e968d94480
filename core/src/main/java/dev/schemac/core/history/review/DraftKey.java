package dev.schemac.core.history.review;

import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.PostgresVersion;
import org.jspecify.annotations.Nullable;

/**
 * The options that shape the files of a draft beside its name and naming, as one text that the
 * snapshot keeps: where it differs from that of a compile, {@code UpToDateCheck} has the draft
 * redone.
 */
public final class DraftKey {

  private DraftKey() {}

  /**
   * The text. An option that is added must not show in it where it is not set: the drafts of an
   * older schemac would all be redone.
   *
   * @param heldLockTimeout null where it is the usual one
   * @param flywayConf whether Flyway's {@code .conf} files are written where they are needed
   */
  public static String of(
      boolean online,
      String lockTimeout,
      @Nullable String heldLockTimeout,
      BatchOptions batching,
      PostgresVersion postgres,
      boolean flywayConf) {
    return "online="
        + online
        + " lockTimeout="
        + lockTimeout
        + (heldLockTimeout == null ? "" : " heldLockTimeout=" + heldLockTimeout)
        + " postgres="
        + postgres.major()
        + (batching.equals(BatchOptions.DEFAULT)
            ? ""
            : " batch=" + batching.rows() + " batchPause=" + batching.pause())
        + (flywayConf ? "" : " without conf");
  }
}
