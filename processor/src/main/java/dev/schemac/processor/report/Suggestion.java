package dev.schemac.processor.report;

import dev.schemac.core.text.EditDistance;
import java.util.Collection;
import java.util.Locale;

/** The name that was probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /** The candidate nearest to what was written; empty where none is near. */
  public static String of(String written, Collection<String> candidates) {
    String best = "";
    // No more than a third of the letters may differ.
    int bestDistance = Math.max(1, written.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(written, candidate);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** How many letters differ; letter case and underscores do not count. */
  static int distance(String left, String right) {
    return EditDistance.between(normal(left), normal(right));
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }
}
