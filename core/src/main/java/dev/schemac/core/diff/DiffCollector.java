package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.Message;
import dev.schemac.core.intent.Intent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what a comparison finds. It is the only shared object of this package that changes
 * during a comparison.
 */
final class DiffCollector {

  private final List<Change> changes = new ArrayList<>();
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<Intent> carriedOut = new LinkedHashSet<>();
  private final Set<Intent> refused = new LinkedHashSet<>();
  private final Set<Address> doubtful = new HashSet<>();

  void add(Change change) {
    changes.add(change);
  }

  /** Reports once; what several columns run into is one finding. */
  void report(Address address, FindingId id, String... arguments) {
    findings.add(Finding.at(address, id, arguments));
  }

  /** Reports once; what several columns run into is one finding. */
  void report(Address address, Message message) {
    findings.add(new Finding(address, message));
  }

  void carryOut(Intent intent) {
    carriedOut.add(intent);
  }

  void carryOut(Collection<? extends Intent> intents) {
    carriedOut.addAll(intents);
  }

  /**
   * Notes that a finding has asked a question about the thing at this address. No other question
   * about it is asked, since the answer to the first may settle it.
   */
  void doubt(Address address) {
    doubtful.add(address);
  }

  boolean isDoubtful(Address address) {
    return doubtful.contains(address);
  }

  /** Notes that a finding is about this intent, so that it is not reported as inert too. */
  void refuse(Intent intent) {
    refused.add(intent);
  }

  boolean hasChanges() {
    return !changes.isEmpty();
  }

  boolean isSettled(Intent intent) {
    return carriedOut.contains(intent) || refused.contains(intent);
  }

  DiffResult result() {
    return new DiffResult(changes, List.copyOf(findings), List.copyOf(carriedOut));
  }
}
