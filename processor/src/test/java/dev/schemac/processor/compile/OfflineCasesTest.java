package dev.schemac.processor.compile;

import dev.schemac.core.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@link Case} with {@code schemac.online=false}. Its folder {@code offline} holds what
 * differs from the default, and nothing else: all migrations where any differs, and what a compile
 * says. Migrations that are the default's were run by {@link CasesTest}; of the others an ordinary
 * build runs a quarter on a server, {@code -Dschemac.test.cases=} all.
 */
class OfflineCasesTest {

  /** One of how many cases an ordinary build runs on a server. */
  private static final int SHARE = 4;

  @ParameterizedTest
  @MethodSource("cases")
  void differsAsItsFolderSays(Case one, @TempDir Path folder) throws IOException {
    CaseRun run = new CaseRun(one, CaseRun.Mode.OFFLINE, folder.resolve("evolved"));
    for (Map.Entry<Path, String> said : run.compile().entrySet()) {
      Path version = said.getKey();
      boolean same = said.getValue().equals(Files.readString(version.resolve(Case.EXPECTED)));
      Golden.compareFolder(
          one.offline().resolve(version.getFileName()),
          same ? Map.of() : Map.of(Case.EXPECTED, said.getValue()));
    }
    boolean same = run.migrations().equals(Golden.texts(one.migrations()));
    Golden.compareFolder(one.offline().resolve("migrations"), same ? Map.of() : run.migrations());
    if (!same && !one.isRefused() && one.isOneOf(SHARE)) {
      run.compareWithFresh(folder.resolve("fresh"));
    }
  }

  static List<Case> cases() throws IOException {
    return Case.all();
  }
}
