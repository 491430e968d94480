package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Tells of classes that look like aggregates of Spring Data JDBC and that are no tables: those with
 * its {@code @Table} while nobody says whether these are tables, and where they are, those that
 * have its {@code @Id} alone.
 */
final class LeftOutAggregates {

  private static final String SPRING_DATA = "org.springframework.data.";
  private static final String TABLE = SPRING_DATA + "relational.core.mapping.Table";
  private static final String ID = SPRING_DATA + "annotation.Id";

  private final Options options;
  private final SchemaReader reader;
  private final Problems problems;
  private final SortedSet<String> found = new TreeSet<>();

  LeftOutAggregates(Options options, SchemaReader reader, Problems problems) {
    this.options = options;
    this.reader = reader;
    this.problems = problems;
  }

  /** Looks at the roots of a round, of which only the names of classes are kept. */
  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Boolean said = options.springData();
    if (said == null || said) {
      String wanted = said == null ? TABLE : ID;
      for (TypeElement annotation : annotations) {
        if (annotation.getQualifiedName().contentEquals(wanted)) {
          for (Element element : round.getElementsAnnotatedWith(annotation)) {
            look(element);
          }
        }
      }
    }
  }

  private void look(Element element) {
    Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
    boolean ofMember =
        element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
    if ((owner == element || ofMember)
        && owner instanceof TypeElement type
        && (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !isOfAnother(type)
        && reader.isOfSources(type)) {
      found.add(type.getQualifiedName().toString());
    }
  }

  /** Whether an annotation says that the class is schemac's, an entity or another store's. */
  private static boolean isOfAnother(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      boolean ofOtherStore =
          name.startsWith(SPRING_DATA)
              && !name.startsWith(SPRING_DATA + "relational.")
              && !name.startsWith(SPRING_DATA + "annotation.");
      if (ofOtherStore
          || name.equals(Annotations.PACKAGE + "Table")
          || name.endsWith(".persistence.Entity")) {
        return true;
      }
    }
    return false;
  }

  /** Tells of them, when all is read. */
  void tell() {
    if (found.isEmpty() || options.mode() == Options.Mode.OFF || problems.hasErrors()) {
      return;
    }
    found.removeAll(reader.entityTypes());
    if (!found.isEmpty()) {
      FindingId id =
          options.springData() == null
              ? FindingId.AGGREGATES_LEFT_OUT
              : FindingId.AGGREGATES_WITHOUT_TABLE;
      boolean one = found.size() == 1;
      problems.add(id, Place.ofType(found.first()), FirstNames.of(found), one ? "has" : "have");
    }
  }
}
