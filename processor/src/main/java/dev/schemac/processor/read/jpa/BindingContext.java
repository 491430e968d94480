package dev.schemac.processor.read.jpa;

import java.util.ArrayList;
import java.util.List;

/**
 * What is around the attributes that are bound.
 *
 * @param entity the entity that they belong to, by itself or through what it embeds
 * @param path the attribute that embeds them, as queries write it; empty: the entity itself
 * @param overrides what is said of them from further out
 * @param inKey whether they are part of the identifier
 * @param validated whether constraints of Bean Validation count
 * @param refusingNull whether, of these, those that refuse NULL count
 * @param required takes the columns that let be NULL what the attribute itself does not
 */
record BindingContext(
    Entity entity,
    String path,
    Overrides overrides,
    boolean inKey,
    boolean validated,
    boolean refusingNull,
    List<String> required) {

  static BindingContext of(Entity entity, Overrides overrides) {
    return new BindingContext(
        entity, "", overrides, false, true, !entity.isInTableOfRoot(), new ArrayList<>());
  }

  /**
   * The same for the identifier.
   *
   * @param validation whether constraints of Bean Validation count
   */
  BindingContext asKey(boolean validation) {
    return new BindingContext(entity, path, overrides, true, validation, false, new ArrayList<>());
  }

  /** The context of the attributes of an embedded attribute. */
  BindingContext within(Attribute embedded) {
    MappingAnnotations annotations = embedded.annotations();
    return new BindingContext(
        entity,
        pathOf(embedded),
        overrides.within(embedded.name()).and(annotations),
        inKey || annotations.hasPersistence("EmbeddedId"),
        validated && annotations.hasValidation("Valid"),
        refusingNull && annotations.hasValidation("Valid") && Validation.isNotNull(annotations),
        required);
  }

  /** The context of the elements of a collection, whose constraints do not count. */
  BindingContext ofElements(Attribute collection) {
    return new BindingContext(
        entity,
        pathOf(collection),
        overrides.within(collection.name()).and(collection.annotations()).ofElements(),
        false,
        false,
        false,
        new ArrayList<>());
  }

  /** The same with what is said of a part of a map: of its keys or values. */
  BindingContext withOverrides(BindingContext outer, Attribute map, String part) {
    Overrides all = outer.overrides.within(map.name()).and(map.annotations());
    return new BindingContext(
        entity, path, all.within(part), false, validated, refusingNull, required);
  }

  String pathOf(Attribute attribute) {
    return path.isEmpty() ? attribute.name() : path + "." + attribute.name();
  }

  /** Whether rows of other entities, without these attributes, share the table. */
  boolean isShared() {
    return entity.isInTableOfRoot();
  }
}
