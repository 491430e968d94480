package dev.schemac.core.history.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON strictly: a value of a wrong type, a repeated member and an unknown one are errors.
 */
final class SnapshotInput {

  private final JsonReader in;
  private SnapshotFormat needed = SnapshotFormat.FIRST;
  private final Map<String, SqlText> texts = new HashMap<>();

  /** The members so far of the objects that are being read, the innermost first. */
  private final Deque<Set<String>> members = new ArrayDeque<>();

  SnapshotInput(String json) {
    in = new JsonReader(new StringReader(json));
    in.setStrictness(Strictness.STRICT);
  }

  /** Enters an object; gives the name of its first member, or null where it has none. */
  @Nullable String first() throws IOException, SnapshotException {
    in.beginObject();
    members.push(new HashSet<>());
    return next();
  }

  /** The name of the next member of the object; null where it has no more, and it is left. */
  @Nullable String next() throws IOException, SnapshotException {
    if (!in.hasNext()) {
      in.endObject();
      members.pop();
      return null;
    }
    String name = in.nextName();
    if (!members.element().add(name)) {
      throw broken("'" + name + "' comes twice");
    }
    return name;
  }

  void beginArray() throws IOException {
    in.beginArray();
  }

  /** Whether another item comes in the array; if not, it is left. */
  boolean hasItem() throws IOException {
    if (in.hasNext()) {
      return true;
    }
    in.endArray();
    return false;
  }

  List<String> strings() throws IOException, SnapshotException {
    List<String> strings = new ArrayList<>();
    beginArray();
    while (hasItem()) {
      strings.add(string());
    }
    return strings;
  }

  String string() throws IOException, SnapshotException {
    if (in.peek() != JsonToken.STRING) {
      throw broken("a text stands here");
    }
    return in.nextString();
  }

  String name() throws IOException, SnapshotException {
    String name = string();
    if (name.isEmpty()) {
      throw broken("a name is not empty");
    }
    return name;
  }

  boolean flag() throws IOException {
    return in.nextBoolean();
  }

  /** A number as it is written. */
  String number() throws IOException, SnapshotException {
    if (in.peek() != JsonToken.NUMBER) {
      throw broken("a number stands here");
    }
    return in.nextString();
  }

  /** A number that a {@code long} holds. */
  long wholeNumber() throws IOException, SnapshotException {
    String number = number();
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException e) {
      throw broken("'" + number + "' is no whole number of 64 bits");
    }
  }

  <E extends Enum<E>> E constant(E[] constants) throws IOException, SnapshotException {
    String name = string();
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String type = constants[0].getDeclaringClass().getSimpleName();
    throw broken("'" + name + "' is no " + type.toLowerCase(Locale.ROOT));
  }

  SqlText sql() throws IOException, SnapshotException {
    String text = string();
    SqlText sql = texts.get(text);
    if (sql == null) {
      try {
        sql = SqlText.parse(text);
      } catch (BadSqlException e) {
        throw broken("'" + text + "' is no SQL: " + e.getMessage());
      }
      texts.put(text, sql);
    }
    return sql;
  }

  /** Whether null stands here; if so, it is read. */
  boolean isNull() throws IOException {
    if (in.peek() != JsonToken.NULL) {
      return false;
    }
    in.nextNull();
    return true;
  }

  JsonToken peek() throws IOException {
    return in.peek();
  }

  void end() throws IOException, SnapshotException {
    if (in.peek() != JsonToken.END_DOCUMENT) {
      throw broken("something follows the end");
    }
  }

  /** Says that the member that is being read came with a format. */
  void needs(SnapshotFormat format) {
    if (format.compareTo(needed) > 0) {
      needed = format;
    }
  }

  /** The lowest format that has all members that were read. */
  SnapshotFormat needed() {
    return needed;
  }

  SnapshotException unknown(String member) {
    return broken("'" + member + "' is not known");
  }

  SnapshotException broken(String why) {
    return new SnapshotException("at " + in.getPath() + ": " + why);
  }
}
