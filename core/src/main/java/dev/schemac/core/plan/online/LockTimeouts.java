package dev.schemac.core.plan.online;

import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * How long statements wait for locks. In a transaction, one setting holds for all of them. Outside,
 * a concurrent build or drop of an index waits for ever: nobody waits behind it, and a time-out
 * would leave an invalid index. New labels lock no table, so their file has no setting.
 */
final class LockTimeouts {

  private static final String FOR_EVER = "0";

  private final String timeout;

  LockTimeouts(String timeout) {
    this.timeout = timeout;
  }

  List<Step> around(Phase phase, List<Step> steps) {
    if (phase == Phase.LABELS) {
      return steps;
    }
    List<Step> out = new ArrayList<>();
    if (phase.isTransactional()) {
      out.add(new Step.RequireTransaction());
      out.add(new Step.SetLockTimeout(timeout, true));
      out.addAll(steps);
      return out;
    }
    String current = "";
    for (Step step : steps) {
      String wanted = isConcurrent(step) ? FOR_EVER : timeout;
      if (!wanted.equals(current)) {
        out.add(new Step.SetLockTimeout(wanted, false));
        current = wanted;
      }
      out.add(step);
    }
    out.add(new Step.ResetLockTimeout());
    return out;
  }

  private static boolean isConcurrent(Step step) {
    return (step instanceof Step.CreateIndex create && create.concurrently())
        || (step instanceof Step.DropIndex drop && drop.concurrently());
  }
}
