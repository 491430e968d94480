package dev.schemac.processor.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A model of {@code src/test/resources/entities}. Comments at its top say what is expected: {@code
 * // schemac refuses: REGEX} matches an error of schemac, {@code // Hibernate refuses: REGEX} the
 * failure of Hibernate or of PostgreSQL, {@code // differs: REGEX} what one of the two catalogs may
 * have alone, {@code // no rows: REASON} leaves out the rows, {@code // only (7): REASON} the
 * settings that know none of its annotations. In brackets stand the settings for which it holds,
 * such as {@code (standard)} or {@code (7)}.
 *
 * @param name the file's name
 * @param text its content
 */
record ModelFile(String name, String text) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "entities");

  private static final Pattern EXPECTATION =
      Pattern.compile(
          "// (schemac refuses|Hibernate refuses|differs|no rows|only)(?: \\((\\w+)\\))?: ?(.*)");

  /** Those whose names match {@code -Dschemac.test.models}. */
  static List<ModelFile> all() {
    String wanted = System.getProperty("schemac.test.models", ".*");
    List<ModelFile> models = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (name.matches(wanted)) {
          models.add(new ModelFile(name, Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return models;
  }

  EntityModel model() {
    return EntityModel.of(text);
  }

  /** The regular expression that schemac's error has to match; empty: there is to be none. */
  String refusal(Setting setting) {
    return expected("schemac refuses", setting);
  }

  /** What Hibernate's failure has to match; empty: there is to be none. */
  String hibernateRefusal(Setting setting) {
    return expected("Hibernate refuses", setting);
  }

  /** What one of the two catalogs may have alone; empty: nothing. */
  String difference(Setting setting) {
    return expected("differs", setting);
  }

  /** Whether a setting knows all annotations of the model. */
  boolean isFor(Setting setting) {
    return !text.contains("// only (") || !expected("only", setting).isEmpty();
  }

  boolean hasRows(Setting setting) {
    return expected("no rows", setting).isEmpty();
  }

  private String expected(String what, Setting setting) {
    Matcher matcher = EXPECTATION.matcher(text);
    while (matcher.find()) {
      String only = matcher.group(2);
      if (matcher.group(1).equals(what) && (only == null || setting.toString().contains(only))) {
        return matcher.group(3).isEmpty() ? "." : matcher.group(3);
      }
    }
    return "";
  }
}
