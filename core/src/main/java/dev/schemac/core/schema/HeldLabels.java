package dev.schemac.core.schema;

import java.util.List;

/**
 * What the values of a column stand for, where nothing in the database says it: the numbers of the
 * constants of an enum, or the names of the classes that rows are of. Rows must get other values
 * where these change.
 *
 * @param labels the constants in their order, or the values in any
 * @param numbered whether rows hold the numbers of the labels, from 0, and not the labels
 */
public record HeldLabels(List<String> labels, boolean numbered) {

  /** Copies; the order counts only where it gives the numbers. */
  public HeldLabels {
    labels = numbered ? List.copyOf(labels) : labels.stream().sorted().toList();
  }

  /** What rows hold for a label. */
  public String value(String label) {
    return numbered ? String.valueOf(labels.indexOf(label)) : label;
  }
}
