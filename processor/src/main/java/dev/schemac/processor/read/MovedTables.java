package dev.schemac.processor.read;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.TableDraft;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables whose classes have left these sources and that another build has now: under the
 * same name, or as a class that the roots mention. A class of the old simple name is also looked
 * for beside each class that they mention, since no compiler lists what is on its class path.
 */
final class MovedTables {

  private final Elements elements;
  private final ForeignTypes foreign;
  private final SeenTables tables;

  /** The canonical names of the roots. */
  private final Set<String> roots;

  MovedTables(Elements elements, ForeignTypes foreign, SeenTables tables, Set<String> roots) {
    this.elements = elements;
    this.foreign = foreign;
    this.tables = tables;
    this.roots = roots;
  }

  /**
   * The classes that other builds have for tables which have no class here.
   *
   * @param lost those tables, with where they came from
   */
  Map<QualifiedName, String> find(Map<QualifiedName, Origins.OfObject> lost) {
    Map<QualifiedName, String> found = new HashMap<>();
    Set<String> simpleNames = new LinkedHashSet<>();
    for (Map.Entry<QualifiedName, Origins.OfObject> table : lost.entrySet()) {
      String className = table.getValue().className();
      if (isTable(elements.getTypeElement(className))) {
        found.put(table.getKey(), className);
      }
      simpleNames.add(className.substring(className.lastIndexOf('.') + 1));
    }
    if (found.size() < lost.size()) {
      for (TypeElement candidate : candidates(simpleNames)) {
        String className = candidate.getQualifiedName().toString();
        TableDraft draft = isTable(candidate) ? tables.draft(className) : null;
        if (draft != null && lost.containsKey(draft.name())) {
          found.putIfAbsent(draft.name(), className);
        }
      }
    }
    return found;
  }

  private Set<TypeElement> candidates(Set<String> simpleNames) {
    Set<TypeElement> candidates = new LinkedHashSet<>();
    Set<String> packages = new LinkedHashSet<>();
    for (String root : roots) {
      TypeElement type = elements.getTypeElement(root);
      for (TypeElement mentioned : type == null ? Set.<TypeElement>of() : MentionedTypes.in(type)) {
        if (foreign.isForeign(mentioned)) {
          candidates.add(mentioned);
          packages.add(elements.getPackageOf(mentioned).getQualifiedName().toString());
        }
      }
    }
    for (String name : packages) {
      for (String simpleName : name.startsWith("java.") ? Set.<String>of() : simpleNames) {
        TypeElement type = elements.getTypeElement(name + "." + simpleName);
        if (type != null) {
          candidates.add(type);
        }
      }
    }
    return candidates;
  }

  private boolean isTable(@Nullable TypeElement type) {
    return type != null && foreign.isForeign(type) && Annotations.areOn(type, "Table");
  }
}
