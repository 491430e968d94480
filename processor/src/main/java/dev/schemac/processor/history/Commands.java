package dev.schemac.processor.history;

/**
 * The commands that messages offer. Maven compiles nothing anew because an option changed, hence
 * {@code clean}.
 */
final class Commands {

  static final String WRITE = "mvn clean compile -Dschemac.mode=write";

  private static final String REBASE = "mvn clean compile -Dschemac.rebase=";

  private Commands() {}

  static String rebase(String revision) {
    return REBASE + revision;
  }
}
