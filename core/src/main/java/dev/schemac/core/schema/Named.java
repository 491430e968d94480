package dev.schemac.core.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a table. */
sealed interface Named permits Column, Constraint, Index {

  /** Its name. */
  String name();

  /** Parts in the order of their names. */
  static <T extends Named> List<T> sorted(List<T> parts) {
    List<T> copy = new ArrayList<>(parts);
    copy.sort(ByName.ORDER);
    return List.copyOf(copy);
  }

  /** A class, since the JVM makes one more class for each lambda, which costs a compile more. */
  final class ByName implements Comparator<Named> {

    private static final ByName ORDER = new ByName();

    @Override
    public int compare(Named left, Named right) {
      return left.name().compareTo(right.name());
    }
  }
}
