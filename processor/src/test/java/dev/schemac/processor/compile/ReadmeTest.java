package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.SchemacProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README.md says of options and messages is true; its commands are tried by other tests. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  @Test
  void everyOptionIsThereAndEachIsNamed() throws IOException {
    Set<String> options = new TreeSet<>(new SchemacProcessor().getSupportedOptions());
    options.removeIf(option -> !option.startsWith("schemac."));
    Set<String> named = all("\\b(schemac\\.[a-z][a-zA-Z]+)\\b");
    named.removeAll(Set.of("schemac.processor", "schemac.example", "schemac.properties"));
    assertThat(named).isEqualTo(options);
  }

  @Test
  void mavenIsSetUpInTwentyLinesWithoutOptions() throws IOException {
    String sample = all("(?s)\\*\\*Maven\\*\\*\n\n```xml\n(.*?)```").iterator().next();
    assertThat(sample.lines()).hasSizeLessThanOrEqualTo(20);
    assertThat(sample).doesNotContain("schemac.", "compilerArg");
  }

  /** What is said for one compile cannot stand in the file, so that each is marked. */
  @Test
  void theOptionsForOneCompileAreMarked() throws IOException {
    Set<String> once = all("\\|[^|]*`schemac\\.([a-z]+)`[^|]*\\| \\*once\\*");
    once.add("drops");
    assertThat(once)
        .containsExactlyInAnyOrder("mode", "drops", "rewrites", "name", "rebase", "baseline");
  }

  @Test
  void everyIdIsOne() throws IOException {
    Set<String> ids =
        Arrays.stream(FindingId.values()).map(FindingId::printed).collect(Collectors.toSet());
    assertThat(ids).containsAll(all("\\[schemac:([A-Za-z]+)\\]"));
  }

  private static Set<String> all(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(README))
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
