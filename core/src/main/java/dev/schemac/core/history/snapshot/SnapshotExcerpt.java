package dev.schemac.core.history.snapshot;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Origins;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code schema.json} that a compile of a few classes needs: to parse, check and hash
 * ten thousand tables for the sake of one is most of what such a compile would pay.
 *
 * <p>It understands only the lines that {@link SnapshotWriter} writes. A file that is laid out in
 * another way, as by a person or a merge, has no excerpt and is read whole; so is one with a table
 * that has lost its class and is to be dropped later, which any class may say. Before anything is
 * written every file is read whole, so that a fault in a table that was left out is found.
 */
public final class SnapshotExcerpt {

  /**
   * If more tables than these are needed, and they are the greater part of those seen so far,
   * reading the whole file is as fast.
   */
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
  private final Set<String> compiled;

  /** Whether each declaration path met so far leads by way of a type that is compiled. */
  private final Map<String, Boolean> fromCompiled = new HashMap<>();

  private final List<Slice> skipped = new ArrayList<>();
  private final List<Slice> needed = new ArrayList<>();

  /** Where the next line starts. */
  private int at;

  private SnapshotExcerpt(byte[] text, Set<String> compiled) {
    this.text = text;
    this.compiled = compiled;
  }

  /**
   * What is left of a snapshot.
   *
   * @param json the snapshot without the tables that the compile does not need
   * @param leftOut the classes of those, and their source files
   */
  public record Excerpt(String json, List<Origins.OfObject> leftOut) {}

  /**
   * A table's lines.
   *
   * @param start where the first starts
   * @param end where the last one ends, without the comma behind it
   * @param origin its class
   */
  private record Slice(int start, int end, Origins.OfObject origin) {}

  /**
   * Leaves out each table that has nothing from the types which are compiled, neither as its class
   * nor as another that it has columns from, and that none of the others references.
   *
   * @param compiled the canonical names of the types that are compiled
   * @return null where the file is laid out otherwise, or most of its tables are needed
   */
  static @Nullable public Excerpt of(byte[] text, Set<String> compiled) {
    try {
      return new SnapshotExcerpt(text, compiled).cut();
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
    List<Origins.OfObject> leftOut = new ArrayList<>();
    for (Slice table : skipped) {
      leftOut.add(table.origin());
    }
    return new Excerpt(excerpt(tables, end), leftOut);
  }

  private void table() throws SnapshotException {
    int start = at;
    require(startsWith(TABLE, at) && endsWith(TABLE_OPENS, line()));
    String className = member(CLASS);
    String sourceFile = member(FILE);
    Origins.OfObject origin =
        className == null
            ? null
            : Origins.OfObject.parse(
                className, sourceFile == null ? "" : sourceFile, new TreeMap<>());
    boolean isNeeded = origin != null && compiled.contains(origin.className());
    while (startsWith(IN_TABLE, at)) {
      isNeeded |= isFromCompiled(line());
    }
    if (origin == null || !startsWith(TABLE_END, at)) {
      throw otherLayout();
    }
    Slice table = new Slice(start, at + TABLE_END.length, origin);
    int more = line() - table.end();
    require(more == 0 || (more == 1 && text[table.end()] == ','));
    (isNeeded ? needed : skipped).add(table);
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

  /** Whether the line that ends there ends in a {@code from} that names a compiled type. */
  private boolean isFromCompiled(int end) throws SnapshotException {
    int close = end - (text[end - 1] == ',' ? 3 : 2);
    if (text[close] != '"' || text[close + 1] != '}') {
      return false;
    }
    int open = close - 1;
    while (text[open] != '"' && text[open] != '\n') {
      open--;
    }
    int start = open + 1 - FROM.length;
    return startsWith(FROM, start) && isFromCompiled(plain(string(open + 1, close)));
  }

  private boolean isFromCompiled(String path) {
    Boolean known = fromCompiled.get(path);
    if (known == null) {
      known = !Collections.disjoint(DeclarationPath.parse(path).types(), compiled);
      fromCompiled.put(path, known);
    }
    return known;
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

  /**
   * The value of a JSON string without quotes; a string with an escaped character is not
   * understood.
   */
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
