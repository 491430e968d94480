package dev.schemac.processor.read.jpa;

/**
 * What no annotation says of the mapping.
 *
 * @param naming the naming strategy
 * @param hibernate7 whether the entities are for Hibernate 7, else 6
 */
public record MappingRules(NamingStrategy naming, boolean hibernate7) {

  /**
   * The logical name of an entity that only its class names. Hibernate 6 writes the {@code $} of a
   * nested class in quotes, which keep its case.
   */
  String logical(String entityName) {
    return !hibernate7 && entityName.indexOf('$') >= 0 ? "`" + entityName + "`" : entityName;
  }

  /** The name in the database of a logical name. */
  String physical(String logical) {
    return naming.physical(logical, hibernate7);
  }
}
