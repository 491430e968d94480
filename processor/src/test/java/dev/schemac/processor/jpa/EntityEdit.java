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
 * @param renamed by what a class, an attribute or a constant was called, what it is called now
 */
record EntityEdit(
    EditKind kind,
    String what,
    List<EntityClass> classes,
    String owner,
    String member,
    Map<String, String> renamed) {

  static EntityEdit of(
      EditKind kind, String what, List<EntityClass> classes, String owner, String member) {
    return new EntityEdit(kind, what, classes, owner, member, Map.of());
  }

  EntityEdit renamed(String before, String now) {
    return new EntityEdit(kind, what, classes, owner, member, Map.of(before, now));
  }

  /** The name that a class or an attribute has now. */
  String now(String before) {
    return renamed.getOrDefault(before, before);
  }

  /** The name of the attribute that changes; empty: none. */
  String attribute() {
    DrawnAttribute attribute = DrawnAttribute.of(member);
    return attribute == null ? "" : attribute.name();
  }

  /** Whether later changes left what this one changed as it is. */
  boolean isStillThere(List<EntityClass> later) {
    return owner.isEmpty()
        || later.stream()
            .anyMatch(
                it -> it.name.equals(owner) && (member.isEmpty() || it.members.contains(member)));
  }
}
