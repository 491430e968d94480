package dev.schemac.processor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a compile of tests by where its class files go: Maven's {@code test-classes}, Gradle's
 * {@code java/test} and {@code java/integrationTest}, IntelliJ's {@code test/<module>}, Eclipse's
 * {@code bin/test}. Build tools run the processors of a project for its tests too.
 */
final class TestCompile {

  private static final Set<String> WORDS = Set.of("test", "tests");

  private TestCompile() {}

  /** Whether class files that go there are of tests. */
  static boolean goesTo(@Nullable Path classOutput) {
    Path last = classOutput == null ? null : classOutput.getFileName();
    Path parent = classOutput == null ? null : classOutput.getParent();
    Path before = parent == null ? null : parent.getFileName();
    boolean inTest = before != null && before.toString().equals("test");
    return inTest || (last != null && namesTests(last.toString()));
  }

  private static boolean namesTests(String folder) {
    for (String word : folder.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", -1)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
