package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The {@code @IdClass} of an entity: which attributes are of the identifier. It has no annotation
 * itself, so that the snapshot must tell whose it is when it changes alone.
 *
 * @param names the names of its fields; none where the entity has no such class
 * @param classes it and its superclasses, but for those of other builds
 */
record IdClass(Set<String> names, List<String> classes) {

  /** That of the root of a hierarchy, or of a mapped superclass of it. */
  static IdClass of(Entities entities, Entity root) {
    Set<String> names = new HashSet<>();
    List<String> classes = new ArrayList<>();
    for (MappingAnnotations annotations : entities.classAnnotations(root)) {
      AnnotationView view = annotations.persistence("IdClass");
      TypeElement type = view == null ? null : TypeElements.of(view.type("value"));
      for (; type != null; type = Entities.superclass(type)) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
          if (!field.getModifiers().contains(Modifier.STATIC)) {
            names.add(field.getSimpleName().toString());
          }
        }
        if (!entities.isForeign(type)) {
          classes.add(type.getQualifiedName().toString());
        }
      }
    }
    return new IdClass(names, classes);
  }

  /** How an attribute of the identifier comes to give a table columns. */
  MappedTypeUse use(Attribute id) {
    MappedTypeUse use = id.use();
    for (String type : classes) {
      use = MappedTypeUse.ofEntity(type, false, use, id.path());
    }
    return use;
  }
}
