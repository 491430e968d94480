package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.TypeElements;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @GenericGenerator}: which class of Hibernate's, or below one, makes the numbers (rule
 * 40). Most such classes need nothing in the database.
 *
 * @param view the annotation
 */
record GenericGenerator(AnnotationView view) {

  /** What it is called in {@code strategy}, and the classes that are meant. */
  private static final Set<String> OF_SEQUENCE =
      Set.of(
          "native",
          "sequence",
          "enhanced-sequence",
          "org.hibernate.id.enhanced.SequenceStyleGenerator");

  private static final Set<String> OF_TABLE =
      Set.of("enhanced-table", "org.hibernate.id.enhanced.TableGenerator");

  private static final Set<String> IDENTITIES =
      Set.of("identity", "org.hibernate.id.IdentityGenerator");

  boolean isOfSequence() {
    return isAmong(OF_SEQUENCE);
  }

  boolean isOfTable() {
    return isAmong(OF_TABLE);
  }

  boolean isIdentity() {
    return isAmong(IDENTITIES);
  }

  private boolean isAmong(Set<String> names) {
    if (names.contains(view.text("strategy"))) {
      return true;
    }
    for (TypeElement type = TypeElements.of(view.type("type"));
        type != null;
        type = Entities.superclass(type)) {
      if (names.contains(type.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  /** The name of the sequence: what a parameter says, else that of the generator. */
  String sequence() {
    String written = parameter("sequence_name");
    return written.isEmpty() ? view.text("name") : written;
  }

  /** The value of a parameter; empty where it is not said. */
  private String parameter(String name) {
    for (AnnotationView each : view.annotations("parameters")) {
      if (each.text("name").equals(name)) {
        return each.text("value");
      }
    }
    return "";
  }

  /** The number that a parameter says. */
  long number(String name, long otherwise) {
    String written = parameter(name).strip();
    return written.matches("-?[0-9]{1,18}") ? Long.parseLong(written) : otherwise;
  }
}
