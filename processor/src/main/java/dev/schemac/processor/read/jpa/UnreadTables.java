package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the tables of entities that are not made, to find out whether others give them
 * something, so that they must be.
 */
final class UnreadTables {

  private final Entities entities;
  private final MappingRules rules;

  /** By the class of the entity. */
  private final Map<String, TableParts> tables = new HashMap<>();

  UnreadTables(Entities entities, MappingRules rules) {
    this.entities = entities;
    this.rules = rules;
  }

  /** The table of an entity; null where it is made. */
  @Nullable TableParts of(Entity owner) {
    return entities.isUnread(owner)
        ? tables.computeIfAbsent(owner.className(), name -> parts(owner))
        : null;
  }

  private TableParts parts(Entity owner) {
    return new TableParts(
        new TableDraft(
            owner.className(), new QualifiedName("", owner.logicalTableName(rules)), owner.place()),
        owner.logicalTableName(rules),
        Entities.ownUse(owner),
        rules,
        new Additions(new IntentReader(new Problems()), new Problems()),
        new Problems());
  }

  /** The classes of those that others give something. */
  Set<String> withParts() {
    Set<String> classes = new TreeSet<>();
    for (TableParts parts : tables.values()) {
      TableDraft draft = parts.draft();
      if (!draft.columns().isEmpty() || !draft.keys().isEmpty() || !draft.foreignKeys().isEmpty()) {
        classes.add(draft.className());
      }
    }
    return classes;
  }
}
