package dev.schemac.processor.jpa;

import java.util.Locale;

/** How names of classes and attributes become names of tables and columns. */
enum Naming {
  SPRING,
  STANDARD;

  /** The value of the option. */
  String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
