package dev.schemac.core.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL takes and few people mean.
 *
 * @param withoutPrimaryKey tables that have no primary key
 * @param withoutIndex foreign keys that no index helps
 * @param narrow foreign keys of types that do not hold all that they can reference
 * @param unread classes with annotations that nothing reads
 * @param audited entities that change, and whose history is kept in tables of no class
 */
public record Advice(
    Some withoutPrimaryKey, Some withoutIndex, Some narrow, Some unread, Some audited)
    implements Message {

  /**
   * Some things of a kind.
   *
   * @param count how many
   * @param first the first of them, as they are printed
   */
  public record Some(int count, String first) {

    private void add(List<String> all, String one, String several) {
      if (count != 0) {
        all.add((count == 1 ? one : several.formatted(count)) + " (" + first + ")");
      }
    }
  }

  @Override
  public FindingId id() {
    return FindingId.ADVICE;
  }

  @Override
  public String words() {
    List<String> all = new ArrayList<>();
    withoutPrimaryKey.add(all, "1 table has no primary key", "%s tables have no primary key");
    withoutIndex.add(
        all,
        "1 foreign key has no index on its columns",
        "%s foreign keys have no index on their columns");
    narrow.add(
        all,
        "1 foreign key has a type that does not hold all it can reference",
        "%s foreign keys have types that do not hold all they can reference");
    unread.add(
        all,
        "1 class has annotations of columns, but no @Table is made of it",
        "%s classes have annotations of columns, but no @Table is made of them");
    audited.add(
        all,
        "1 entity is audited, and the tables of Envers are yours to make and change",
        "%s entities are audited, and the tables of Envers are yours to make and change");
    return "advice: " + String.join("; ", all);
  }
}
