package dev.schemac.processor.jpa;

import java.util.List;
import java.util.Map;

/**
 * A change of drawn entities as a person makes it.
 *
 * @param kind what changes
 * @param what what changes in words
 * @param classes the model with the change
 * @param owner the name of the class that changes, as it is now
 * @param member the member that changes, as it is now; empty: the class itself, or none
 * @param using how the value of a column becomes one of the new type, with {@code %s} for the
 *     column; empty: as schemac proposes
 * @param renamed by what a class or an attribute was called, what it is called now
 */
record EntityEdit(
    EditKind kind,
    String what,
    List<EntityClass> classes,
    String owner,
    String member,
    String using,
    Map<String, String> renamed) {

  static EntityEdit of(
      EditKind kind, String what, List<EntityClass> classes, String owner, String member) {
    return new EntityEdit(kind, what, classes, owner, member, "", Map.of());
  }

  EntityEdit using(String expression) {
    return new EntityEdit(kind, what, classes, owner, member, expression, renamed);
  }

  EntityEdit renamed(String before, String now) {
    return new EntityEdit(kind, what, classes, owner, member, using, Map.of(before, now));
  }

  /** The name that a class or an attribute has now. */
  String now(String before) {
    return renamed.getOrDefault(before, before);
  }
}
