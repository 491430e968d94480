package dev.schemac.processor.compile;

import dev.schemac.core.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@link Case} as users have it, with {@code schemac.online=true}: what the compiles say, the
 * migrations that they write, and that these lead a server to the schema of the last classes.
 * {@code -Dschemac.test.cases=types-.*} runs only those whose names match.
 */
class CasesTest {

  @ParameterizedTest
  @MethodSource("cases")
  void javac(Case one, @TempDir Path folder) throws IOException {
    CaseRun run = compare(one, TestCompiler.JAVAC, TestCompiler.JAVAC, folder.resolve("evolved"));
    if (!one.isRefused()) {
      run.compareWithFresh(folder.resolve("fresh"));
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("cases")
  void ecj(Case one, @TempDir Path folder) throws IOException {
    if (!Golden.REGENERATE) {
      compare(one, TestCompiler.ECJ, TestCompiler.JAVAC, folder);
    }
  }

  /**
   * Each compiler says and makes the same of a library, whichever compiler made it. In an ordinary
   * build a case has each compiler and each maker once, not each with each.
   */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("casesWithLibrary")
  void anyCompilerOfAnyLibrary(Case one, @TempDir Path folder) throws IOException {
    List<TestCompiler> compilers = TestCompiler.available();
    for (TestCompiler maker : compilers) {
      for (TestCompiler compiler : compilers) {
        int apart = compiler.ordinal() - maker.ordinal() + one.draw(compilers.size());
        if (Case.isAskedFor() || apart % compilers.size() == 0) {
          compare(one, compiler, maker, folder.resolve(maker + "-" + compiler));
        }
      }
    }
  }

  private static CaseRun compare(Case one, TestCompiler compiler, TestCompiler maker, Path folder)
      throws IOException {
    CaseRun run = new CaseRun(one, CaseRun.Mode.ONLINE, folder);
    for (Map.Entry<Path, String> said : run.compile(compiler, maker).entrySet()) {
      Golden.compare(said.getKey().resolve(Case.EXPECTED), said.getValue());
    }
    Golden.compareFolder(one.migrations(), run.migrations());
    return run;
  }

  static List<Case> cases() throws IOException {
    return Case.all();
  }

  static List<Case> casesWithLibrary() throws IOException {
    return Golden.REGENERATE ? List.of() : cases().stream().filter(Case::hasLibrary).toList();
  }
}
