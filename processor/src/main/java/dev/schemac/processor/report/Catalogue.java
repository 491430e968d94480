package dev.schemac.processor.report;

import dev.schemac.processor.model.FindingId;
import java.util.List;

/**
 * The words of all that schemac says. {@code {0}}, {@code {1}} … stand for a finding's arguments;
 * each error ends in what to do.
 */
public final class Catalogue {

  /** What a finding does to the compile. */
  private enum Kind {
    ERROR,
    NOTE
  }

  private record Entry(Kind kind, String words) {}

  private Catalogue() {}

  /** Whether a finding fails the compile. */
  public static boolean isError(FindingId id) {
    return entry(id).kind == Kind.ERROR;
  }

  /**
   * A finding as it is printed: an error with its id in brackets, a note after {@code schemac:}.
   */
  public static String message(FindingId id, List<String> arguments) {
    Entry entry = entry(id);
    String words = fill(entry.words, arguments);
    return entry.kind == Kind.ERROR
        ? "[schemac:" + id.printed() + "] " + words
        : "schemac: " + words;
  }

  private static String fill(String words, List<String> arguments) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int open = words.indexOf('{', at);
      int close = open < 0 ? -1 : words.indexOf('}', open);
      if (close < 0) {
        break;
      }
      int argument = Integer.parseInt(words, open + 1, close, 10);
      out.append(words, at, open);
      out.append(argument < arguments.size() ? arguments.get(argument) : "");
      at = close + 1;
    }
    return out.append(words, at, words.length()).toString();
  }

  private static Entry entry(FindingId id) {
    return switch (id) {
      case UNMAPPED_TYPE ->
          error(
              "No column type is known for {0}. Write @Column(type = \"…\") on the field, or"
                  + " @SqlType(\"…\") on the type.");
      case BAD_TYPE -> error("{0}.");
      case BAD_SQL -> error("This SQL cannot be used: {1}. It reads: {0}");
      case BAD_NAME -> error("A name cannot be empty or hold the character U+0000. Write another.");
      case BAD_VALUE -> error("{0}: {1}.");
      case CONTRADICTION -> error("{0} contradict each other: {1}.");
      case DUPLICATE_TABLE ->
          error("Table '{0}' is that of class {1} already. Give one another @Table name.");
      case DUPLICATE_COLUMN ->
          error(
              "Column '{0}' of table '{1}' is that of field {2} already. Give one another @Column"
                  + " name, or its @Embedded a prefix.");
      case DUPLICATE_NAME ->
          error("The name '{0}' is that of {2} already. Write another name for {1}.");
      case DUPLICATE_LABEL ->
          error("The label '{0}' is that of {1} already. Give {2} another @Label.");
      case NAME_TOO_LONG ->
          error(
              "The name '{0}' has {1} bytes; PostgreSQL keeps 63 and cuts the rest. Write a shorter"
                  + " one.");
      case RESERVED_NAME ->
          error(
              "'{0}' is a reserved word of SQL and would be in quotes everywhere. Name it yourself,"
                  + " for example {1}.");
      case UNKNOWN_COLUMN -> error("Table '{1}' has no column '{0}'.{2}");
      case UNKNOWN_REFERENCE ->
          error("{0} is not a @Table class of these sources, so no key can reference it.{1}");
      case REFERENCE_MISMATCH -> error("This key fits nothing: {0}.");
      case NO_COLUMNS ->
          error("Table '{0}' has no columns. Add a field that is neither static nor @Ignored.");
      case CLASS_EXISTS ->
          error("{0} cannot be generated: {1}. Rename that class, or set -Aschemac.classes=false.");

      case UNKNOWN_OPTION -> error("{0}");
      case MIGRATIONS_NOT_SET -> error("{0}");
      case SOURCES_NOT_SET ->
          error(
              "No folder above {0} has src/main/java. Say where the sources are:"
                  + " -Aschemac.sources=<folders, separated as in a class path>.");

      case DROP_NOT_CONFIRMED -> error("{0}");
      case BACKFILL_MISSING -> error("{0}");
      case CONVERSION_MISSING -> error("{0}");
      case REWRITE_ON_LIVE_TABLE -> error("{0}");
      case RENAME_CONTRADICTION -> error("{0}");
      case DROP_CONTRADICTION -> error("{0}");
      case INTENT_INERT -> note("{0}");

      case FOREIGN_FOLDER -> error("{0}");
      case FOLDER_UNUSABLE -> error("{0}");
      case FOLDER_BUSY -> error("{0}");
      case OUT_OF_SYNC -> error("{0}");
      case EDITED_MIGRATION -> error("{0}");
      case MISSING_MIGRATION -> error("{0}");
      case ORPHAN_MIGRATION -> error("{0}");
      case NUMBER_COLLISION -> error("{0}");
      case FORKED_HISTORY -> error("{0}");
      case MERGE_CONFLICT -> error("{0}");
      case SNAPSHOT_BROKEN -> error("{0}");
      case SNAPSHOT_MISSING -> error("{0}");
      case GIT_FAILED -> error("{0}");
      case BUNDLE_FAILED ->
          error("The migrations cannot be put into {0} of the class output: {1}.");

      case WROTE -> note("wrote {0}: {1}");
      case UP_TO_DATE -> note("{0}, migrations up to date");
      case REMOVED_DRAFT -> note("{0}");
      case NO_REPOSITORY -> note("{0}");
      case FOLDER_IGNORED -> note("{0}");
      case ADOPTED -> note("{0}");
      case INTERNAL_ERROR ->
          error(
              "schemac failed and wrote nothing: {0}. Please report this with the class that was"
                  + " compiled: https://github.com/schemac/schemac/issues\n{1}");
    };
  }

  private static Entry error(String words) {
    return new Entry(Kind.ERROR, words);
  }

  private static Entry note(String words) {
    return new Entry(Kind.NOTE, words);
  }
}
