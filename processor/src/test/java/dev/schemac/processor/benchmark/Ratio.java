package dev.schemac.processor.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The median of paired runs, and the interval that holds the true one with at least 95 %; of fewer
 * than {@value #ENOUGH} pairs none does, and it is that of all pairs.
 *
 * @param median the middle one
 * @param low the lower end
 * @param high the upper end
 * @param pairs how many pairs there are
 */
record Ratio(double median, double low, double high, int pairs) {

  private static final int ENOUGH = 6;

  /** The interval is one of order statistics: it supposes no distribution. */
  static Ratio of(List<Double> pairs) {
    double[] sorted = pairs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int below = outside(sorted.length);
    double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return new Ratio(median, sorted[below], sorted[sorted.length - 1 - below], sorted.length);
  }

  /** How many of the lowest pairs can be left out: the binomial tail may hold 2.5 %. */
  private static int outside(int pairs) {
    double probability = Math.pow(0.5, pairs);
    double tail = probability;
    int count = 0;
    while (tail <= 0.025 && count < (pairs - 1) / 2) {
      count++;
      probability *= (pairs - count + 1.0) / count;
      tail += probability;
    }
    return Math.max(0, tail > 0.025 ? count - 1 : count);
  }

  @Override
  public String toString() {
    String all = pairs < ENOUGH ? ", all " + pairs + " pairs" : "";
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f%s)", median, low, high, all);
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
