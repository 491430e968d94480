package dev.schemac.core.finding;

import dev.schemac.core.text.HiddenCharacters;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of all that schemac says. {@code {0}}, {@code {1}} … stand for a finding's arguments
 * (see {@link #placeholder}); each error ends in what to do.
 */
public final class Catalogue {

  /** What a finding does to the compile. */
  private enum Kind {
    ERROR,
    NOTE
  }

  /** The words with placeholders, or what makes them. */
  private record Entry(Kind kind, String words, @Nullable Function<List<String>, String> sentence) {

    String fill(List<String> arguments) {
      return sentence == null ? Catalogue.fill(words, arguments) : sentence.apply(arguments);
    }
  }

  private Catalogue() {}

  /** Whether a finding fails the compile. */
  public static boolean isError(FindingId id) {
    return entry(id).kind == Kind.ERROR;
  }

  /** Whether a finding waits for what only a person can say: an intent. */
  public static boolean isUnresolved(FindingId id) {
    return id == FindingId.DROP_NOT_CONFIRMED
        || id == FindingId.HAND_OVER_NOT_CONFIRMED
        || id == FindingId.TAKE_OVER_NOT_CONFIRMED
        || id == FindingId.BACKFILL_MISSING
        || id == FindingId.CONVERSION_MISSING
        || id == FindingId.REWRITE_ON_LIVE_TABLE;
  }

  /**
   * A finding as it is printed: an error with its id in brackets, a note after {@code schemac:}. A
   * character that nobody would see is printed as Java escapes it.
   */
  public static String message(FindingId id, List<String> arguments) {
    Entry entry = entry(id);
    String words = HiddenCharacters.escaped(entry.fill(arguments).replace("\r\n", "\n"));
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
      out.append(words, at, open);
      out.append(placeholder(words.substring(open + 1, close), arguments));
      at = close + 1;
    }
    return out.append(words, at, words.length()).toString();
  }

  /**
   * {@code 1}: the argument; {@code 1?text}: the text where the argument is not empty; {@code
   * 1#noun}: the number and its noun.
   */
  private static String placeholder(String placeholder, List<String> arguments) {
    int index = placeholder.charAt(0) - '0';
    String argument = index < arguments.size() ? arguments.get(index) : "";
    if (placeholder.length() == 1) {
      return argument;
    }
    String rest = placeholder.substring(2);
    if (placeholder.charAt(1) == '?') {
      return argument.isEmpty() ? "" : rest;
    }
    return argument + " " + rest.strip() + (argument.equals("1") ? "" : "s");
  }

  private static Entry entry(FindingId id) {
    return switch (id) {
      case UNMAPPED_TYPE -> error(Sentences::unmappedType);
      case BAD_TYPE -> error("{0}.");
      case BAD_SQL -> error("This SQL cannot be used: {1}. It reads: {0}");
      case BAD_NAME -> error(Sentences::badName);
      case BAD_VALUE -> error("{0}: {1}.");
      case CONTRADICTION -> error("{0} cannot stand together: {1}.");
      case DUPLICATE_TABLE ->
          error("Table '{0}' is that of class {1} already. Give one another @Table name.");
      case DUPLICATE_COLUMN ->
          error(
              "Column '{0}' of table '{1}' is that of field {2} already. Give one another @Column"
                  + " name, or its @Embedded a prefix.");
      case DUPLICATE_NAME -> error(Sentences::duplicateName);
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
      case RESERVED_WORD -> error(Sentences::reservedWord);
      case UNKNOWN_COLUMN -> error("Table '{1}' has no column '{0}'.{2? Did you mean '}{2}{2?'?}");
      case UNKNOWN_REFERENCE ->
          error(
              "{0} is not a @Table class, of these sources or of another build, so no key can reference it.{1? Did you mean '}{1}{1?'?}");
      case REFERENCE_MISMATCH -> error("This key fits nothing: {0}.");
      case NO_COLUMNS ->
          error("Table '{0}' has no columns. Add a field that is neither static nor @Ignored.");
      case NO_EFFECT -> error("{0} has no effect on {1}. {2}.");
      case CLASS_EXISTS ->
          error("{0} cannot be generated: {1}. Rename that class, or set -Aschemac.classes=false.");
      case CLASS_NOT_WRITTEN -> error("{0} cannot be written: {1}.");
      case NULLNESS_HIDDEN ->
          error(
              "Whether column '{0}' of table '{1}' may be NULL stands in {2}, of which this"
                  + " compile has only the class file, and javac does not show annotations on types"
                  + " there before version 22. Compile that class too: build all ("
                  + Commands.BUILD_ALL
                  + ").");
      case SCHEMA_INCONSISTENT ->
          error(
              "The schema would contradict itself: {0}. No migration was written. This compile may"
                  + " not have seen each class that changed: build all ("
                  + Commands.BUILD_ALL
                  + ").");

      case UNKNOWN_OPTION -> error("{0}");
      case MIGRATIONS_NOT_SET ->
          error(
              "This is a table, but where do its migrations go? Set"
                  + " -Aschemac.migrations=<folder>, or -Aschemac.mode=off to write none.");
      case SOURCES_NOT_SET ->
          error(
              "No folder above {0} has src/main/java. Say where the sources are:"
                  + " -Aschemac.sources=<folders, separated as in a class path>.");

      case TABLES_OUTSIDE ->
          error(
              "No @Table class of this compile lies in the sources, {1}, so none becomes a table: {0}. Say where the sources are: -Aschemac.sources=<folders, separated as in a class path>; or -Aschemac.mode=off to write none.");

      case DROP_NOT_CONFIRMED -> error(Sentences::dropNotConfirmed);
      case HAND_OVER_NOT_CONFIRMED ->
          error(
              "Table '{0}' has no class here any more: {2} is another build's now, a library's or"
                  + " another module's. If that build owns the table from now on, write {1} on a"
                  + " package or on any @Table class: the table stays as it is, and nothing here"
                  + " changes it any more.");
      case TAKE_OVER_NOT_CONFIRMED ->
          error(
              "Table '{0}' is another build's so far, so it is in the database already. If this"
                  + " build owns it from now on, write {1} on a package or on any @Table class: the"
                  + " table is taken to be as its class says, without SQL. If that build has dropped"
                  + " it, write {2} instead, and it is created.");
      case BACKFILL_MISSING -> error(Sentences::backfillMissing);
      case CONVERSION_MISSING -> error(Sentences::conversionMissing);
      case REWRITE_ON_LIVE_TABLE -> error(Sentences::rewriteOnLiveTable);
      case NO_PHASE_LEFT ->
          error(
              "No file of an online migration is left for {0} '{1}': it has to change in a"
                  + " transaction, and waits for what only the last file does, outside of one. Make"
                  + " two migrations of it: take this change back, compile and commit, then make it"
                  + " again. Or set -Aschemac.online=false until the migration is committed: one"
                  + " transaction then does everything, and locks what its comments say.");
      case RENAME_CONTRADICTION -> error(Sentences::renameContradiction);
      case DROP_CONTRADICTION ->
          error(
              "{2} for the {0} {1}{4? (on }{4}{4?)} cannot be: {3}{5? (}{5}{5?)}. Remove one of the two.");
      case INTENT_INERT -> note(Sentences::intentInert);

      case FOREIGN_FOLDER ->
          error(
              "{0} holds the migrations of the sources in {1}, not of those in {2}. Give each module a folder of its own: -Aschemac.migrations=<folder>. If the sources moved, change \"sources\" in its schema.json.");
      case SHARED_FOLDER ->
          error(
              "{0}, which maps a table, is compiled by another module, whose source root"
                  + " -Aschemac.sources names too. Modules that are compiled apart and have tables"
                  + " cannot share a migrations folder: give each its own"
                  + " (-Aschemac.migrations=<folder>), and name only its own source roots.");
      case FOLDER_UNUSABLE ->
          error("The migrations folder {0} cannot be used: {1}. Nothing was changed.");
      case FOLDER_BUSY ->
          error("Another compile has held {0} for {1} seconds. Wait for it to end, or end it.");
      case OUT_OF_SYNC -> error(Sentences::outOfSync);
      case EDITED_MIGRATION ->
          error(
              "{0} is history, but its text is not the committed one. Restore it{1? with `git checkout }{1}{1? -- <file>`}, and put the change into the classes or into a new file.");
      case MISSING_MIGRATION ->
          error(
              "{0} is history, but it is not there any more. Restore it{1? with `git checkout }{1}{1? -- <file>`}.");
      case ORPHAN_MIGRATION ->
          error(
              "{0} was written by schemac, but the journal does not know it. If it came with a merge, compile with -Aschemac.rebase=<that branch>; else delete it, or remove the three comment lines at its top to make it a migration of your own.");
      case NUMBER_COLLISION ->
          error(
              "{0} has the number of {1}. Rename it to {2}; after a merge, compile with -Aschemac.rebase=<the other branch> instead.");
      case NUMBER_GAP ->
          error("{0} leaves out a number. Rename it to {1}, or bring back what is missing.");
      case FORKED_HISTORY -> error(Sentences::forkedHistory);
      case HISTORY_UNCLEAR ->
          error(
              "{0} begins as {1} in {2} does, which is gone from this checkout, but lacks {3}. If the folder was moved, move all of its files; if it is another one, commit that the old one is gone first.");
      case MERGE_CONFLICT -> error(Sentences::mergeConflict);
      case SNAPSHOT_BROKEN -> error(Sentences::snapshotBroken);
      case SNAPSHOT_TOO_NEW ->
          error(
              "{0} has format {1}, written by a newer schemac; this one knows up to {2}. Use that version or a newer one.");
      case SNAPSHOT_MISSING -> error(Sentences::snapshotMissing);
      case LEFT_OUT_OF_CHECKOUT ->
          error(
              "{0} is in {1}, but this sparse checkout leaves it out. Take its folder into the checkout with `git sparse-checkout add <folder>`, and compile again.");
      case NOTHING_TO_BASELINE ->
          error(
              "-Aschemac.baseline=true takes the migrations that a folder has for history, but {0} has none. Put those that your database has run into it; or leave the option out, and the tables get their CREATE.");
      case GIT_FAILED ->
          error(
              "git was asked what is history in {0} and failed: {1}. Mend that, or set -Aschemac.base=none.");
      case BUNDLE_FAILED ->
          error("The migrations cannot be put into {0} of the class output: {1}.");

      case WROTE -> note(Sentences::wrote);
      case ADVICE -> note(Sentences::advice);
      case TABLES_LEFT_OUT -> note("{0} outside the sources, so not tables: {1}");
      case UP_TO_DATE -> note("{0#table}, migrations up to date");
      case REMOVED_DRAFT -> note("removed {0}, a draft that nothing needs any more");
      case NO_REPOSITORY ->
          note(
              "{0} is in no git repository, so the newest migration stays a draft; `git init` and commit it to make it history");
      case FOLDER_IGNORED -> note("git ignores {0}, so each migration is history at once");
      case RECORDED -> note("{0} was edited, and its new text stands in the journal");
      case RENUMBERED -> note("{0} is {1} now");
      case RENUMBERED_EDITED -> note(Sentences::renumberedEdited);
      case BASELINED -> note("{0#file} taken as history, and the classes as the schema they give");
      case ADOPTED ->
          note(
              "{0} was written by hand and is part of the history now; nothing checks that it fits the classes");
      case CLASS_FILE_UNREADABLE ->
          note(
              "the class file of {0} cannot be read, so what tables have from it stays as schema.json"
                  + " has it");
      case INTERNAL_ERROR ->
          error(
              "schemac failed and wrote nothing: {0}. Please report this with the class that was"
                  + " compiled: https://github.com/schemac/schemac/issues\n{1}");
    };
  }

  private static Entry error(String words) {
    return new Entry(Kind.ERROR, words, null);
  }

  private static Entry error(Function<List<String>, String> sentence) {
    return new Entry(Kind.ERROR, "", sentence);
  }

  private static Entry note(String words) {
    return new Entry(Kind.NOTE, words, null);
  }

  private static Entry note(Function<List<String>, String> sentence) {
    return new Entry(Kind.NOTE, "", sentence);
  }
}
