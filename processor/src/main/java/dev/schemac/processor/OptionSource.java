package dev.schemac.processor;

/** What the value of an option comes from. */
enum OptionSource {
  /** The compiler's command line, as {@code -Aschemac.postgres=16}. */
  ARGUMENT,
  /** A system property, as {@code -Dschemac.postgres=16} where the compiler runs in that JVM. */
  SYSTEM_PROPERTY,
  /** The project folder's {@code schemac.properties}, or one that it inherits from. */
  FILE,
  /** Nothing says it, so it follows from where the migrations folder is. */
  MIGRATIONS_FOLDER,
  /** Nothing says it, so it follows from where the project folder is. */
  PROJECT_FOLDER;

  /** Whether a person says it for one compile; else it follows from the project folder. */
  boolean isOfThisCompile() {
    return this == ARGUMENT || this == SYSTEM_PROPERTY;
  }
}
