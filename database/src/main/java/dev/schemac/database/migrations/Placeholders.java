package dev.schemac.database.migrations;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces <code>${name}</code> in a script as Flyway does: wherever it stands, in literals and
 * comments too.
 */
final class Placeholders {

  /** Those that depend on the database a script runs in. */
  private static final String USER = "flyway:user";

  private static final String DATABASE = "flyway:database";

  private static final String START = "${";
  private static final String END = "}";

  private static final Pattern CONF =
      Pattern.compile("(?m)^\\s*placeholderReplacement\\s*=\\s*(true|false)\\s*$");

  private final FlywaySettings settings;
  private final String time =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .format(LocalDateTime.now(ZoneId.systemDefault()));

  /** What has no value, by the file that it stands in, a sentence each. */
  private final Map<String, List<String>> missing = new TreeMap<>();

  Placeholders(FlywaySettings settings) {
    this.settings = settings;
  }

  /**
   * Whether a script has them replaced.
   *
   * @param conf the text of the script's file of settings; null: it has none
   */
  boolean areIn(String file, @Nullable String conf) {
    if (!isOfFlyway(file)) {
      return false;
    }
    Matcher said = CONF.matcher(conf == null ? "" : conf);
    return said.find() ? said.group(1).equals("true") : settings.replaces();
  }

  private static boolean isOfFlyway(String file) {
    return file.startsWith("V")
        || file.startsWith(MigrationFiles.REPEATABLE)
        || Baselines.number(file) != null;
  }

  /** A script with all values but those of the server; what has none is kept in mind. */
  String replaced(String file, String text) {
    return replace(
        text,
        name -> {
          String value = value(name, file);
          if (value == null && !name.equals(USER) && !name.equals(DATABASE)) {
            missing.computeIfAbsent(file, key -> new ArrayList<>()).add(name);
          }
          return value;
        });
  }

  private @Nullable String value(String name, String file) {
    String schema = settings.defaultSchema();
    return switch (name) {
      case "flyway:defaultschema" -> schema == null ? "public" : schema;
      case "flyway:filename" -> file;
      case "flyway:table" -> "flyway_schema_history";
      case "flyway:timestamp" -> time;
      case "flyway:workingdirectory" -> System.getProperty("user.dir");
      case "flyway:environment" -> "default";
      default -> settings.placeholders().get(name);
    };
  }

  /**
   * Refuses scripts that use what has no value.
   *
   * @throws MigrationsException that names each, and says what to do
   */
  void requireValues(List<MigrationFile> files) throws MigrationsException {
    List<String> sentences = new ArrayList<>();
    for (MigrationFile file : files) {
      for (String name : missing.getOrDefault(file.name(), List.of())) {
        sentences.add(
            "%1$s uses Flyway's placeholder ${%2$s}, which has no value: give it one with flyway.placeholders.%2$s=… (--placeholder %2$s=…), or write placeholderReplacement=false into %1$s.conf if it is none."
                .formatted(file.name(), name));
      }
    }
    if (!sentences.isEmpty()) {
      throw new MigrationsException(String.join("\n", sentences.stream().distinct().toList()));
    }
  }

  /** A script's text, or one of its statements, with the values of the server as well. */
  static String replaced(String text, String user, String database) {
    return replace(
        text, name -> name.equals(USER) ? user : name.equals(DATABASE) ? database : null);
  }

  /** What has no value stays. */
  private static String replace(String text, Function<String, @Nullable String> values) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, at)) {
      int end = text.indexOf(END, start);
      int behind = end < 0 ? text.length() : end + END.length();
      String name = text.substring(start + START.length(), end < 0 ? behind : end);
      String value = values.apply(name.toLowerCase(Locale.ROOT));
      out.append(text, at, start).append(value == null ? text.substring(start, behind) : value);
      at = behind;
    }
    return out.append(text, at, text.length()).toString();
  }
}
