package dev.schemac.core.history.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code schema.json} that a compile of a few classes needs: to parse, check and hash
 * ten thousand tables for the sake of one is most of what such a compile would pay.
 *
 * <p>It goes by the lines that {@link SnapshotWriter} writes, and understands nothing else: a file
 * laid out otherwise, as by a person or a merge, has no excerpt and is read whole. So is one with a
 * table that has lost its class and is to be dropped later, which any class may say. So is each
 * before anything is written, which finds what is wrong with the tables that were left out.
 */
public final class SnapshotExcerpt {

  /** Where more tables than these are needed, and most of them are, the whole is read as fast. */
  private static final int FEW = 8;

  private static final byte[] TABLES = bytes("\n  \"tables\": {\n");
  private static final byte[] TABLES_END = bytes("  }");
  private static final byte[] EXTERNAL = bytes("  },\n  \"external\": {\n");
  private static final byte[] TABLE = bytes("    \"");
  private static final byte[] TABLE_OPENS = bytes("\": {");
  private static final byte[] TABLE_END = bytes("    }");
  private static final byte[] IN_TABLE = bytes("      ");
  private static final byte[] CLASS = bytes("      \"class\": \"");
  private static final byte[] FILE = bytes("      \"file\": \"");
  private static final byte[] FROM = bytes("\"from\": \"");
  private static final String TARGET = "\"to\": \"";

  private final byte[] text;
  private final UntouchedTables untouchedTables;
  private final List<Slice> skipped = new ArrayList<>();
  private final List<Slice> needed = new ArrayList<>();

  /** Where the next line starts. */
  private int at;

  private SnapshotExcerpt(byte[] text, UntouchedTables untouchedTables) {
    this.text = text;
    this.untouchedTables = untouchedTables;
  }

  /**
   * What is left of a snapshot.
   *
   * @param json the snapshot without the tables that the compile does not need
   * @param leftOut how many those are
   */
  public record Excerpt(String json, int leftOut) {}

  /**
   * A table's lines.
   *
   * @param start where the first starts
   * @param end where the last one ends, without the comma behind it
   */
  private record Slice(int start, int end) {}

  /**
   * Leaves out each table that the compile does not concern and that none of the others references.
   *
   * @return null where the file is laid out otherwise, or most of its tables are needed
   */
  static @Nullable public Excerpt of(byte[] text, UntouchedTables untouchedTables) {
    try {
      return new SnapshotExcerpt(text, untouchedTables).cut();
    } catch (SnapshotException e) {
      return null;
    }
  }

  private Excerpt cut() throws SnapshotException {
    int tables = indexOf(TABLES) + TABLES.length;
    at = tables;
    while (!startsWith(TABLES_END, at)) {
      table();
    }
    int end = at;
    boolean external = startsWith(EXTERNAL, end);
    for (String target : targets()) {
      // The tables of other builds stay in the excerpt.
      if (!external || find(bytes("\n" + opening(target)), end) < 0) {
        Slice table = named(target);
        skipped.remove(table);
        needed.add(table);
      }
    }
    require(!skipped.isEmpty());
    return new Excerpt(excerpt(tables, end), skipped.size());
  }

  private void table() throws SnapshotException {
    int start = at;
    require(startsWith(TABLE, at) && endsWith(TABLE_OPENS, line()));
    String className = member(CLASS);
    String sourceFile = member(FILE);
    Set<String> inherited = new HashSet<>();
    while (startsWith(IN_TABLE, at)) {
      from(line(), inherited);
    }
    if (className == null || !startsWith(TABLE_END, at)) {
      throw otherLayout();
    }
    Slice table = new Slice(start, at + TABLE_END.length);
    int more = line() - table.end();
    require(more == 0 || (more == 1 && text[table.end()] == ','));
    boolean stays =
        untouchedTables.test(className, sourceFile == null ? "" : sourceFile, inherited);
    (stays ? skipped : needed).add(table);
    require(needed.size() <= FEW + skipped.size());
  }

  /** The value of a member that the next line may hold; null where it holds another. */
  private @Nullable String member(byte[] name) throws SnapshotException {
    if (!startsWith(name, at)) {
      return null;
    }
    int start = at + name.length;
    int end = line();
    require(end - 2 >= start && text[end - 1] == ',' && text[end - 2] == '"');
    return plain(string(start, end - 2));
  }

  /** Adds the {@code from} with which a line may end. */
  private void from(int end, Set<String> into) throws SnapshotException {
    int close = end - (text[end - 1] == ',' ? 3 : 2);
    if (text[close] != '"' || text[close + 1] != '}') {
      return;
    }
    int open = close - 1;
    while (text[open] != '"' && text[open] != '\n') {
      open--;
    }
    int start = open + 1 - FROM.length;
    if (startsWith(FROM, start)) {
      into.add(plain(string(open + 1, close)));
    }
  }

  /** The names of the tables that the needed ones reference and that are not among them. */
  private Set<String> targets() throws SnapshotException {
    Set<String> targets = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (Slice table : needed) {
      String lines = string(table.start(), table.end());
      known.add(upToQuote(lines, TABLE.length));
      for (int to = lines.indexOf(TARGET); to >= 0; to = lines.indexOf(TARGET, to + 1)) {
        targets.add(upToQuote(lines, to + TARGET.length()));
      }
    }
    targets.removeAll(known);
    return targets;
  }

  private Slice named(String name) throws SnapshotException {
    byte[] line = bytes(opening(name));
    for (Slice table : skipped) {
      if (startsWith(line, table.start())) {
        return table;
      }
    }
    throw otherLayout();
  }

  /** The line with which a table begins. */
  private static String opening(String name) {
    return "    \"" + name + "\": {\n";
  }

  private String excerpt(int tables, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text, 0, tables);
    String separator = "";
    for (Slice table : needed) {
      out.writeBytes(bytes(separator));
      out.write(text, table.start(), table.end() - table.start());
      separator = ",\n";
    }
    out.write('\n');
    out.write(text, end, text.length - end);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Goes to the next line; gives where this one ends. */
  private int line() throws SnapshotException {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    require(end < text.length);
    at = end + 1;
    return end;
  }

  private int indexOf(byte[] part) throws SnapshotException {
    int found = find(part, 0);
    require(found >= 0);
    return found;
  }

  /** Where a part first stands at or behind a place; negative: nowhere. */
  private int find(byte[] part, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] == part[0] && startsWith(part, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(byte[] part, int start) {
    if (start < 0 || start + part.length > text.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (text[start + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWith(byte[] part, int end) {
    return startsWith(part, end - part.length);
  }

  private static String upToQuote(String lines, int start) throws SnapshotException {
    int end = lines.indexOf('"', start);
    require(end >= 0);
    return plain(lines.substring(start, end));
  }

  /** JSON's text is the value only where nothing in it is escaped. */
  private static String plain(String value) throws SnapshotException {
    require(value.indexOf('\\') < 0);
    return value;
  }

  private String string(int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  private static void require(boolean asWritten) throws SnapshotException {
    if (!asWritten) {
      throw otherLayout();
    }
  }

  private static SnapshotException otherLayout() {
    return new SnapshotException("it is laid out otherwise");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
