package dev.schemac.core.diff;

import dev.schemac.core.text.EditDistance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two names look to a person. */
final class Similarity {

  /** Two names that are less alike than this do not look alike to a person. */
  static final double LIKELY = 0.5;

  private static final int MOST = 3;

  /**
   * How many candidates are compared at most, so that the work stays linear if everything is
   * renamed at once.
   */
  static final int LOOKED_AT = 50;

  private Similarity() {}

  /**
   * How alike two names are, from 0 (nothing in common) to 1 (equal): by their edit distance or by
   * the words that both have, whichever gives more.
   */
  static double of(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    double letters = longest == 0 ? 1 : 1 - (double) EditDistance.between(a, b) / longest;
    return Math.max(letters, words(a, b));
  }

  /** The few names that may have been meant, best first. */
  static List<String> closest(String name, Collection<String> candidates) {
    boolean only = candidates.size() == 1;
    return candidates.stream()
        .limit(LOOKED_AT)
        .filter(candidate -> only || of(name, candidate) >= LIKELY)
        .sorted(
            Comparator.comparingDouble((String candidate) -> -of(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static double words(String a, String b) {
    Set<String> wordsOfA = new HashSet<>(Arrays.asList(a.split("_", -1)));
    Set<String> wordsOfB = new HashSet<>(Arrays.asList(b.split("_", -1)));
    Set<String> shared = new HashSet<>(wordsOfA);
    shared.retainAll(wordsOfB);
    return (double) shared.size() / Math.max(wordsOfA.size(), wordsOfB.size());
  }
}
