package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;

/**
 * How large the values of a column are: what {@code @Column} says, and Bean Validation instead of
 * it where that says something (rule 36).
 *
 * @param length of texts
 * @param precision of numbers; 0: not said
 * @param scale of numbers; 0: not said
 * @param secondPrecision the digits of seconds; -1: not said
 */
record Size(int length, int precision, int scale, int secondPrecision) {

  /** Where nothing is said. */
  static final Size DEFAULT = new Size(ColumnSettings.DEFAULT_LENGTH, 0, 0, -1);

  static Size of(ColumnSettings settings) {
    return new Size(
        settings.length(), settings.precision(), settings.scale(), settings.secondPrecision());
  }

  /** The same with the digits of seconds that Hibernate's {@code @FractionalSeconds} says. */
  Size withFractionOf(MappingAnnotations annotations) {
    AnnotationView view = annotations.hibernate("FractionalSeconds");
    return view == null
        ? this
        : new Size(length, precision, scale, view.number("value", secondPrecision));
  }

  /**
   * The same as Bean Validation changes it, which it does for texts and for exact numbers alone.
   *
   * @param type the Java type of the attribute
   */
  Size validatedBy(MappingAnnotations annotations, String type) {
    int newLength = length;
    for (String constraint : new String[] {"Size", "Length"}) {
      AnnotationView view = annotations.validation(constraint);
      int max = view == null ? Integer.MAX_VALUE : view.number("max", Integer.MAX_VALUE);
      if (max < Integer.MAX_VALUE && type.equals("java.lang.String")) {
        newLength = max;
      }
    }
    AnnotationView digits = annotations.validation("Digits");
    boolean exact = type.equals("java.math.BigDecimal") || type.equals("java.math.BigInteger");
    if (digits == null || !exact) {
      return new Size(newLength, precision, scale, secondPrecision);
    }
    int fraction = digits.number("fraction", 0);
    return new Size(newLength, digits.number("integer", 0) + fraction, fraction, secondPrecision);
  }
}
