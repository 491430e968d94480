package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.SqlTypes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Types in the snapshot: as SQL, and where SQL would be read as another type (a user's own type
 * with a built-in one's name), as a list of schema, name, {@code []} or nothing, and modifiers.
 */
final class TypeText {

  private static final String ARRAY = "[]";

  private final SqlTypes types = new SqlTypes();
  private final Map<SqlType, Boolean> isReadBack = new HashMap<>();

  void write(JsonWriter out, SqlType type) throws IOException {
    Boolean readBack = isReadBack.get(type);
    if (readBack == null) {
      readBack = parsesAsItself(type);
      isReadBack.put(type, readBack);
    }
    if (readBack) {
      out.value(type.sql());
      return;
    }
    out.beginArray();
    out.value(type.name().schema()).value(type.name().name()).value(type.array() ? ARRAY : "");
    for (String modifier : type.modifiers()) {
      out.value(modifier);
    }
    out.endArray();
  }

  SqlType read(SnapshotInput in) throws IOException, SnapshotException {
    if (in.peek() == JsonToken.STRING) {
      return parse(in, in.string());
    }
    List<String> parts = in.strings();
    if (parts.size() < 3 || parts.get(1).isEmpty()) {
      throw in.broken("a type has a schema and a name");
    }
    return new SqlType(
        new QualifiedName(parts.get(0), parts.get(1)),
        parts.subList(3, parts.size()),
        parts.get(2).equals(ARRAY));
  }

  private SqlType parse(SnapshotInput in, String sql) throws SnapshotException {
    try {
      return types.parse(sql);
    } catch (BadTypeException e) {
      throw in.broken(String.valueOf(e.getMessage()));
    }
  }

  private static boolean parsesAsItself(SqlType type) {
    try {
      return SqlType.parse(type.sql()).equals(type);
    } catch (BadTypeException e) {
      return false;
    }
  }
}
