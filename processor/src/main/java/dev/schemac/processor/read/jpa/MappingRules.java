package dev.schemac.processor.read.jpa;

/**
 * What no annotation says of the mapping.
 *
 * @param naming the naming strategy
 * @param hibernate7 whether the entities are for Hibernate 7, else 6
 */
public record MappingRules(NamingStrategy naming, boolean hibernate7) {

  /** The name in the database of a logical name. */
  String physical(String logical) {
    return naming.physical(logical, hibernate7);
  }
}
