package dev.schemac.core.diff;

import dev.schemac.core.finding.RenameContradiction;
import dev.schemac.core.intent.Intent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which claims to a former name hold.
 *
 * <p>A thing may list all the names that it ever had, so only those claims count whose former name
 * is in the base. If the target still has a thing of the former name, the claim holds only if that
 * thing has another former name itself, as in a swap.
 */
final class RenameResolver<K extends Comparable<K>> {

  /**
   * One {@code @RenamedFrom}.
   *
   * @param spent whether an earlier migration carried it out
   */
  record Claim<K>(K from, K to, Intent intent, boolean spent) {}

  /**
   * A claim that does not hold.
   *
   * @param other the name that stands against it
   * @param involved the claim and those that one finding settles with it
   */
  record Conflict<K>(
      Claim<K> claim, RenameContradiction.Reason reason, K other, List<Claim<K>> involved) {}

  private final Set<K> base;
  private final Set<K> target;
  private final Set<K> confirmedDrops;
  private final SortedMap<K, List<Claim<K>>> claimsByName = new TreeMap<>();
  private final SortedMap<K, Claim<K>> accepted = new TreeMap<>();
  private final List<Conflict<K>> conflicts = new ArrayList<>();

  RenameResolver(Set<K> base, Set<K> target, Collection<Claim<K>> claims, Set<K> confirmedDrops) {
    this.base = base;
    this.target = target;
    this.confirmedDrops = confirmedDrops;
    for (Claim<K> claim : claims) {
      if (isAlive(claim)) {
        claimsTo(claim.to()).add(claim);
      }
    }
    for (List<Claim<K>> ofOneName : claimsByName.values()) {
      choose(ofOneName);
    }
    refuseSecondClaims();
  }

  private List<Claim<K>> claimsTo(K name) {
    List<Claim<K>> claims = claimsByName.get(name);
    if (claims == null) {
      claims = new ArrayList<>();
      claimsByName.put(name, claims);
    }
    return claims;
  }

  /** The claims that hold, by new name. */
  SortedMap<K, Claim<K>> accepted() {
    return accepted;
  }

  /** The claims that do not hold, in the order of the new names. */
  List<Conflict<K>> conflicts() {
    return conflicts;
  }

  NameMap<K> names() {
    SortedMap<K, K> renamed = new TreeMap<>();
    for (Claim<K> claim : accepted.values()) {
      renamed.put(claim.from(), claim.to());
    }
    return NameMap.of(base, target, renamed);
  }

  /**
   * Whether a claim has to do with these two schemas at all. A claim that was carried out before
   * acts again only where nothing else can be meant: the former name goes and the new one comes.
   */
  private boolean isAlive(Claim<K> claim) {
    boolean concernsBoth = base.contains(claim.from()) && target.contains(claim.to());
    boolean goesAndComes = !target.contains(claim.from()) && !base.contains(claim.to());
    return concernsBoth && !claim.from().equals(claim.to()) && (!claim.spent() || goesAndComes);
  }

  private void choose(List<Claim<K>> claims) {
    List<Claim<K>> candidates = preferred(claims);
    if (candidates.isEmpty()) {
      refuseAll(claims, RenameContradiction.Reason.DROPPED_TOO);
      return;
    }
    List<Claim<K>> free = new ArrayList<>();
    List<Claim<K>> vacated = new ArrayList<>();
    for (Claim<K> claim : candidates) {
      if (!target.contains(claim.from())) {
        free.add(claim);
      }
      if (claimsByName.containsKey(claim.from())) {
        vacated.add(claim);
      }
    }
    List<Claim<K>> possible = free.isEmpty() ? vacated : free;
    if (possible.size() == 1) {
      accepted.put(possible.get(0).to(), possible.get(0));
    } else if (possible.isEmpty()) {
      refuseAll(candidates, RenameContradiction.Reason.STILL_IN_USE);
    } else {
      Claim<K> first = possible.get(0);
      K other = possible.get(1).from();
      conflicts.add(
          new Conflict<>(first, RenameContradiction.Reason.SEVERAL_THERE, other, possible));
    }
  }

  private List<Claim<K>> preferred(List<Claim<K>> claims) {
    List<Claim<K>> kept = new ArrayList<>();
    List<Claim<K>> fresh = new ArrayList<>();
    for (Claim<K> claim : claims) {
      if (!confirmedDrops.contains(claim.from())) {
        kept.add(claim);
        if (!claim.spent()) {
          fresh.add(claim);
        }
      }
    }
    return fresh.isEmpty() ? kept : fresh;
  }

  private void refuseSecondClaims() {
    Map<K, Claim<K>> first = new HashMap<>();
    for (Claim<K> claim : List.copyOf(accepted.values())) {
      Claim<K> earlier = first.putIfAbsent(claim.from(), claim);
      if (earlier != null) {
        accepted.remove(claim.to());
        refuse(claim, RenameContradiction.Reason.CLAIMED_TWICE, earlier.to());
      }
    }
  }

  private void refuseAll(List<Claim<K>> claims, RenameContradiction.Reason reason) {
    for (Claim<K> claim : claims) {
      refuse(claim, reason, claim.from());
    }
  }

  private void refuse(Claim<K> claim, RenameContradiction.Reason reason, K other) {
    conflicts.add(new Conflict<>(claim, reason, other, List.of(claim)));
  }
}
