package dev.schemac.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Looks at a folder from outside: do its migrations follow from one another? */
final class Journals {

  private Journals() {}

  /** The schemas that the generated migrations lead to; each begins where the last one ended. */
  static List<String> chain(Project project, String story) {
    List<String> schemas = new ArrayList<>();
    String at = "(empty)";
    for (String file : project.scripts()) {
      String[] words = project.text(file).lines().skip(1).findFirst().orElse("").split(" +");
      if (words.length > 6 && words[1].equals("schemac")) {
        String from = words[4];
        String to = words[6];
        boolean sameMigration = at.equals(to) && !schemas.isEmpty();
        assertThat(sameMigration || from.equals(at))
            .as("%s\n%s leads from %s, and %s was reached", story, file, from, at)
            .isTrue();
        if (!sameMigration) {
          schemas.add(to);
        }
        at = to;
      }
    }
    return schemas;
  }
}
