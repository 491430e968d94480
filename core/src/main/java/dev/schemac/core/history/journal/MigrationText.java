package dev.schemac.core.history.journal;

/**
 * The text of a migration file: a header, an empty line, the SQL.
 *
 * <p>The header begins with the file's name and its place among the files of its migration, the
 * schemas before and after, and how to run it; lines that only a reviewer needs may follow. Its
 * second line carries the checksum of all that stands below the third, so that a file proves by
 * itself that nobody edited it, also where no journal knows it any more.
 */
public final class MigrationText {

  private static final int FIRST_LINE_LENGTH = 87;
  private static final String MARK = "-- schemac 1  schema ";
  private static final String ANY_MARK = "-- schemac ";
  private static final String CHECKSUM_MARK = "  text ";
  private static final String RUN = "-- Run: psql -X -v ON_ERROR_STOP=1 ";
  private static final String IN_TRANSACTION = "-1 -f";
  private static final String OUTSIDE_TRANSACTION =
      "-f, outside a transaction, not through a pooler";

  /** In how many lines a header is looked for: a person may have written something above it. */
  private static final int LOOK_DOWN = 20;

  /** What the header of a file proves. */
  public enum Proof {
    /** It has no header: a person wrote it. */
    HAND_WRITTEN,
    /** schemac wrote it, and nobody changed it. */
    INTACT,
    /** schemac wrote it, a person changed it. */
    EDITED
  }

  private MigrationText() {}

  /**
   * The text of a file named {@code stem}.sql.
   *
   * @param file which of the files of its migration it is, from 1 on
   * @param files how many that are
   */
  public static String render(
      String stem,
      String fromSchema,
      String toSchema,
      MigrationScript migrationScript,
      int file,
      int files) {
    String below = migrationScript.text();
    String run = RUN + (migrationScript.transactional() ? IN_TRANSACTION : OUTSIDE_TRANSACTION);
    String checksum = NormalText.checksum(below);
    return String.join(
        "\n",
        firstLine("-- " + stem, files == 1 ? "" : "file " + file + " of " + files),
        MARK + schemas(fromSchema, toSchema) + CHECKSUM_MARK + checksum,
        run,
        below);
  }

  private static String firstLine(String name, String place) {
    int blanks = Math.max(2, FIRST_LINE_LENGTH - name.length() - place.length());
    return place.isEmpty() ? name : name + " ".repeat(blanks) + place;
  }

  /**
   * The line about the schemas before and after. They are the same if things only swapped their
   * names, though the rows then differ.
   */
  private static String schemas(String from, String to) {
    return from.equals(to) ? from + " before and after" : from + " -> " + to;
  }

  static Proof proof(String text) {
    String normal = NormalText.of(text);
    int lineStart = 0;
    for (int line = 1; line <= LOOK_DOWN && lineStart >= 0; line++) {
      int lineEnd = normal.indexOf('\n', lineStart);
      String content = normal.substring(lineStart, lineEnd < 0 ? normal.length() : lineEnd);
      int checksum = content.lastIndexOf(CHECKSUM_MARK);
      if (content.startsWith(ANY_MARK) && checksum >= 0) {
        boolean intact =
            line == 2
                && belowHeader(normal, lineEnd)
                    .equals(content.substring(checksum + CHECKSUM_MARK.length()));
        return intact ? Proof.INTACT : Proof.EDITED;
      }
      lineStart = lineEnd < 0 ? -1 : lineEnd + 1;
    }
    return Proof.HAND_WRITTEN;
  }

  /** The checksum of what stands below the third line; {@code secondLineEnd} ends the second. */
  private static String belowHeader(String normal, int secondLineEnd) {
    int thirdLineEnd = secondLineEnd < 0 ? -1 : normal.indexOf('\n', secondLineEnd + 1);
    return thirdLineEnd < 0 ? "" : NormalText.checksum(normal.substring(thirdLineEnd + 1));
  }
}
