package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;

/** A drawn class whose parts can be taken out one by one. */
final class EntityClass {

  final String name;

  /** Such as {@code class Customer extends Person}. */
  final String declaration;

  /** Annotations of the class. */
  final List<String> annotations = new ArrayList<>();

  /** Attributes, constants of an enum, methods: each whole. */
  final List<String> members = new ArrayList<>();

  EntityClass(String name, String declaration) {
    this.name = name;
    this.declaration = declaration;
  }

  EntityClass copy() {
    EntityClass copy = new EntityClass(name, declaration);
    copy.annotations.addAll(annotations);
    copy.members.addAll(members);
    return copy;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    annotations.forEach(it -> text.append(it).append('\n'));
    text.append(declaration).append(" {\n");
    members.forEach(it -> text.append("  ").append(it).append('\n'));
    return text.append("}\n").toString();
  }
}
