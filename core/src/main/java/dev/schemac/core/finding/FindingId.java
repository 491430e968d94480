package dev.schemac.core.finding;

/**
 * All that schemac says, each with its stable id, which scripts search for, and what it does to the
 * compile. Most have their words here: {@code {0}}, {@code {1}} … stand for the arguments of a
 * {@link TemplateMessage}. A message without words here is a record of its own name in this
 * package, as {@link DropNotConfirmed}: it has more arguments than one can count, or its words
 * depend on them. Each error ends in what to do.
 */
public enum FindingId {
  // The classes
  UNMAPPED_TYPE(Kind.ERROR),
  BAD_TYPE(Kind.ERROR, "{0}."),
  MAPPING_UNDECIDED(
      Kind.ERROR,
      "What {0} is in the database cannot be told from the annotations: {1}. Write it: schemac's"
          + " @Column(type = \"…\"), or columnDefinition."),
  MAPPING_FILE(
      Kind.ERROR,
      "{0} maps something in line {1}: {2}. schemac reads annotations alone, so the tables would not be"
          + " those of Hibernate. Write annotations in its place; queries and listeners can stay."),
  MAPPING_FILE_UNREADABLE(
      Kind.ERROR, "{0} cannot be read: {1}. Hibernate takes it before any annotation. Correct it."),
  BAD_SQL(Kind.ERROR),
  BAD_NAME(Kind.ERROR),
  BAD_VALUE(Kind.ERROR, "{0}: {1}."),
  CONTRADICTION(Kind.ERROR, "{0} cannot stand together: {1}."),
  DUPLICATE_TABLE(
      Kind.ERROR, "Table '{0}' is that of class {1} already. Give one another @Table name."),
  DUPLICATE_COLUMN(
      Kind.ERROR,
      "Column '{0}' of table '{1}' is that of field {2} already. Give one another @Column"
          + " name, or its @Embedded a prefix."),
  DUPLICATE_NAME(Kind.ERROR),
  DUPLICATE_LABEL(Kind.ERROR, "The label '{0}' is that of {1} already. Give {2} another @Label."),
  NAME_TOO_LONG(
      Kind.ERROR,
      "The name '{0}' has {1} bytes; PostgreSQL keeps 63 and cuts the rest. Write a shorter"
          + " one."),
  RESERVED_NAME(
      Kind.ERROR,
      "'{0}' is a reserved word of SQL and would be in quotes everywhere. Name it yourself,"
          + " for example {1}."),
  RESERVED_WORD(Kind.ERROR),
  UNKNOWN_COLUMN(Kind.ERROR),
  UNKNOWN_REFERENCE(
      Kind.ERROR,
      "{0} is not a @Table class, of these sources or of another build, so no key can reference it.{1? Did you mean '}{1}{1?'?}"),
  REFERENCE_MISMATCH(Kind.ERROR, "This key fits nothing: {0}."),
  NO_COLUMNS(
      Kind.ERROR, "Table '{0}' has no columns. Add a field that is neither static nor @Ignored."),
  NO_EFFECT(Kind.ERROR, "{0} has no effect on {1}. {2}."),
  CLASS_EXISTS(
      Kind.ERROR,
      "{0} cannot be generated: {1}. Rename that class, or set -Aschemac.classes=false."),
  CLASS_NOT_WRITTEN(Kind.ERROR, "{0} cannot be written: {1}."),
  NULLNESS_HIDDEN(
      Kind.ERROR,
      "Whether column '{0}' of table '{1}' may be NULL stands in {2}, of which this"
          + " compile has only the class file, and javac does not show annotations on types"
          + " there before version 22. Compile that class too: build all ("
          + Commands.BUILD_ALL
          + ")."),
  SCHEMA_INCONSISTENT(
      Kind.ERROR,
      "The schema would contradict itself: {0}. No migration was written. This compile may"
          + " not have seen each class that changed: build all ("
          + Commands.BUILD_ALL
          + ")."),

  // The options
  UNKNOWN_OPTION(Kind.ERROR, "{0}"),
  MIGRATIONS_NOT_SET(
      Kind.ERROR,
      "This is a table, but where do its migrations go? No folder of yours around the class"
          + " output{0? (}{0}{0?)}, links followed, has schemac.properties or a build file. {1}Put an empty"
          + " schemac.properties into the project's folder, or set -Aschemac.migrations=<folder>;"
          + " or -Aschemac.mode=off to write none."),
  PROJECT_FOLDER_UNCLEAR(Kind.ERROR),
  SOURCES_NOT_SET(
      Kind.ERROR,
      "No folder above {0} has src/main/java, nor has the project's folder. Say where the"
          + " sources are: sources=<folders> in schemac.properties, or"
          + " -Aschemac.sources=<folders, separated as in a class path>."),
  TABLES_OUTSIDE(
      Kind.ERROR,
      "No @Table class of this compile lies in the sources, {1}, so none becomes a table: {0}. Say where the sources are: sources=<folders> in schemac.properties, or -Aschemac.sources=<folders, separated as in a class path>; or -Aschemac.mode=off to write none."),

  // Changes
  DROP_NOT_CONFIRMED(Kind.UNRESOLVED),
  HAND_OVER_NOT_CONFIRMED(Kind.UNRESOLVED),
  TAKE_OVER_NOT_CONFIRMED(
      Kind.UNRESOLVED,
      "Table '{0}' is another build's so far, so it is in the database already. If this"
          + " build owns it from now on, write {1} on a package or on any class with a table: the"
          + " table is taken to be as its class says, without SQL. If that build has dropped"
          + " it, write {2} instead, and it is created."),
  BACKFILL_MISSING(Kind.UNRESOLVED),
  CONVERSION_MISSING(Kind.UNRESOLVED),
  ROWS_NOT_MOVED(
      Kind.UNRESOLVED,
      "The rows of entity {0} are in the tables of {1}, and Hibernate will look for them in those of"
          + " {2}. A migration moves no rows from table to table, so objects would not be found, or"
          + " without what they hold. Take the change back; or compile once with"
          + " -Aschemac.drops=allow and, before you commit the migration that it writes, put the"
          + " statements into it that move the rows, in front of what it drops, and compile again."),
  REWRITE_ON_LIVE_TABLE(Kind.UNRESOLVED),
  NO_PHASE_LEFT(
      Kind.ERROR,
      "No file of an online migration is left for {0} '{1}': it has to change in a"
          + " transaction, and waits for what only the last file does, outside of one. Make"
          + " two migrations of it: take this change back, compile and commit, then make it"
          + " again. Or set -Aschemac.online=false until the migration is committed: one"
          + " transaction then does everything, and locks what its comments say."),
  PENDING_NAME(
      Kind.ERROR,
      "The name '{1}' is that of a {0} that the database keeps until it is dropped, and"
          + " another one is renamed to it here. Confirm that the pending one goes (write its @Dropped"
          + " annotation without later), or give this one another name."),
  PENDING_NOT_POSSIBLE(Kind.ERROR),
  RENAME_CONTRADICTION(Kind.ERROR),
  DROP_CONTRADICTION(Kind.ERROR),
  INTENT_INERT(Kind.NOTE),
  NUMBERS_NOT_KNOWN(
      Kind.NOTE,
      "which constants the numbers in column '{0}' stood for is not known, since schema.json is of"
          + " an older schemac that did not note it. Rows keep their numbers: right where constants"
          + " came or went at the end alone. Where others have another number now, put an UPDATE"
          + " into the migration that gives it to their rows"),

  // The migrations folder
  BASELINE_OF_ENTITIES(
      Kind.ERROR,
      "A compile sees no database, and the constraints and indexes that Hibernate made have other names than those that later migrations would use. If the existing migrations give them schemac's names (orders_pkey, orders_code_key, orders_customer_id_fkey, orders_code_idx), say -Aschemac.baseline=names; else rename them first in a migration of your own."),
  FOREIGN_FOLDER(
      Kind.ERROR,
      "{0} holds the migrations of the sources in {1}, not of those in {2}. Give each module a folder of its own: migrations=<folder> in its schemac.properties, or -Aschemac.migrations=<folder>. If the sources moved, change \"sources\" in its schema.json."),
  SHARED_FOLDER(
      Kind.ERROR,
      "{0}, which maps a table, is compiled by another module, whose source root this one"
          + " names too. Modules that are compiled apart and have tables cannot share a"
          + " migrations folder: give each its own (migrations=<folder> in its"
          + " schemac.properties, or -Aschemac.migrations=<folder>), and name only its own"
          + " source roots (sources=<folders> there, or -Aschemac.sources=<folders>)."),
  FOLDER_UNUSABLE(
      Kind.ERROR, "The migrations folder {0} cannot be used: {1}. Nothing was changed."),
  FOLDER_BUSY(
      Kind.ERROR, "Another compile has held {0} for {1} seconds. Wait for it to end, or end it."),
  OUT_OF_SYNC(Kind.ERROR),
  EDITED_MIGRATION(
      Kind.ERROR,
      "{0} is history, but its text is not the committed one. Restore it{1? with `git checkout }{1}{1? -- <file>`}, and put the change into the classes or into a new file."),
  MISSING_MIGRATION(
      Kind.ERROR,
      "{0} is history, but it is not there any more. Restore it{1? with `git checkout }{1}{1? -- <file>`}."),
  LEFT_OUT_OF_CHECKOUT(
      Kind.ERROR,
      "{0} is in {1}, but this sparse checkout leaves it out. Take its folder into the checkout with `git sparse-checkout add <folder>`, and compile again."),
  ORPHAN_MIGRATION(
      Kind.ERROR,
      "{0} was written by schemac, but the journal does not know it. If it came with a merge, compile with -Aschemac.rebase=<that branch>; else delete it, or remove the three comment lines at its top to make it a migration of your own."),
  NUMBER_COLLISION(
      Kind.ERROR,
      "{0} has the number of {1}. Rename it to {2}; after a merge, compile with -Aschemac.rebase=<the other branch> instead."),
  NUMBER_GAP(
      Kind.ERROR, "{0} leaves out a number. Rename it to {1}, or bring back what is missing."),
  FORKED_HISTORY(Kind.ERROR),
  HISTORY_UNCLEAR(Kind.ERROR),
  MERGE_CONFLICT(Kind.ERROR),
  SNAPSHOT_BROKEN(Kind.ERROR),
  SNAPSHOT_TOO_NEW(
      Kind.ERROR,
      "{0} has format {1}, written by a newer schemac; this one knows up to {2}. Use that version or a newer one."),
  SNAPSHOT_MISSING(Kind.ERROR),
  NOTHING_TO_BASELINE(
      Kind.ERROR,
      "-Aschemac.baseline=true takes the migrations that a folder has for history, but {0} has none. Put those that your database has run into it; or leave the option out, and the tables get their CREATE."),
  GIT_FAILED(
      Kind.ERROR,
      "git was asked what is history in {0} and failed: {1}. Mend that, or set -Aschemac.base=none."),
  BUNDLE_FAILED(Kind.ERROR, "The migrations cannot be put into {0} of the class output: {1}."),

  // News
  WROTE(Kind.NOTE),
  PENDING_DROPS(
      Kind.NOTE,
      "the database keeps what no class has any more, until @DroppedColumn or @DroppedTable"
          + " without later drops it: {0}"),
  ADVICE(Kind.NOTE),
  ONE_SHOT_PROPERTIES(Kind.NOTE, "this compile was told {0} by a system property"),
  UP_TO_DATE(Kind.NOTE, "{0#table}, migrations up to date"),
  TABLES_LEFT_OUT(Kind.NOTE, "{0} outside the sources, so not tables: {1}"),
  ENTITIES_LEFT_OUT(
      Kind.NOTE,
      "{0} {1} @Entity of Jakarta Persistence. Whether such classes are tables is for"
          + " schemac.properties to say: jpa=spring or jpa=standard, or jpa=off, which ends this"
          + " note"),
  AGGREGATES_LEFT_OUT(
      Kind.NOTE,
      "{0} {1} Spring Data's @Table. Whether such classes are tables is for schemac.properties to"
          + " say: springData=true, or springData=false, which ends this note"),
  AGGREGATES_WITHOUT_TABLE(
      Kind.NOTE,
      "{0} {1} Spring Data's @Id and no @Table, so no table comes of it. What Spring Data JDBC"
          + " stores needs @org.springframework.data.relational.core.mapping.Table"),
  REMOVED_DRAFT(Kind.NOTE, "removed {0}, a draft that nothing needs any more"),
  NO_REPOSITORY(
      Kind.NOTE,
      "{0} is in no git repository, so the newest migration stays a draft; `git init` and commit it to make it history"),
  COLUMNS_LEFT_OUT(
      Kind.NOTE, "{0} has no COLUMNS, since so many names do not fit into one constant"),
  FOLDER_IGNORED(Kind.NOTE, "git ignores {0}, so each migration is history at once"),
  ADOPTED(
      Kind.NOTE,
      "{0} was written by hand and is part of the history now; nothing checks that it fits the classes"),
  RECORDED(Kind.NOTE, "{0} was edited, and its new text stands in the journal"),
  RENUMBERED(Kind.NOTE, "{0} is {1} now"),
  RENUMBERED_EDITED(Kind.NOTE),
  BASELINED(Kind.NOTE, "{0#file} taken as history, and the classes as the schema they give"),
  CLASS_FILE_UNREADABLE(
      Kind.NOTE,
      "the class file of {0} cannot be read, so what tables have from it stays as schema.json"
          + " has it"),
  INTERNAL_ERROR(
      Kind.ERROR,
      "schemac failed and wrote nothing: {0}. Please report this with the class that was"
          + " compiled: https://github.com/schemac/schemac/issues\n{1}");

  /** What a finding does to the compile. */
  enum Kind {
    /** It fails the compile. */
    ERROR,
    /** It fails the compile until a person says what is meant: an intent is missing. */
    UNRESOLVED,
    /** It is only told. */
    NOTE
  }

  private final Kind kind;
  private final String words;

  /** Its words are those of a record. */
  FindingId(Kind kind) {
    this(kind, "");
  }

  FindingId(Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  /** Whether it fails the compile. */
  public boolean isError() {
    return kind != Kind.NOTE;
  }

  /** Whether it waits for what only a person can say: an intent. */
  public boolean isUnresolved() {
    return kind == Kind.UNRESOLVED;
  }

  /** The words with their placeholders; empty: a record has them. */
  String words() {
    return words;
  }

  /** The id as it is printed: {@code UNMAPPED_TYPE} is {@code UnmappedType}. */
  public String printed() {
    StringBuilder out = new StringBuilder();
    boolean upper = true;
    for (char c : name().toCharArray()) {
      if (c != '_') {
        out.append(upper ? c : Character.toLowerCase(c));
      }
      upper = c == '_';
    }
    return out.toString();
  }
}
