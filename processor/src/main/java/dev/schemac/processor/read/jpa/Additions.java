package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ConstraintReader;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.MisplacedAnnotations;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads schemac's own annotations on entities and their attributes, which say what Jakarta
 * Persistence has no words for.
 */
final class Additions {

  /** The members of {@code @Column} that Jakarta Persistence has none for. */
  private static final Set<String> OF_COLUMN =
      Set.of("type", "defaultSql", "generatedAs", "collation", "identity");

  private static final Set<String> OF_PERSISTENCE =
      Set.of("value", "length", "precision", "scale", "nullable");

  private final IntentReader intents;
  private final MisplacedAnnotations misplaced;
  private final Problems problems;

  Additions(IntentReader intents, Problems problems) {
    this.intents = intents;
    this.misplaced = new MisplacedAnnotations(problems);
    this.problems = problems;
  }

  /**
   * Reads those on the class of an entity into a table that takes its attributes.
   *
   * @param owner the entity whose table it is: the same, or another of its hierarchy
   */
  void onClass(Entity entity, Entity owner, TableDraft draft, MappedTypeUse use) {
    Annotations annotations = Annotations.checked(entity.type(), entity.place(), problems);
    misplaced.ofEntity(annotations, entity.hasTable(), entity.hasTable() || !entity.isAbstract());
    new ConstraintReader(draft, use).onClass(annotations);
    intents.onEntity(annotations, draft, entity == owner);
    AnnotationView comment = annotations.get("Comment");
    if (comment != null) {
      draft.comment(comment.text("value"));
    }
  }

  /** Reads what an entity without a table of its own says of other tables. */
  void ofOthers(Entity entity) {
    intents.onPackage(Annotations.of(entity.type(), entity.place()));
  }

  /** Reads those on the attribute of a column. */
  void onColumn(MappedColumn column, TableDraft draft) {
    Attribute attribute = column.attribute();
    Annotations annotations = attribute.additions();
    if (annotations.names().isEmpty()) {
      return;
    }
    annotations.checkTexts(problems);
    misplaced.ofEntityAttribute(annotations);
    AnnotationView own = annotations.get("Column");
    for (String member : OF_PERSISTENCE) {
      if (own != null && own.has(member)) {
        problems.add(
            FindingId.NO_EFFECT,
            own.at(member),
            member,
            "an attribute of an entity",
            "Jakarta Persistence says it; here are " + String.join(", ", sorted(OF_COLUMN)));
      }
    }
    new ConstraintReader(draft, attribute.use()).onField(annotations, column.name(), "");
    intents.onField(annotations, draft, column.name(), attribute.use());
  }

  /** The former names of an attribute's column. */
  List<FormerName> formerNames(Attribute attribute) {
    return attribute.additions().names().isEmpty()
        ? List.of()
        : intents.formerNames(attribute.additions());
  }

  /**
   * The former names of an entity's own table, without its schema; that one tells what is wrong.
   */
  List<FormerName> formerNames(Entity entity) {
    List<FormerName> names = new ArrayList<>();
    if (entity.hasTable()) {
      Annotations annotations = Annotations.checked(entity.type(), entity.place(), new Problems());
      for (FormerName name : new IntentReader(new Problems()).formerNames(annotations)) {
        names.add(new FormerName(QualifiedName.parse(name.text()).name(), name.at()));
      }
    }
    return names;
  }

  /** Reads former names of a table that has no class of its own. */
  void formerTables(TableDraft draft, List<FormerName> names) {
    for (FormerName name : names) {
      intents.formerTable(name, draft.name());
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
