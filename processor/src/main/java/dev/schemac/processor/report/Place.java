package dev.schemac.processor.report;

import org.jspecify.annotations.Nullable;

/**
 * Where in the source something stands, by names: an element of one round must not be used in the
 * next, so it is looked up again when there is something to print.
 *
 * @param kind what kind of element it is
 * @param owner the package or the canonical name of the type; empty for {@link Kind#NONE}
 * @param field the field, enum constant or method of the type; empty for the type itself
 * @param annotation the qualified name of an annotation there; empty: the element itself
 * @param occurrence which of several annotations of that name, from 0
 * @param member the member of the annotation; empty: the annotation itself
 * @param index which value of an array member, from 0; -1: all of it
 */
public record Place(
    Kind kind,
    String owner,
    String field,
    String annotation,
    int occurrence,
    String member,
    int index) {

  /** What a place's element is. */
  public enum Kind {
    /** There is none: the compile as a whole. */
    NONE,
    /** A package. */
    PACKAGE,
    /** A class, record, enum or interface. */
    TYPE,
    /** A field or an enum constant. */
    FIELD,
    /** A method without parameters, as the getter of a property. */
    METHOD
  }

  /** The compile as a whole. */
  public static final Place NOWHERE = new Place(Kind.NONE, "", "", "", 0, "", -1);

  /** A package. */
  public static Place ofPackage(String name) {
    return new Place(Kind.PACKAGE, name, "", "", 0, "", -1);
  }

  /** A type, by its canonical name. */
  public static Place ofType(String canonicalName) {
    return new Place(Kind.TYPE, canonicalName, "", "", 0, "", -1);
  }

  /** A field or enum constant of the type at this place. */
  public Place field(String name) {
    return new Place(Kind.FIELD, owner, name, "", 0, "", -1);
  }

  /** The method without parameters of the type at this place. */
  public Place method(String name) {
    return new Place(Kind.METHOD, owner, name, "", 0, "", -1);
  }

  /** An annotation at this element. */
  public Place annotation(String qualifiedName, int whichOne) {
    return new Place(kind, owner, field, qualifiedName, whichOne, "", -1);
  }

  /** A member of the annotation at this place. */
  public Place member(String name) {
    return new Place(kind, owner, field, annotation, occurrence, name, -1);
  }

  /** One value of the array member at this place. */
  public Place index(int i) {
    return new Place(kind, owner, field, annotation, occurrence, member, i);
  }

  /** The element as a person writes it, {@code shop.Order.customer}; empty: there is none. */
  public String described() {
    return switch (kind) {
      case NONE -> "";
      case PACKAGE -> "package " + owner;
      case TYPE -> owner;
      case FIELD, METHOD -> owner + "." + field;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && kind == that.kind
        && owner.equals(that.owner)
        && field.equals(that.field)
        && annotation.equals(that.annotation)
        && occurrence == that.occurrence
        && member.equals(that.member)
        && index == that.index;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * owner.hashCode() + field.hashCode()) + annotation.hashCode())
        + member.hashCode();
  }
}
