package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Tells of classes that look like tables of others and that are none: entities and Spring Data's
 * {@code @Table} while nobody says whether these are tables, and where the latter are, what has
 * Spring Data's {@code @Id} alone.
 */
final class LeftOutClasses {

  private static final String ENTITY = ".persistence.Entity";
  private static final String SPRING_DATA = "org.springframework.data.";
  private static final String TABLE = SPRING_DATA + "relational.core.mapping.Table";
  private static final String ID = SPRING_DATA + "annotation.Id";

  private final Options options;
  private final SchemaReader reader;
  private final Problems problems;
  private final Map<FindingId, SortedSet<String>> found = new TreeMap<>();

  LeftOutClasses(Options options, SchemaReader reader, Problems problems) {
    this.options = options;
    this.reader = reader;
    this.problems = problems;
  }

  /** Looks at the roots of a round, of which only the names of classes are kept. */
  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      FindingId id = finding(annotation.getQualifiedName().toString());
      if (id != null) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          look(element, id);
        }
      }
    }
  }

  /** What is told of classes with an annotation that are no tables, if anything is. */
  private @Nullable FindingId finding(String annotation) {
    Boolean springData = options.springData();
    if (isEntity(annotation)) {
      return options.jpaSaid() ? null : FindingId.ENTITIES_LEFT_OUT;
    }
    if (annotation.equals(TABLE)) {
      return springData == null ? FindingId.AGGREGATES_LEFT_OUT : null;
    }
    boolean wanted = annotation.equals(ID) && springData != null && springData;
    return wanted ? FindingId.AGGREGATES_WITHOUT_TABLE : null;
  }

  private void look(Element element, FindingId id) {
    Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
    boolean ofMember =
        element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
    if ((owner == element || ofMember)
        && owner instanceof TypeElement type
        && (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !isOfAnother(type, id)
        && reader.isOfSources(type)) {
      found.computeIfAbsent(id, any -> new TreeSet<>()).add(type.getQualifiedName().toString());
    }
  }

  /** Whether an annotation says that the class is schemac's, an entity or another store's. */
  private static boolean isOfAnother(TypeElement type, FindingId id) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      String name = Annotations.qualifiedName(mirror);
      boolean ofOtherStore =
          name.startsWith(SPRING_DATA)
              && !name.startsWith(SPRING_DATA + "relational.")
              && !name.startsWith(SPRING_DATA + "annotation.");
      if (ofOtherStore
          || name.equals(Annotations.PACKAGE + "Table")
          || (isEntity(name) && id != FindingId.ENTITIES_LEFT_OUT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEntity(String annotation) {
    return annotation.endsWith(ENTITY);
  }

  /** Tells of them, when all is read. */
  void tell() {
    if (options.mode() == Options.Mode.OFF || problems.hasErrors()) {
      return;
    }
    for (Map.Entry<FindingId, SortedSet<String>> each : found.entrySet()) {
      SortedSet<String> names = each.getValue();
      names.removeAll(reader.entityTypes());
      if (!names.isEmpty()) {
        String verb = names.size() == 1 ? "has" : "have";
        problems.add(each.getKey(), Place.ofType(names.first()), FirstNames.of(names), verb);
      }
    }
  }
}
