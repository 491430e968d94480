package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all entities, as they are made: their own, secondary ones, those of collections.
 */
final class EntityTables {

  private final Keys keys;
  private final Additions additions;
  private final UnreadTables unread;
  private final MappingRules rules;
  private final Problems problems;

  /** By the class of an entity, the table that holds its attributes. */
  private final Map<String, TableParts> primary = new HashMap<>();

  /** By the name of the table, each table. */
  private final Map<QualifiedName, TableParts> all = new LinkedHashMap<>();

  EntityTables(
      Keys keys, Additions additions, UnreadTables unread, MappingRules rules, Problems problems) {
    this.keys = keys;
    this.additions = additions;
    this.unread = unread;
    this.rules = rules;
    this.problems = problems;
  }

  /** The drafts of all tables. */
  List<TableDraft> drafts() {
    List<TableDraft> drafts = new ArrayList<>();
    for (TableParts parts : all.values()) {
      drafts.add(parts.draft());
    }
    return drafts;
  }

  /** The table that holds the attributes of an entity; null where none does. */
  @Nullable TableParts of(Entity entity) {
    Entity owner = entity.tableOwner();
    TableParts parts = primary.get(owner.className());
    return parts == null ? unread.of(owner) : parts;
  }

  /**
   * The tables of an entity and, where each class of a hierarchy has its own, of those below it.
   */
  List<TableParts> withDescendants(Entity entity) {
    List<TableParts> tables = new ArrayList<>();
    for (Entity each : entity.withDescendants()) {
      TableParts parts = of(each);
      if (parts != null && !tables.contains(parts)) {
        tables.add(parts);
      }
      if (entity.inheritance() != Entity.Inheritance.TABLE_PER_CLASS) {
        return tables;
      }
    }
    return tables;
  }

  /**
   * Makes the table that holds the attributes of an entity.
   *
   * @return null where its name cannot be, or another class has the table
   */
  @Nullable TableParts make(Entity owner) {
    AnnotationView table = owner.annotations().persistence("Table");
    String schema = table == null ? "" : table.text("schema");
    TableParts parts = add(owner, "", owner.logicalTableName(rules), schema, owner.place());
    if (parts != null) {
      primary.put(owner.className(), parts);
    }
    return parts;
  }

  /**
   * Makes the table that a generator of identifiers takes its numbers from.
   *
   * @return null where its name cannot be, or another class has the table
   */
  @Nullable TableParts make(Generators.GeneratorTable table) {
    return add(table.entity(), partOf(table), "`" + table.name() + "`", "", table.place());
  }

  /** No other part of the entity may have the same, as a collection of that name. */
  private String partOf(Generators.GeneratorTable table) {
    String part = table.name();
    for (TableParts other : all.values()) {
      TableDraft draft = other.draft();
      if (draft.className().equals(table.entity().className()) && draft.part().equals(part)) {
        return Generators.partBeside(part);
      }
    }
    return part;
  }

  /**
   * Makes a table beside that of an entity.
   *
   * @param owner the entity whose class says it
   * @param part tells it from the other tables of the class
   * @param written its written name; empty where none is
   * @param implicit its name where none is written
   * @param annotation the annotation that names it; null where none does
   * @return null where its name cannot be, or another class has the table
   */
  @Nullable TableParts beside(
      Entity owner,
      String part,
      String written,
      String implicit,
      @Nullable AnnotationView annotation,
      Place place) {
    String logical = written.isEmpty() ? implicit : written;
    String schema = annotation == null ? "" : annotation.text("schema");
    return add(owner, part, logical, schema, place);
  }

  private @Nullable TableParts add(
      Entity owner, String part, String logical, String schema, Place place) {
    String name = rules.physical(logical);
    if (!NamingStrategy.check(name, logical, place, problems)) {
      return null;
    }
    QualifiedName qualified = new QualifiedName(rules.physical(schema), name);
    TableDraft draft = new TableDraft(owner.className(), part, qualified, place);
    TableParts parts =
        new TableParts(draft, logical, Entities.ownUse(owner), rules, additions, problems);
    TableParts other = all.putIfAbsent(qualified, parts);
    if (other != null) {
      refuseSecond(draft, other.draft());
      return null;
    }
    return parts;
  }

  /** The name of a table between two is one that most people never saw. */
  private void refuseSecond(TableDraft second, TableDraft first) {
    if (second.part().isEmpty() && first.part().isEmpty()) {
      problems.add(
          FindingId.DUPLICATE_TABLE, second.place(), second.name().toString(), first.className());
    } else {
      problems.add(
          FindingId.CONTRADICTION,
          second.place(),
          first.key() + " and " + second.key() + " with one table '" + second.name() + "'",
          "name one of them, as with @JoinTable(name = \"…\") or @CollectionTable(name = \"…\")");
    }
  }

  /** Adds to a table what a reference says beside its columns. */
  void reference(ToOne toOne, TableParts table) {
    MappedTypeUse use =
        toOne.columns().isEmpty() ? toOne.attribute().use() : toOne.columns().get(0).use();
    if (toOne.isUnique()) {
      table.unique(toOne.columnNames(), "", toOne.place(), use);
    }
    table.foreignKey(
        toOne.key(),
        referencedClass(toOne.target(), toOne.references()),
        toOne.columnNames(),
        referencedNames(toOne.target(), toOne.references()),
        use);
  }

  /** The class whose table has the columns that a reference leads to. */
  String referencedClass(Entity target, List<MappedColumn> referenced) {
    return keys.holder(target, referenced).tableOwner().className();
  }

  /** The columns of a target's key under the names that they have in its own table. */
  List<String> referencedNames(Entity target, List<MappedColumn> referenced) {
    List<MappedColumn> key = keys.of(target);
    List<MappedColumn> own = keys.inTableOf(target, rules);
    List<String> names = new ArrayList<>();
    for (MappedColumn column : referenced) {
      String name = column.name();
      for (int i = 0; key != null && own != null && i < key.size(); i++) {
        if (key.get(i).isSame(column)) {
          name = own.get(i).name();
        }
      }
      names.add(name);
    }
    return names;
  }
}
