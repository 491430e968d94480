package dev.schemac.core.finding;

/**
 * The commands that messages offer: those of Maven. What to run with Gradle is in README. Maven
 * compiles nothing anew because an option changed, hence {@code clean}.
 */
public final class Commands {

  /** Builds all and writes migrations, also where CI only checks them. */
  public static final String WRITE = "mvn clean compile -Dschemac.mode=write";

  /** Builds all, with the options as they are. */
  public static final String BUILD_ALL = "mvn clean compile";

  private static final String REBASE = "mvn clean compile -Dschemac.rebase=";

  private Commands() {}

  /** Builds all and puts the branch's migrations on top of a revision's. */
  public static String rebase(String revision) {
    return REBASE + revision;
  }
}
