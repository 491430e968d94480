package dev.schemac.core.history.git;

import java.util.List;
import java.util.Map;

/**
 * The environment that git runs in: the person's own, so that {@code safe.directory} and the like
 * count as anywhere else, but without what points git at another repository or index than the
 * folder's, and with nothing that would ask a question.
 */
final class GitEnvironment {

  /**
   * The variables of {@code git rev-parse --local-env-vars} that name a repository or a part of
   * one. Hooks and {@code git rebase --exec} run builds with them set. {@code GIT_CONFIG_COUNT} and
   * {@code GIT_CONFIG_PARAMETERS}, which stand in that list too, are configuration and stay.
   */
  private static final List<String> OF_ANOTHER_REPOSITORY =
      List.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_OBJECT_DIRECTORY",
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_IMPLICIT_WORK_TREE",
          "GIT_GRAFT_FILE",
          "GIT_INDEX_FILE",
          "GIT_NO_REPLACE_OBJECTS",
          "GIT_REPLACE_REF_BASE",
          "GIT_PREFIX",
          "GIT_INTERNAL_SUPER_PREFIX",
          "GIT_SHALLOW_FILE",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE");

  /** Git would print more than it was asked for. */
  private static final String TRACE_PREFIX = "GIT_TRACE";

  /** {@code GIT_LITERAL_PATHSPECS} and its like, which some commands refuse. */
  private static final String PATHSPECS_SUFFIX = "_PATHSPECS";

  /** It would win over {@code LC_ALL}, and git's words are shown as they are. */
  private static final String LANGUAGE = "LANGUAGE";

  private GitEnvironment() {}

  /**
   * Makes an environment of a process that of git, in place: a copy could lose what Java cannot
   * decode.
   *
   * @param ceiling the folder that git must not look into for a repository; empty: none
   */
  static void prepare(Map<String, String> variables, String ceiling) {
    for (String name : List.copyOf(variables.keySet())) {
      if (OF_ANOTHER_REPOSITORY.contains(name)
          || name.startsWith(TRACE_PREFIX)
          || (name.startsWith("GIT_") && name.endsWith(PATHSPECS_SUFFIX))
          || name.equals(LANGUAGE)) {
        variables.remove(name);
      }
    }
    variables.put("LC_ALL", "C");
    variables.put("GIT_CEILING_DIRECTORIES", ceiling);
    variables.put("GIT_OPTIONAL_LOCKS", "0");
    // A partial clone may have to fetch an object; whoever compiles is not asked for a password.
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_ASKPASS", "");
    variables.put("SSH_ASKPASS", "");
    variables.put("SSH_ASKPASS_REQUIRE", "force");
  }
}
