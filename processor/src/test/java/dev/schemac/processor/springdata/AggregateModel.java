package dev.schemac.processor.springdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A model of {@code src/test/resources/aggregates}. A comment {@code // since: 4} at its top says
 * that Spring Data 3 cannot store its aggregates, {@code // refused: REGEX} which error of schemac
 * there is to be.
 *
 * @param name the file's name
 * @param text its content
 */
record AggregateModel(String name, String text) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "aggregates");

  private static final String IMPORTS =
      """
      package shop;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      import org.springframework.data.annotation.*;
      import org.springframework.data.annotation.Id;
      import org.springframework.data.jdbc.core.mapping.AggregateReference;
      import org.springframework.data.relational.core.mapping.*;
      """;

  static List<AggregateModel> all() {
    String wanted = System.getProperty("schemac.test.models", ".*");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .sorted()
          .map(AggregateModel::of)
          .filter(model -> model.name().matches(wanted))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AggregateModel of(Path file) {
    try {
      String name = file.getFileName().toString().replace(".java", "");
      return new AggregateModel(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String source() {
    return IMPORTS + text;
  }

  /** The regular expression that schemac's error has to match; empty: there is to be none. */
  String refusal() {
    return expected("refused");
  }

  boolean isFor(SpringDataVersion version) {
    return version == SpringDataVersion.FOUR || expected("since").isEmpty();
  }

  private String expected(String what) {
    Matcher matcher = Pattern.compile("// " + what + ": (.*)").matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Override
  public String toString() {
    return name;
  }
}
