package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.BlankLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runners can cut the expected migrations at blank lines. */
class BlankLinesOfCasesTest {

  @Test
  void standBehindStatementsOnly() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/cases"))) {
      files =
          all.filter(file -> file.toString().endsWith(".sql"))
              .filter(file -> file.toString().contains("migrations"))
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(800);
    for (Path file : files) {
      BlankLines.check(Files.readString(file));
    }
  }
}
