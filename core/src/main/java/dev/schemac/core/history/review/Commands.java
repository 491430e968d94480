package dev.schemac.core.history.review;

/**
 * The commands that messages offer. Maven compiles nothing anew because an option changed, hence
 * {@code clean}.
 */
public final class Commands {

  public static final String WRITE = "mvn clean compile -Dschemac.mode=write";

  private static final String REBASE = "mvn clean compile -Dschemac.rebase=";

  private Commands() {}

  static String rebase(String revision) {
    return REBASE + revision;
  }
}
