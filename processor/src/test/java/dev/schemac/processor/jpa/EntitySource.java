package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A source file of one class that edits change: what stands on it, above it and in it. */
final class EntitySource {

  /** What a class is, as edits choose one. */
  enum Kind {
    ENTITY,
    SUPERCLASS,
    EMBEDDABLE,
    /** An embeddable or a class without annotations that is the key of an entity. */
    KEY,
    ENUM,
    VALUE,
    CONVERTER
  }

  final Kind kind;

  /** Its name, which files of other classes have too. */
  String name;

  /** The class above it; empty: none. */
  String above;

  final List<String> annotations = new ArrayList<>();

  /** Attributes, constants of an enum, or the one type of a converter. */
  final List<String> members = new ArrayList<>();

  /** Whether what makes it part of the mapping is left out. */
  boolean plain;

  EntitySource(Kind kind, String name, String above) {
    this.kind = kind;
    this.name = name;
    this.above = above;
  }

  EntitySource copy() {
    EntitySource copy = new EntitySource(kind, name, above);
    copy.annotations.addAll(annotations);
    copy.members.addAll(members);
    copy.plain = plain;
    return copy;
  }

  boolean isRoot() {
    return kind == Kind.ENTITY && annotations.contains("/* root */");
  }

  /** The attributes that no other class needs, which edits may change and take out. */
  List<String> free() {
    return members.stream().filter(it -> !it.contains("@Id") && !it.contains("mappedBy")).toList();
  }

  String file() {
    return "shop/" + name + ".java";
  }

  String text() {
    String body =
        switch (kind) {
          case ENTITY ->
              (plain ? "" : "@Entity ")
                  + String.join(" ", annotations)
                  + "\npublic class "
                  + name
                  + extending()
                  + " implements Serializable {\n";
          case SUPERCLASS ->
              (plain ? "" : "@MappedSuperclass\n")
                  + String.join(" ", annotations)
                  + "public abstract class "
                  + name
                  + extending()
                  + " {\n";
          case EMBEDDABLE -> "@Embeddable\npublic class " + name + " implements Serializable {\n";
          case KEY ->
              String.join(" ", annotations)
                  + "\npublic class "
                  + name
                  + " implements Serializable {\n";
          case ENUM -> "public enum " + name + " {\n" + String.join(", ", members) + "\n";
          case VALUE -> "public class " + name + " {\n";
          case CONVERTER -> converter();
        };
    String attributes =
        kind == Kind.ENUM || kind == Kind.CONVERTER
            ? ""
            : members.stream().map(it -> "  " + it + "\n").collect(Collectors.joining());
    return "package shop;\nimport jakarta.persistence.*;\nimport java.io.Serializable;\n"
        + "import java.math.*;\nimport java.time.*;\nimport java.util.*;\n"
        + body
        + attributes
        + "}\n";
  }

  private String extending() {
    return above.isEmpty() ? "" : " extends " + above;
  }

  private String converter() {
    String from = members.get(0);
    String to = members.get(1);
    String annotation = plain ? "" : "@Converter" + String.join("", annotations) + "\n";
    return """
    %spublic class %s implements AttributeConverter<%s, %s> {
      public %s convertToDatabaseColumn(%s it) { return null; }
      public %s convertToEntityAttribute(%s it) { return null; }
    """
        .formatted(annotation, name, from, to, to, from, from, to);
  }
}
