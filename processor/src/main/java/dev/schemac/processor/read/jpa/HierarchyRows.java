package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.EntityRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells which tables hold the rows of entities that extend others. */
final class HierarchyRows {

  private HierarchyRows() {}

  static List<EntityRows> of(Collection<Entity> entities) {
    List<EntityRows> rows = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.parent() != null && !entity.isAbstract()) {
        rows.add(of(entity));
      }
    }
    return rows;
  }

  private static EntityRows of(Entity entity) {
    List<String> above = new ArrayList<>();
    for (Entity each = entity.parent(); each != null; each = each.parent()) {
      above.add(each.className());
    }
    Set<String> holders = new TreeSet<>();
    switch (entity.inheritance()) {
      case SINGLE_TABLE -> holders.add(entity.root().className());
      case JOINED -> {
        holders.add(entity.className());
        holders.addAll(above);
      }
      case TABLE_PER_CLASS -> holders.add(entity.className());
    }
    Set<String> names =
        new TreeSet<>(List.of(entity.name(), entity.type().getSimpleName().toString()));
    names.add(Inheritances.value(entity));
    return new EntityRows(entity.className(), above, holders, names);
  }
}
