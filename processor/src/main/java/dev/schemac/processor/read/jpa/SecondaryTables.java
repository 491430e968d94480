package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the secondary tables of entities (rule 59). */
final class SecondaryTables {

  private final Keys keys;
  private final EntityTables tables;
  private final MappingRules rules;

  SecondaryTables(Keys keys, EntityTables tables, MappingRules rules) {
    this.keys = keys;
    this.tables = tables;
    this.rules = rules;
  }

  /**
   * Makes those of one entity.
   *
   * @param parts the table that holds its attributes
   * @return the tables by their names
   */
  Map<String, TableParts> of(Entity entity, TableParts parts) {
    Map<String, TableParts> secondary = new HashMap<>();
    List<AnnotationView> views = entity.annotations().allPersistence("SecondaryTable");
    List<MappedColumn> key = views.isEmpty() ? null : keys.inTableOf(entity, rules);
    for (AnnotationView view : views) {
      String name = view.text("name");
      // No attribute can have such a name.
      TableParts table = tables.beside(entity, "@" + name, name, name, view, view.place());
      if (table == null || key == null) {
        continue;
      }
      List<AnnotationView> joins = view.annotations("pkJoinColumns");
      if (joins.isEmpty()) {
        joins = entity.annotations().allPersistence("PrimaryKeyJoinColumn");
      }
      List<MappedColumn> own = Keys.renamed(key, joins, rules);
      for (MappedColumn column : own) {
        table.ownColumn(Entities.ofKey(column, entity).plain());
      }
      table.primaryKey(ToOne.names(own), view.place());
      table.foreignKey(
          KeySettings.of(entity.annotations(), List.of(view), "foreignKey", view.place()),
          parts.draft().className(),
          ToOne.names(own),
          ToOne.names(key),
          table.use());
      table.constraints(view);
      secondary.put(table.draft().name().name(), table);
    }
    return secondary;
  }
}
