package dev.schemac.processor.read;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds classes that speak of columns, keys or indexes though no table has anything from them:
 * their {@code @Table} was forgotten, or the field that embeds them.
 */
final class StrayAnnotations {

  /** The fields of a class that nothing uses may be {@code @Ignored}: that is true of them. */
  private static final String IGNORED = "Ignored";

  private final Elements elements;
  private final SourceFiles sources;
  private final Set<String> used = new HashSet<>();

  /**
   * @param drafts the tables that were read
   * @param enums the enums that were read
   * @param origins where the whole schema comes from
   */
  StrayAnnotations(
      Elements elements,
      SourceFiles sources,
      Iterable<TableDraft> drafts,
      Iterable<EnumDraft> enums,
      Origins origins) {
    this.elements = elements;
    this.sources = sources;
    for (TableDraft draft : drafts) {
      for (MappedTypeUse mappedTypeUse : draft.uses()) {
        used.add(mappedTypeUse.type());
      }
    }
    for (EnumDraft draft : enums) {
      used.add(draft.className());
    }
    for (Origins.OfObject table : origins.tables().values()) {
      for (String source : table.inherited().values()) {
        used.addAll(DeclarationPath.parse(source).types());
      }
    }
    for (Origins.OfObject type : origins.enumTypes().values()) {
      used.add(type.className());
    }
  }

  /** Those of some types, by canonical name, that the sources have. */
  SortedSet<String> among(Set<String> types) {
    SortedSet<String> strays = new TreeSet<>();
    for (String name : types) {
      TypeElement type = used.contains(name) ? null : elements.getTypeElement(name);
      if (type != null && isStray(type, name) && isOfSources(type)) {
        strays.add(name);
      }
    }
    return strays;
  }

  private static boolean isStray(TypeElement type, String name) {
    Place place = Place.ofType(name);
    Annotations annotations = Annotations.of(type, place);
    if (type.getKind().isInterface() || annotations.has("Table") || annotations.has("EnumType")) {
      return false;
    }
    for (String annotation : annotations.names()) {
      if (Annotations.OF_KEYS_CHECKS_AND_INDEXES.contains(annotation)
          || annotation.equals("DroppedColumn")) {
        return true;
      }
    }
    for (Element member : type.getEnclosedElements()) {
      ElementKind kind = member.getKind();
      if (kind.isField() && speaksOfColumn(Annotations.of(member, place))) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfColumn(Annotations annotations) {
    return !annotations.names().isEmpty() && !annotations.has(IGNORED);
  }

  /** Tests compiled together with the sources are no part of the schema. */
  private boolean isOfSources(TypeElement type) {
    TypeElement top = TypeElements.topLevel(type);
    String packageName = elements.getPackageOf(top).getQualifiedName().toString();
    return sources.find(packageName, top.getSimpleName().toString()).isPresent();
  }
}
