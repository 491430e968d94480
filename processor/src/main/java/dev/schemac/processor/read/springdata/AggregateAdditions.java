package dev.schemac.processor.read.springdata;

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
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads schemac's own annotations, which say what Spring Data has no words for. */
final class AggregateAdditions {

  private final IntentReader intents;
  private final MisplacedAnnotations misplaced;
  private final Problems problems;

  AggregateAdditions(IntentReader intents, Problems problems) {
    this.intents = intents;
    this.misplaced = new MisplacedAnnotations(problems);
    this.problems = problems;
  }

  /** Reads those on a class into its table. */
  void onClass(EntityTable table) {
    Annotations annotations = Annotations.checked(table.type(), table.draft().place(), problems);
    misplaced.ofAggregate(annotations);
    new ConstraintReader(table.draft(), table.use()).onClass(annotations);
    intents.onEntity(annotations, table.draft(), true);
    AnnotationView comment = annotations.get("Comment");
    if (comment != null) {
      table.draft().comment(comment.text("value"));
    }
  }

  /** Reads those on a property into the table of its column. */
  void onColumn(Property property, String column, TableDraft draft) {
    Annotations annotations = property.additions();
    if (annotations.names().isEmpty()) {
      return;
    }
    annotations.checkTexts(problems);
    misplaced.ofProperty(annotations);
    AnnotationView own = annotations.get("Column");
    if (own != null && own.has("value")) {
      problems.add(
          FindingId.NO_EFFECT,
          own.at("value"),
          "The name in @dev.schemac.Column",
          "a property of Spring Data",
          "Write @org.springframework.data.relational.core.mapping.Column(\"…\")");
    }
    new ConstraintReader(draft, property.use()).onField(annotations, column, "");
    intents.onField(annotations, draft, column, property.use());
  }

  /** The former names of a property's column. */
  List<FormerName> formerNames(Property property) {
    return intents.formerNames(property.additions());
  }

  /** Refuses those on a property whose values are in other columns. */
  void onEmbedded(Property property, TypeElement embedded) {
    misplaced.ofEmbeddedProperty(property.additions());
    Place ofClass = Place.ofType(embedded.getQualifiedName().toString());
    misplaced.ofEmbeddedClass(Annotations.of(embedded, ofClass));
  }

  /** Reads those on a property whose values are rows: they are about the key of their owner. */
  void onBackReference(Property property, String column, TableDraft draft, MappedTypeUse use) {
    misplaced.ofRows(property.additions());
    intents.onField(property.additions(), draft, column, use);
  }

  /**
   * The former names of the column that says whose a row is: those that the property names, else
   * those of the owner's table, after which it is named.
   *
   * @param suffix what stands behind the name of the table
   */
  List<FormerName> formerBackReference(Ownership ownership, EntityTable top, String suffix) {
    List<FormerName> own = formerNames(ownership.property());
    return own.isEmpty() && ownership.backReference().isEmpty() ? formerTables(top, suffix) : own;
  }

  /** The former names of the column of a position or key, which has the name of a table too. */
  List<FormerName> formerKey(Ownership ownership) {
    boolean derived = ownership.keyColumn().equals(ownership.owner().name() + "_key");
    return derived ? formerTables(ownership.owner(), "_key") : List.of();
  }

  private static List<FormerName> formerTables(EntityTable table, String suffix) {
    List<FormerName> names = new ArrayList<>();
    Annotations annotations = Annotations.of(table.type(), table.draft().place());
    for (FormerName name : new IntentReader(new Problems()).formerNames(annotations)) {
      names.add(new FormerName(QualifiedName.parse(name.text()).name() + suffix, name.at()));
    }
    return names;
  }
}
