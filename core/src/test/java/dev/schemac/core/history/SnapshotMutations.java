package dev.schemac.core.history;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes any member, name or value of a snapshot into what a stranger may write there. */
final class SnapshotMutations {

  /** Put before a name to have the member twice, which a tree cannot say. */
  private static final String TWICE = "\u0001twice";

  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\b(?:true|false|null|[0-9]+)\\b");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "id",
          "../x.sql",
          "../../victim.sql",
          "a/b",
          "a\\b",
          "C:x",
          "C:\\x.sql",
          "/etc/passwd",
          "0001_../../x.sql",
          "0001_x.sql",
          "0001_C:x.sql",
          "CON",
          "0001_aux.sql",
          "NUL.sql",
          "0002_nul\0.sql",
          "0002_\u202e.sql",
          "0001_x.sql.conf",
          "V1.2.3__x.sql",
          "999999999999999999_x.sql",
          "\u202etxet",
          "zero\u200bwidth",
          "line\u2028separator",
          "tab\tline\nend",
          "text",
          "integer[]",
          "uuid",
          "\"",
          "'",
          "'unterminated",
          "$$",
          "a.b.c",
          "\"a\".\"b\"",
          "1); DROP TABLE x; --",
          "/* comment",
          "(((((",
          "schema.json",
          "<<<<<<< HEAD",
          "GENERATED",
          "baseline",
          "hand-written",
          "ALWAYS",
          "CASCADE",
          "GIN",
          "n".repeat(64),
          "n".repeat(5000) + ".sql");

  private final Random random;

  SnapshotMutations(Random random) {
    this.random = random;
  }

  /** A snapshot with one to three changes; half of them keep the lines as schemac writes them. */
  String mutate(String json) {
    if (random.nextBoolean()) {
      return mutateTokens(json);
    }
    JsonObject tree = JsonParser.parseString(json).getAsJsonObject();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change(tree);
    }
    return tree.toString().replace("\\u0001twice", "");
  }

  private String mutateTokens(String json) {
    List<MatchResult> tokens = TOKEN.matcher(json).results().toList();
    MatchResult one = oneOf(tokens);
    String other =
        random.nextBoolean() ? oneOf(tokens).group() : new JsonPrimitive(oneOf(TEXTS)).toString();
    return json.substring(0, one.start()) + other + json.substring(one.end());
  }

  private void change(JsonObject tree) {
    List<JsonElement> all = new ArrayList<>();
    collect(tree, all);
    JsonElement parent = oneOf(all);
    if (parent instanceof JsonObject object && !object.isEmpty()) {
      changeMember(object, all);
    } else if (parent instanceof JsonArray array) {
      changeItem(array, all);
    } else if (parent instanceof JsonObject object) {
      object.add(oneOf(TEXTS), value(all));
    }
  }

  private void changeMember(JsonObject object, List<JsonElement> all) {
    String name = oneOf(List.copyOf(object.keySet()));
    switch (random.nextInt(7)) {
      case 0 -> object.remove(name);
      case 1 -> object.add(TWICE + name, object.get(name));
      case 2 -> object.add(oneOf(TEXTS), object.remove(name));
      case 3 -> move(object, name, all);
      case 4 -> {
        JsonObject other = anyObject(all);
        List<String> names = List.copyOf(other.keySet());
        if (!names.isEmpty()) {
          String otherName = oneOf(names);
          JsonElement value = object.get(name).deepCopy();
          object.add(name, other.get(otherName).deepCopy());
          other.add(otherName, value);
        }
      }
      case 5 -> object.add(oneOf(TEXTS), value(all));
      default -> object.add(name, value(all));
    }
  }

  private void move(JsonObject object, String name, List<JsonElement> all) {
    JsonElement value = object.remove(name).deepCopy();
    anyObject(all).add(name, value);
  }

  private void changeItem(JsonArray array, List<JsonElement> all) {
    if (array.isEmpty() || random.nextInt(3) == 0) {
      array.add(value(all));
      return;
    }
    int at = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      default -> array.set(at, value(all));
    }
  }

  private JsonElement value(List<JsonElement> all) {
    return switch (random.nextInt(12)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextBoolean());
      case 2 -> new JsonPrimitive(random.nextInt(4));
      case 3 -> new JsonPrimitive(new java.math.BigInteger("9".repeat(1 + random.nextInt(400))));
      case 4 -> new JsonObject();
      case 5 -> new JsonArray();
      case 6 -> oneOf(all).deepCopy();
      case 7 -> random.nextInt(20) == 0 ? deep() : new JsonPrimitive(-1.5e300);
      case 8 -> random.nextInt(100) == 0 ? many() : new JsonPrimitive("");
      default -> new JsonPrimitive(oneOf(TEXTS));
    };
  }

  private static JsonElement deep() {
    JsonElement nested = new JsonArray();
    for (int depth = 0; depth < 1000; depth++) {
      JsonArray outer = new JsonArray();
      outer.add(nested);
      nested = outer;
    }
    return nested;
  }

  private JsonElement many() {
    JsonArray items = new JsonArray();
    JsonElement item = new JsonPrimitive(oneOf(TEXTS.subList(0, 40)));
    for (int i = 0; i < 100_000; i++) {
      items.add(item);
    }
    return items;
  }

  private JsonObject anyObject(List<JsonElement> all) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonElement element : all) {
      if (element instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return oneOf(objects);
  }

  private static void collect(JsonElement element, List<JsonElement> into) {
    if (element instanceof JsonObject object) {
      into.add(object);
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        collect(member.getValue(), into);
      }
    } else if (element instanceof JsonArray array) {
      into.add(array);
      array.forEach(item -> collect(item, into));
    }
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
