package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;

/** The tables of entities of other builds, which are referenced and not made. */
final class ExternalEntities {

  private final Entities entities;
  private final Keys keys;
  private final MappingRules rules;

  ExternalEntities(Entities entities, Keys keys, MappingRules rules) {
    this.entities = entities;
    this.keys = keys;
    this.rules = rules;
  }

  /** Their drafts. */
  List<TableDraft> drafts() {
    List<TableDraft> drafts = new ArrayList<>();
    for (Entity entity : entities.external()) {
      List<MappedColumn> key = entity.hasTable() ? keys.inTableOf(entity, rules) : null;
      if (key != null) {
        drafts.add(draft(entity, key));
      }
    }
    return drafts;
  }

  /** Of another build's table the name and the key count, and what else is referenced. */
  private TableDraft draft(Entity entity, List<MappedColumn> key) {
    AnnotationView table = entity.annotations().persistence("Table");
    QualifiedName name =
        new QualifiedName(
            rules.physical(table == null ? "" : table.text("schema")),
            rules.physical(entity.logicalTableName(rules)));
    TableDraft draft = new TableDraft(entity.className(), name, entity.place());
    TableParts parts =
        new TableParts(
            draft,
            entity.logicalTableName(rules),
            Entities.ownUse(entity),
            rules,
            new Additions(new IntentReader(new Problems()), new Problems()),
            new Problems());
    for (MappedColumn column : key) {
      parts.ownColumn(column.plain());
    }
    parts.primaryKey(ToOne.names(key), entity.place());
    return draft;
  }
}
