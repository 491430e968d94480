package dev.schemac.processor.report;

import java.util.Collection;
import java.util.Locale;

/** The name that was probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The sentence {@code Did you mean 'x'?} with a space before it, or nothing where no candidate is
   * near: no more than a third of the written letters may differ.
   */
  public static String of(String written, Collection<String> candidates) {
    String best = "";
    int bestDistance = Math.max(1, written.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(written, candidate);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best.isEmpty() ? "" : " Did you mean '" + best + "'?";
  }

  /** Levenshtein's distance, in one row; letter case and underscores do not count. */
  static int distance(String left, String right) {
    String a = normal(left);
    String b = normal(right);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }
}
