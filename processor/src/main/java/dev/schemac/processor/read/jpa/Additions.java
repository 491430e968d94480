package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ConstraintReader;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Reads schemac's own annotations on entities and their attributes, which say what Jakarta
 * Persistence has no words for.
 */
final class Additions {

  private static final Set<String> ON_CLASS =
      Set.of(
          "Index",
          "Check",
          "Comment",
          "Exclude",
          "Unique",
          "ForeignKey",
          "RenamedFrom",
          "DroppedColumn",
          "DroppedTable",
          "DroppedLabel",
          "Sequence",
          "DroppedSequence",
          "HandedOver",
          "TakenOver");

  private static final Set<String> ON_COLUMN =
      Set.of(
          "Index",
          "Check",
          "Comment",
          "Unique",
          "ForeignKey",
          "RenamedFrom",
          "Backfill",
          "Using",
          "Column");

  /** The members of {@code @Column} that Jakarta Persistence has none for. */
  private static final Set<String> OF_COLUMN =
      Set.of("type", "defaultSql", "generatedAs", "collation");

  private static final Set<String> OF_PERSISTENCE =
      Set.of("value", "length", "precision", "scale", "nullable", "identity");

  private final IntentReader intents;
  private final Problems problems;

  Additions(IntentReader intents, Problems problems) {
    this.intents = intents;
    this.problems = problems;
  }

  /** Reads those on the class of an entity into its table. */
  void onClass(Element type, Place place, TableDraft draft, MappedTypeUse use) {
    Annotations annotations = Annotations.checked(type, place, problems);
    refuseOthers(annotations, ON_CLASS, "an entity");
    new ConstraintReader(draft, use).onClass(annotations);
    intents.onEntity(annotations, draft);
    AnnotationView comment = annotations.get("Comment");
    if (comment != null) {
      draft.comment(comment.text("value"));
    }
  }

  /** Reads those on the attribute of a column. */
  void onColumn(MappedColumn column, TableDraft draft) {
    Attribute attribute = column.attribute();
    Annotations annotations = attribute.additions();
    if (annotations.names().isEmpty()) {
      return;
    }
    annotations.checkTexts(problems);
    refuseOthers(annotations, ON_COLUMN, "an attribute of an entity");
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

  private void refuseOthers(Annotations annotations, Set<String> known, String what) {
    for (String name : annotations.names()) {
      AnnotationView view = annotations.get(name);
      if (view != null && !known.contains(name)) {
        problems.add(
            FindingId.NO_EFFECT,
            view.place(),
            "@" + name,
            what,
            "Say it with the annotations of Jakarta Persistence");
      }
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
