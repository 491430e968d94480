package dev.schemac.processor.read.element;

import dev.schemac.core.schema.DeclarationPath;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a type gives a table columns: as its class, as a superclass, or embedded, each
 * time under another prefix.
 *
 * @param type the canonical name of the type
 * @param prefix what embedding puts before its columns
 * @param ordered whether its class file keeps the order of the fields under each compiler: those of
 *     records do
 * @param within the use that leads here: the subclass's, or that of the type with the field; null
 *     for the table's own class
 * @param attribute what tells uses of one type apart where no prefix does: the attribute of an
 *     entity that embeds it, with a dot behind; else empty
 * @param embedding the field whose type it is; null for the table's own class and superclasses
 * @param shaped whether the types that lead here have a say in what it gives, as an entity by its
 *     overrides has in the columns of what it embeds
 */
public record MappedTypeUse(
    String type,
    String prefix,
    boolean ordered,
    @Nullable MappedTypeUse within,
    String attribute,
    @Nullable Embedding embedding,
    boolean shaped) {

  /** A use of a type of schemac's own annotations. */
  public MappedTypeUse(
      String type,
      String prefix,
      boolean ordered,
      @Nullable MappedTypeUse within,
      @Nullable Embedding embedding) {
    this(type, prefix, ordered, within, "", embedding, false);
  }

  /**
   * A use of a class that an entity inherits from, embeds or references, or that decides how an
   * attribute is stored.
   *
   * @param attribute the attribute that embeds it, with a dot behind; empty: none does
   */
  public static MappedTypeUse ofEntity(
      String type, boolean ordered, @Nullable MappedTypeUse within, String attribute) {
    return new MappedTypeUse(type, "", ordered, within, attribute, null, true);
  }

  /**
   * A use of an entity that gives something to the table of another, which has no say in it: of a
   * subclass that shares the table, or of one whose collection has its key there.
   *
   * @param attribute the attribute, with a dot behind; empty: it is a subclass
   */
  public static MappedTypeUse ofOtherEntity(String type, MappedTypeUse within, String attribute) {
    return new MappedTypeUse(type, "", false, within, attribute, null, false);
  }

  /** Whether a type that has a say in what it gives is among some. */
  public boolean isDeterminedBy(Predicate<String> types) {
    for (MappedTypeUse use = this; use != null; use = use.shaped ? use.within : null) {
      if (types.test(use.type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same way to the same type, from where another use leads.
   *
   * @param start stands for the first use of the way
   * @param before what the attributes of the way begin with
   */
  public MappedTypeUse from(MappedTypeUse start, String before) {
    return within == null
        ? start
        : new MappedTypeUse(
            type, prefix, ordered, within.from(start, before), before + attribute, null, shaped);
  }

  /** Where the snapshot says that a part comes from. */
  public DeclarationPath declarationPath() {
    MappedTypeUse outer = within;
    String path =
        outer == null || outer.within() == null
            ? type
            : outer.declarationPath().path() + ">" + type;
    return new DeclarationPath(path, place());
  }

  /** Whether it is of a type, or leads to one of it from within. */
  public boolean isWithin(String other) {
    for (MappedTypeUse use = this; use != null; use = use.within) {
      if (use.type.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of the type, and under the prefix, that the snapshot names. */
  public boolean isAt(DeclarationPath from) {
    return type.equals(from.type()) && place().equals(from.prefix());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MappedTypeUse that
        && type.equals(that.type)
        && prefix.equals(that.prefix)
        && ordered == that.ordered
        && attribute.equals(that.attribute)
        && shaped == that.shaped
        && Objects.equals(embedding, that.embedding)
        && Objects.equals(within, that.within);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + place().hashCode();
  }

  /** What tells it from other uses of its type. */
  private String place() {
    return attribute.isEmpty() ? prefix : attribute;
  }
}
