package dev.schemac.processor;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Advice;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.ForeignKeyTypes;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says in one note what PostgreSQL takes and few people mean: tables without a primary key, foreign
 * keys that no index helps, and columns too narrow for what they reference. Each is told with the
 * migration that brings it, so that nobody who has decided for one of these is told again.
 */
final class MigrationAdvice {

  private final Schema before;
  private final Schema after;
  private final Places places;
  private final List<String> withoutPrimaryKey = new ArrayList<>();
  private final List<String> withoutIndex = new ArrayList<>();
  private final List<String> narrow = new ArrayList<>();
  private final Set<String> changedClasses = new HashSet<>();

  /**
   * Advice on one migration.
   *
   * @param before the schema that it finds
   * @param after the schema that it makes
   */
  MigrationAdvice(Schema before, Schema after, Places places) {
    this.before = before;
    this.after = after;
    this.places = places;
    for (Table table : after.tables().values()) {
      boolean changes = changes(table) && !table.isPending();
      if (changes) {
        changedClasses.add(places.of(new Address.OfTable(table.name())).owner());
      }
      Table was = before.tables().get(table.name());
      if (changes && table.primaryKey() == null && (was == null || was.primaryKey() != null)) {
        withoutPrimaryKey.add(described(table));
      }
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        key(table, key, changes);
      }
    }
  }

  /** The classes that this compile saw and whose tables the migration makes or changes. */
  Set<String> changedClasses() {
    return changedClasses;
  }

  /**
   * Adds the note, if there is something to say.
   *
   * @param strays the classes with annotations that nothing reads
   * @param audited the classes whose history is kept in tables beside those of this schema
   */
  void tell(Collection<String> strays, Collection<String> audited, Problems problems) {
    boolean none =
        withoutPrimaryKey.isEmpty()
            && withoutIndex.isEmpty()
            && narrow.isEmpty()
            && strays.isEmpty()
            && audited.isEmpty();
    if (!none) {
      problems.add(
          Place.NOWHERE,
          new Advice(
              some(withoutPrimaryKey),
              some(withoutIndex),
              some(narrow),
              some(strays),
              some(audited)));
    }
  }

  private static Advice.Some some(Collection<String> names) {
    return new Advice.Some(names.size(), FirstNames.of(names));
  }

  private boolean changes(Table table) {
    return !table.equals(before.tables().get(table.name()));
  }

  private void key(Table table, ForeignKey key, boolean changes) {
    if (changes && hasNoIndex(table, key.columns()) && !wasWithoutIndex(table, key.columns())) {
      withoutIndex.add(described(table, key));
    }
    Table target = after.tables().get(key.target());
    if (target == null || (!changes && !changes(target))) {
      return;
    }
    List<String> types = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      Column from = table.column(key.columns().get(i));
      Column to = target.column(key.targetColumns().get(i));
      if (from != null && to != null && !ForeignKeyTypes.holdsEach(from.type(), to.type())) {
        types.add(from.type() + " for " + to.type());
      }
    }
    if (!types.isEmpty()) {
      narrow.add(described(table, key) + ": " + String.join(", ", types));
    }
  }

  private static boolean hasNoIndex(Table table, List<String> columns) {
    return !table.hasIndexOn(new HashSet<>(columns));
  }

  private boolean wasWithoutIndex(Table table, List<String> columns) {
    Table was = before.tables().get(table.name());
    return was != null
        && was.constraints(ForeignKey.class).stream().anyMatch(it -> it.columns().equals(columns))
        && hasNoIndex(was, columns);
  }

  /** Its class; of a class that this compile did not see, its name. */
  private String described(Table table) {
    String place = places.of(new Address.OfTable(table.name())).described();
    return place.isEmpty() ? "table " + table.name() : place;
  }

  /**
   * Its field; a key of a class, a superclass or an embedded type, which may give several, by name.
   */
  private String described(Table table, ForeignKey key) {
    Place place = places.of(new Address.OfConstraint(table.name(), key.name()));
    Place ofTable = places.of(new Address.OfTable(table.name()));
    return place.kind() == Place.Kind.FIELD && place.owner().equals(ofTable.owner())
        ? place.described()
        : key.name() + " of " + described(table);
  }
}
