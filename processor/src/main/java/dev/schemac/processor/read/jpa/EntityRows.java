package dev.schemac.processor.read.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables hold the rows of an entity that extends another one.
 *
 * @param className its class
 * @param above the classes of the entities above it, the nearest first
 * @param holders the classes whose tables hold its rows: each a part, or its own all of it
 * @param names what tells its rows from others in a table that they share, or may have told them
 */
public record EntityRows(
    String className, List<String> above, Set<String> holders, Set<String> names) {

  /** Copies. */
  public EntityRows {
    above = List.copyOf(above);
    holders = Set.copyOf(holders);
    names = Set.copyOf(names);
  }

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
