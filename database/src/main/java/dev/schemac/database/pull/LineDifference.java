package dev.schemac.database.pull;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ. */
final class LineDifference {

  private final List<String> before;
  private final List<String> after;

  /** The length of the longest common part of what follows each pair of lines. */
  private final int[][] common;

  private LineDifference(String before, String after) {
    this.before = before.lines().toList();
    this.after = after.lines().toList();
    this.common = new int[this.before.size() + 1][this.after.size() + 1];
    for (int i = this.before.size() - 1; i >= 0; i--) {
      for (int j = this.after.size() - 1; j >= 0; j--) {
        common[i][j] =
            this.before.get(i).equals(this.after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /**
   * Each line that one of them lacks: behind {@code -} one of the first, behind {@code +} one of
   * the second.
   */
  static List<String> between(String before, String after) {
    return new LineDifference(before, after).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add("-" + before.get(i++));
      } else {
        lines.add("+" + after.get(j++));
      }
    }
    return lines;
  }
}
