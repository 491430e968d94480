package dev.schemac.processor.history;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.schemac.processor.model.BadSqlException;
import dev.schemac.processor.model.SqlText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** JSON of which nothing is believed: a wrong type, a doubled or an unknown member is an error. */
final class SnapshotInput {

  /** Reads the value of one member. */
  interface Member {
    void read(String name) throws IOException, SnapshotException;
  }

  private final JsonReader in;
  private final Map<String, SqlText> texts = new HashMap<>();

  SnapshotInput(String json) {
    in = new JsonReader(new StringReader(json));
    in.setStrictness(Strictness.STRICT);
  }

  void object(Member member) throws IOException, SnapshotException {
    in.beginObject();
    Set<String> seen = new HashSet<>();
    while (in.hasNext()) {
      String name = in.nextName();
      if (!seen.add(name)) {
        throw broken("'" + name + "' comes twice");
      }
      member.read(name);
    }
    in.endObject();
  }

  /** Reads an array; the item's name is its index. */
  void array(Member item) throws IOException, SnapshotException {
    in.beginArray();
    for (int i = 0; in.hasNext(); i++) {
      item.read(String.valueOf(i));
    }
    in.endArray();
  }

  List<String> strings() throws IOException, SnapshotException {
    List<String> strings = new ArrayList<>();
    array(index -> strings.add(string()));
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

  int number() throws IOException, SnapshotException {
    if (in.peek() != JsonToken.NUMBER) {
      throw broken("a number stands here");
    }
    return in.nextInt();
  }

  <E extends Enum<E>> E constant(Class<E> type) throws IOException, SnapshotException {
    String name = string();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw broken("'" + name + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
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

  SnapshotException unknown(String member) {
    return broken("'" + member + "' is not known");
  }

  SnapshotException broken(String why) {
    return new SnapshotException("at " + in.getPath() + ": " + why);
  }
}
