package dev.schemac.processor.compile.annotated;

import java.util.ArrayList;
import java.util.List;

/** A field, or what Java lets one say of it. Its column has its name. */
final class AnnotatedField {

  String name;

  /** A Java type; null where {@link #typeId} or {@link #targetId} gives it. */
  String type;

  /** The enum, typed id or value class that is its type; 0: none. */
  int typeId;

  /** The table class that it references; 0: none. */
  int targetId;

  /** Whether the referenced class is its type, so that the column has the type of the key. */
  boolean ofTableClass;

  /** The referenced column; null: the primary key. */
  AnnotatedField references;

  /** The prefix of an embedded value class; null: it is not embedded. */
  String prefix;

  boolean primaryKey;
  boolean unique;
  boolean index;
  boolean notNull;
  boolean check;
  int length;
  String comment;
  final List<String> formerNames = new ArrayList<>();

  AnnotatedField(String name, String type) {
    this.name = name;
    this.type = type;
  }

  boolean isPlain() {
    return typeId == 0 && targetId == 0;
  }
}
