package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.schemac.core.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of the cases is that of their folders, and what pages for people name is there. */
class CaseIndexTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern TEST_CLASS = Pattern.compile("(?<!@)\\b([A-Z]\\w+(?:Test|IT))\\b");

  private static final Pattern PROPERTY = Pattern.compile("-D(schemac\\.[a-zA-Z.]+)");

  @Test
  void theIndexIsThatOfTheFolders() throws IOException {
    assumeFalse(Case.isAskedFor(), "only some of the cases");
    Golden.compare(Case.FOLDER.resolve("README.md"), CaseIndex.of(Case.all()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "BENCHMARKS.md"})
  void testsThatAPageNamesAreThere(String page) throws IOException {
    String sources = testSources();
    assertThat(named(TEST_CLASS, page))
        .allSatisfy(test -> assertThat(sources.contains("class " + test + " ")).as(test).isTrue());
  }

  @Test
  void propertiesThatTheGuideNamesAreRead() throws IOException {
    String sources = testSources();
    assertThat(named(PROPERTY, "CONTRIBUTING.md"))
        .allSatisfy(
            property -> assertThat(sources.contains('"' + property + '"')).as(property).isTrue());
  }

  private static Set<String> named(Pattern pattern, String page) throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(ROOT.resolve(page)));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String testSources() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String module :
        new String[] {"core", "processor", "database", "maven-plugin", "example"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }
}
