package dev.schemac.core.diff;

/**
 * What a person allows for all changes of a compile at once.
 *
 * @param dropsAllowed whether tables, columns and labels may go unconfirmed ({@code
 *     schemac.drops=allow})
 * @param rewritesAllowed whether tables with rows may be rewritten ({@code schemac.rewrites=allow})
 */
public record DiffOptions(boolean dropsAllowed, boolean rewritesAllowed) {

  /** Everything that can hurt must be confirmed: the defaults. */
  public static final DiffOptions CONFIRM = new DiffOptions(false, false);
}
