package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.TypeElements;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities whose history Hibernate Envers keeps, in tables that no class here maps: they
 * change with the tables of the entities, and Hibernate validates them too.
 */
public final class AuditedEntities {

  private static final String AUDITED = "org.hibernate.envers.Audited";

  private AuditedEntities() {}

  /** Those of some classes, by canonical name. */
  public static SortedSet<String> among(Iterable<String> classes, Elements elements) {
    SortedSet<String> audited = new TreeSet<>();
    for (String name : classes) {
      if (isAudited(elements.getTypeElement(name))) {
        audited.add(name);
      }
    }
    return audited;
  }

  private static boolean isAudited(@Nullable TypeElement entity) {
    for (TypeElement type = entity; type != null; type = TypeElements.of(type.getSuperclass())) {
      if (hasAnnotation(type)
          || type.getEnclosedElements().stream().anyMatch(AuditedEntities::hasAnnotation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAnnotation(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Annotations.qualifiedName(mirror).equals(AUDITED)) {
        return true;
      }
    }
    return false;
  }
}
