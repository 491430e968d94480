package dev.schemac.core.random;

import dev.schemac.core.text.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Names that are not in use, and few that ever were: mostly plain ones, and all kinds that
 * PostgreSQL allows.
 */
final class NamePool {

  private static final List<String> WORDS =
      List.of(
          "user",
          "order",
          "tenant",
          "invoice",
          "item",
          "price",
          "status",
          "email",
          "name",
          "data",
          "created_at",
          "owner",
          "project",
          "note",
          "parent",
          "position",
          "kind",
          "amount",
          "token",
          "label",
          "score",
          "level",
          "active",
          "address",
          "city");

  private static final List<String> ODD =
      List.of(
          "select",
          "table",
          "Mixed Case",
          "UPPER",
          "we\"ird",
          "it's",
          "größe",
          "日本",
          "a$b",
          "1st",
          "with space",
          "${x}",
          "back\\slash",
          "semi;colon",
          "per%cent",
          "no\u00a0break",
          "--",
          "/*",
          "time",
          "left",
          "char",
          "values",
          "😀",
          "'",
          "a:b",
          "b.c",
          "<html>&",
          "$$");

  /** Names that expressions use in another sense. */
  private static final List<String> KEPT = List.of("C", "POSIX");

  private final Random random;
  private final Set<String> used = new HashSet<>();
  private final List<String> free = new ArrayList<>();

  NamePool(Random random) {
    this.random = random;
    used.addAll(KEPT);
  }

  /** Lets names be used again, all but those. */
  void offer(Set<String> inUse) {
    free.clear();
    used.stream().filter(name -> !inUse.contains(name)).sorted().forEach(free::add);
    free.removeAll(KEPT);
  }

  String fresh() {
    if (!free.isEmpty() && random.nextInt(8) == 0) {
      return free.remove(random.nextInt(free.size()));
    }
    while (true) {
      String name = random();
      if (!Identifiers.isTooLong(name) && used.add(name)) {
        return name;
      }
    }
  }

  private String random() {
    int dice = random.nextInt(100);
    if (dice < 60) {
      String name = word();
      return random.nextInt(3) == 0 ? name : name + "_" + random.nextInt(1000);
    }
    if (dice < 75) {
      return word() + "_" + word();
    }
    if (dice < 90) {
      String odd = ODD.get(random.nextInt(ODD.size()));
      return random.nextInt(3) == 0 ? odd : odd + random.nextInt(1000);
    }
    return longName();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String longName() {
    StringBuilder name = new StringBuilder(word());
    int length = Identifiers.MAX_BYTES - random.nextInt(4);
    while (Identifiers.bytes(name.toString()) < length) {
      name.append((char) ('a' + random.nextInt(26)));
    }
    return name.toString();
  }
}
