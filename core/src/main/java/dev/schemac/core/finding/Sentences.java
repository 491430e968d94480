package dev.schemac.core.finding;

import java.util.ArrayList;
import java.util.List;

/** The messages whose words depend on what they are about. */
final class Sentences {

  private Sentences() {}

  /**
   * What cannot be a name.
   *
   * @param arguments the name, if it is not empty; then the character that it cannot hold, as
   *     {@code U+202E}, or nothing where the name is that of a system column
   */
  static String badName(List<String> arguments) {
    String name = arguments.get(0);
    if (name.isEmpty()) {
      return "A name cannot be empty. Write one.";
    }
    String character = arguments.get(1);
    return character.isEmpty()
        ? "Each table of PostgreSQL has a system column '%s' already. Name this one otherwise."
            .formatted(name)
        : "The name '%s' holds the character %s, which a reader cannot see. Write it without."
            .formatted(name.replace("\t", "\\t").replace("\n", "\\n"), character);
  }

  /**
   * A Java type without a column type.
   *
   * @param arguments the type, the field, what kind of type it is, and for some kinds a column type
   *     and the class that is to have it
   */
  static String unmappedType(List<String> arguments) {
    String sql = arguments.get(3);
    String advice =
        switch (arguments.get(2)) {
          case "table" ->
              "It is the class of a table: write @ForeignKey on the field for a column that references it, or @Ignored if the field is no column.";
          case "tables" ->
              "Its rows are those of another table, whose key to this one says which: write @Ignored on the field.";
          case "fields" ->
              "Write @Embedded on the field for a column for each field of %s, or @SqlType(\"…\") on %s for one column."
                  .formatted(arguments.get(4), arguments.get(4));
          case "own" ->
              "Write @SqlType(\"…\") on %s, or @Column(type = \"…\") on the field."
                  .formatted(arguments.get(4));
          case "several" ->
              "Write @Column(type = \"%s\") on the field, or @SqlType(\"…\") on %s for an array of that."
                  .formatted(sql, arguments.get(4));
          case "foreign" ->
              "Write @Column(type = \"%s\") on the field, or for all such fields @SqlType(java = %s.class, value = \"%s\") on the package."
                  .formatted(sql, arguments.get(4), sql.replace("[]", ""));
          default -> "Write @Column(type = \"%s\") on the field.".formatted(sql);
        };
    return "No column type is known for %s, the type of %s. %s"
        .formatted(arguments.get(0), arguments.get(1), advice);
  }

  /** Arguments: the word, the column as SQL text, the whole text. */
  static String reservedWord(List<String> arguments) {
    String word = arguments.get(0);
    String value =
        switch (word) {
          case "user", "current_role" -> "current_user";
          case "current_user" -> "current_role";
          case "current_catalog" -> "current_database()";
          case "current_schema" -> "current_schema()";
          case "current_date" -> "now()::date";
          case "current_time" -> "now()::timetz";
          case "current_timestamp" -> "now()";
          case "localtime" -> "now()::time";
          case "localtimestamp" -> "now()::timestamp";
          default -> "";
        };
    return "Without quotes "
        + word
        + " is a reserved word of SQL here and not the column. Write "
        + arguments.get(1)
        + " for the column"
        + (value.isEmpty() ? "" : ", or " + value + " if SQL's value is meant")
        + ". It reads: "
        + arguments.get(2);
  }

  /**
   * A loss that nobody confirmed.
   *
   * @param arguments the kind ({@code table}, {@code column}, {@code label} or {@code values}), the
   *     name, what it is a part of (of a table: its source file), the confirming annotation, the
   *     annotation of a rename, likely new names, and whether the confirmation acted already; of a
   *     table perhaps its class and, if that is still there, the class's table now; of a column
   *     perhaps the likeliest new name, if an embedded type gives that, and what to write where
   */
  static String dropNotConfirmed(List<String> arguments) {
    String name = arguments.get(1);
    String of = arguments.get(2);
    String renamed = arguments.get(4);
    String candidates = arguments.get(5);
    String perhaps = candidates.isEmpty() ? "" : " (perhaps " + candidates + ")";
    return switch (arguments.get(0)) {
      case "table" ->
          "%s, and its rows would be lost. If it was renamed, write %s on its class%s. %s"
              .formatted(
                  tableWithoutClass(arguments),
                  renamed,
                  perhaps,
                  confirm(arguments, "a package or on any @Table class"));
      case "column" ->
          "Column '%s' of table '%s' has no field any more, and its values would be lost. If it was renamed%s. %s"
              .formatted(
                  name,
                  of,
                  arguments.size() > 7
                      ? " to " + arguments.get(7) + ", write " + arguments.get(8)
                      : ", write " + renamed + " on its field" + perhaps,
                  confirm(arguments, "the class"));
      case "values" ->
          "Column '%s' of table '%s' becomes a generated column, and what it holds would be lost. %s"
              .formatted(name, of, confirm(arguments, "the class"));
      default ->
          "Label '%s' of %s has no constant any more, but rows may hold it. If it was renamed, write %s on its constant%s. %s"
              .formatted(name, of, renamed, perhaps, confirm(arguments, "the enum"));
    };
  }

  private static String tableWithoutClass(List<String> arguments) {
    String table = "Table '" + arguments.get(1) + "' has no class any more";
    if (arguments.size() < 8) {
      return table;
    }
    String file = arguments.get(2);
    String type = arguments.get(7);
    if (arguments.size() == 8) {
      return table + " (" + type + (file.isEmpty() ? "" : " in " + file) + " is gone)";
    }
    String now = arguments.get(8);
    return table
        + (now.isEmpty()
            ? " (" + type + " has lost its @Table)"
            : " (" + type + " is table '" + now + "' now)");
  }

  private static String confirm(List<String> arguments, String where) {
    String annotation = arguments.get(3);
    return arguments.get(6).isEmpty()
        ? "If it may go, write %s on %s.".formatted(annotation, where)
        : "If it may go, set -Aschemac.drops=allow for one compile: the annotation that is there acted in an earlier migration, on an earlier thing of that name.";
  }

  /**
   * A column that rows have no value for.
   *
   * @param arguments the table, the column, how it comes, an example to paste, what the values must
   *     be: empty, {@code unique} or the table whose rows they name; and whether the field has a
   *     {@code @Using}
   */
  static String backfillMissing(List<String> arguments) {
    String column = "Column '" + arguments.get(1) + "' of table '" + arguments.get(0) + "' ";
    String how =
        switch (arguments.get(2)) {
          case "comes NOT NULL" ->
              "is new and NOT NULL, but the rows that are there have no value for it.";
          case "comes with one value" ->
              "is new and unique, but all rows that are there would get the same value.";
          default -> "becomes NOT NULL, but rows may hold NULL.";
        };
    String annotation = arguments.get(3);
    String say =
        switch (arguments.get(4)) {
          case "" ->
              " Say what they get, for example %s, or give it a default, or make it nullable."
                  .formatted(annotation);
          case "unique" ->
              " It is part of a key, so say with an expression what they get, each its own value: %s."
                  .formatted(annotation);
          default ->
              " Say with an expression which row of '%s' each belongs to: %s, or make it nullable."
                  .formatted(arguments.get(4), annotation);
        };
    String using =
        arguments.get(5).isEmpty()
            ? ""
            : " @Using converts the values that are there, and gives none to rows without one.";
    return column + how + say + using;
  }

  /** A type change that can lose or refuse values. */
  static String conversionMissing(List<String> arguments) {
    String rewrites =
        switch (arguments.get(5)) {
          case "" -> "";
          case "unless UTC" ->
              " Any zone but UTC rewrites the table, and needs -Aschemac.rewrites=allow.";
          default -> " It rewrites the table: -Aschemac.rewrites=allow.";
        };
    String advice =
        switch (arguments.get(6)) {
          case "in a zone" ->
              ": what its values become depends on the session's time zone. Say which zone is meant";
          case "in UTC" ->
              ": what its values become depends on the session's time zone, which is UTC in the migration. Say how they are converted";
          default -> ", which can lose or refuse values. Say how they are converted";
        };
    return "Column '%s' of table '%s' changes from %s to %s%s, for example %s.%s"
        .formatted(
            arguments.get(1),
            arguments.get(0),
            arguments.get(2),
            arguments.get(3),
            advice,
            arguments.get(4),
            rewrites);
  }

  /** A change that rewrites a table under traffic. */
  static String rewriteOnLiveTable(List<String> arguments) {
    String what = arguments.get(0);
    String name = arguments.get(1);
    if (what.equals("new") || what.equals("source")) {
      String why =
          what.equals("new")
              ? "comes as " + arguments.get(2)
              : "is computed from '" + arguments.get(2) + "', whose type changes, and is made anew";
      return "Column '%s' %s: PostgreSQL rewrites the table, and nobody can read or write it meanwhile. If that may be, set -Aschemac.rewrites=allow for this compile."
          .formatted(name, why);
    }
    String change = " from " + arguments.get(2) + " to " + arguments.get(3);
    if (what.equals("enum type")) {
      return "The labels of enum type '%s' change%s: that makes a new type and rewrites each table that uses it, while nobody can read or write it. If that may be, set -Aschemac.rewrites=allow for this compile."
          .formatted(name, change);
    }
    return "Column '%s' changes%s: PostgreSQL rewrites the table, and nobody can read or write it meanwhile. If that may be, set -Aschemac.rewrites=allow for this compile. Without an outage, one release after the other: add a second column, nullable and without @Backfill; deploy code that writes both; make the second NOT NULL with @Backfill(\"…\"); deploy code that reads it; drop this one."
        .formatted(name, change);
  }

  /** An annotation that has nothing left to do. */
  static String intentInert(List<String> arguments) {
    return arguments.get(1).isEmpty()
        ? arguments.get(0) + " changes nothing here and can be removed"
        : arguments.get(0) + " was carried out by an earlier migration and can be removed";
  }

  /**
   * A former name that cannot be meant.
   *
   * @param arguments the kind, the name, the former name, the annotation, why not, the reason, what
   *     stands against it, the class or field of each, and whether a draft has renamed it already
   */
  static String renameContradiction(List<String> arguments) {
    String kind = arguments.get(0);
    String commitFirst =
        arguments.get(9).isEmpty()
            ? ""
            : ", or, if the %s %s is a new one, commit the migration that renames the old one first"
                .formatted(kind, arguments.get(2));
    return "%s on the %s %s%s cannot be: %s%s. Remove one of the two%s."
        .formatted(
            arguments.get(3),
            kind,
            arguments.get(1),
            inBrackets(arguments.get(7)),
            arguments.get(4),
            inBrackets(arguments.get(8)),
            commitFirst);
  }

  /**
   * A name that two things have.
   *
   * @param arguments the name, the thing, the other thing, and whether one annotation gives both
   */
  static String duplicateName(List<String> arguments) {
    String advice =
        arguments.get(3).isEmpty()
            ? "Write another name for " + arguments.get(1)
            : "This annotation gives both, since its type is embedded or extended more than once:"
                + " leave its name out, and each gets one from its table and columns";
    return "The name '%s' is that of %s already. %s."
        .formatted(arguments.get(0), arguments.get(2), advice);
  }

  private static String inBrackets(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  /** An edited file that does again what another does: the file, the other. */
  static String renumberedEdited(List<String> arguments) {
    return "%s, which had been edited, does again what %s does since a rebase, so running it fails; edit it so that it does not, or delete it, and compile again"
        .formatted(arguments.get(0), repeated(arguments.get(1)));
  }

  private static String repeated(String file) {
    return file.isEmpty() ? "a migration before it" : file;
  }

  /**
   * What a write would change: a file, what is wrong with it, a command. Where nothing is said of
   * the second, the file does again what another does, which comes fourth.
   */
  static String outOfSync(List<String> arguments) {
    if (arguments.get(1).isEmpty()) {
      return "%s, which had been edited, does again what %s does since a rebase, so running it fails. Edit it so that it does not, or delete it; then run `%s` and commit what it writes."
          .formatted(arguments.get(0), repeated(arguments.get(3)), arguments.get(2));
    }
    return "%s is %s: the classes and the migrations do not belong together. Run `%s` and commit what it writes."
        .formatted(arguments.get(0), arguments.get(1), arguments.get(2));
  }

  /** Two histories that do not continue each other: the base's file, ours, the base, a command. */
  static String forkedHistory(List<String> arguments) {
    String ours = arguments.get(1).isEmpty() ? "nothing" : arguments.get(1);
    return "%s has %s where this folder has %s. Put this branch's migrations behind those: `%s`."
        .formatted(arguments.get(2), arguments.get(0), ours, arguments.get(3));
  }

  /** A file with conflict markers: the file, the revision to go on top of, a command, another. */
  static String mergeConflict(List<String> arguments) {
    String file = arguments.get(0) + " has the conflict markers of a merge. ";
    if (arguments.get(2).isEmpty()) {
      return file + "Resolve them by hand.";
    }
    String revision = arguments.get(1);
    String first =
        "Leave them, keep the migrations of %s as they are and put the other side's behind them: `%s`."
            .formatted(revision, arguments.get(2));
    String second = arguments.get(3);
    return second.isEmpty()
        ? file + first
        : file
            + first
            + " If a database has run HEAD's already, keep those instead: `%s`.".formatted(second);
  }

  /**
   * A snapshot that cannot be read.
   *
   * @param arguments the file, why, a command that mends it or nothing, and the revision that the
   *     command puts the other migrations on top of, where the committed file is as broken
   */
  static String snapshotBroken(List<String> arguments) {
    String broken = "%s cannot be read: %s. ".formatted(arguments.get(0), arguments.get(1));
    String command = arguments.get(2);
    if (arguments.size() > 3) {
      return broken
          + "The one that is committed is as broken, perhaps by a merge that took parts of both sides. Keep the migrations of %s and put the others behind them: `%s`."
              .formatted(arguments.get(3), command);
    }
    return broken
        + (command.isEmpty()
            ? "Restore it from git."
            : "Restore it from git, or run `%s`.".formatted(command));
  }

  /** A folder without a snapshot: the file, and the revision that has it; empty: none is known. */
  static String snapshotMissing(List<String> arguments) {
    String file = arguments.get(0);
    String revision = arguments.get(1);
    return revision.isEmpty()
        ? "There are migrations, but no %s. Restore it from git; or, to begin with schemac on a database that has these migrations, set -Aschemac.baseline=true once."
            .formatted(file)
        : "%s is in %s, but not in the folder. Restore it with `git checkout %s -- <file>`."
            .formatted(file, revision, revision);
  }

  /** What was written, and how many changes; 0: the snapshot alone, since only files moved. */
  static String wrote(List<String> arguments) {
    String changes = arguments.get(1);
    String made =
        switch (changes) {
          case "0" -> "the schema is the same";
          case "1" -> "1 change";
          default -> changes + " changes";
        };
    return "wrote " + arguments.get(0) + ": " + made;
  }

  /**
   * What PostgreSQL takes and few people mean.
   *
   * @param arguments for each kind how many there are and the first of them: tables without a
   *     primary key, foreign keys without an index, keys of columns that are too narrow, classes
   *     whose annotations nothing reads
   */
  static String advice(List<String> arguments) {
    List<String> all = new ArrayList<>();
    advise(all, arguments, 0, "1 table has no primary key", "%s tables have no primary key");
    advise(
        all,
        arguments,
        2,
        "1 foreign key has no index on its columns",
        "%s foreign keys have no index on their columns");
    advise(
        all,
        arguments,
        4,
        "1 foreign key has a type that does not hold all it can reference",
        "%s foreign keys have types that do not hold all they can reference");
    advise(
        all,
        arguments,
        6,
        "1 class has annotations of columns, but no @Table is made of it",
        "%s classes have annotations of columns, but no @Table is made of them");
    return "advice: " + String.join("; ", all);
  }

  private static void advise(
      List<String> all, List<String> arguments, int at, String one, String several) {
    String count = arguments.get(at);
    if (!count.equals("0")) {
      String what = count.equals("1") ? one : several.formatted(count);
      all.add(what + " (" + arguments.get(at + 1) + ")");
    }
  }
}
