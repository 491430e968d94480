package dev.schemac.processor.read.element;

import dev.schemac.processor.report.AnnotationMembers;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The schemac annotations of one element, repeated ones taken out of their containers.
 *
 * <p>Annotations are known by name, so that the processor needs no annotation class at run time.
 */
public final class Annotations {

  public static final String PACKAGE = "dev.schemac.";

  /** Those on the class of a table, or on what it inherits from, that make a part of the table. */
  public static final Set<String> OF_KEYS_CHECKS_AND_INDEXES =
      Set.of("PrimaryKey", "Unique", "ForeignKey", "Check", "Index", "Exclude");

  private static final String CONTAINER = ".List";

  private final Place place;
  private final Map<String, List<AnnotationView>> views = new LinkedHashMap<>();

  private Annotations(Place place) {
    this.place = place;
  }

  public static Annotations of(Element element, Place place) {
    Annotations annotations = new Annotations(place);
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = qualifiedName(mirror);
      if (name.startsWith(PACKAGE)) {
        annotations.add(name, mirror);
      }
    }
    return annotations;
  }

  /** Whether an annotation stands on an element, which costs less than to read all of them. */
  public static boolean areOn(Element element, String simpleName) {
    String name = PACKAGE + simpleName;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same, with an error for each text that no database can hold. Names and SQL have rules of
   * their own; what is left are comments and labels.
   */
  public static Annotations checked(Element element, Place place, Problems problems) {
    Annotations annotations = of(element, place);
    annotations.checkTexts(element.getKind() == ElementKind.ENUM_CONSTANT, problems);
    return annotations;
  }

  /**
   * Adds an error for each text of an element, other than a constant, that no database can hold.
   */
  public void checkTexts(Problems problems) {
    checkTexts(false, problems);
  }

  private void checkTexts(boolean ofConstant, Problems problems) {
    for (Map.Entry<String, List<AnnotationView>> ofName : views.entrySet()) {
      boolean texts =
          switch (ofName.getKey()) {
            case "Comment", "Label", "DroppedLabel" -> true;
            case "RenamedFrom" -> ofConstant;
            default -> false;
          };
      for (AnnotationView view : texts ? ofName.getValue() : List.<AnnotationView>of()) {
        view.checkTexts(problems);
      }
    }
  }

  /** The annotation of that simple name, or null. */
  @Nullable
  public AnnotationView get(String simpleName) {
    List<AnnotationView> all = views.get(simpleName);
    return all == null ? null : all.get(0);
  }

  /** All annotations of that simple name. */
  public List<AnnotationView> all(String simpleName) {
    return views.getOrDefault(simpleName, List.of());
  }

  /** The simple names of all of them. */
  public Set<String> names() {
    return views.keySet();
  }

  public boolean has(String simpleName) {
    return views.containsKey(simpleName);
  }

  Place place() {
    return place;
  }

  /** The full name of an annotation's type; empty where it is not known. */
  public static String qualifiedName(AnnotationMirror mirror) {
    TypeElement type = TypeElements.of(mirror.getAnnotationType());
    return type == null ? "" : type.getQualifiedName().toString();
  }

  private void add(String name, AnnotationMirror mirror) {
    if (!name.endsWith(CONTAINER)) {
      add(name, mirror, 0);
      return;
    }
    String contained = name.substring(0, name.length() - CONTAINER.length());
    AnnotationValue all = AnnotationMembers.value(mirror, "value");
    if (all != null && all.getValue() instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof AnnotationValue value
            && value.getValue() instanceof AnnotationMirror item) {
          add(contained, item, i);
        }
      }
    }
  }

  private void add(String name, AnnotationMirror mirror, int occurrence) {
    String simpleName = name.substring(PACKAGE.length());
    List<AnnotationView> ofName = views.get(simpleName);
    if (ofName == null) {
      ofName = new ArrayList<>();
      views.put(simpleName, ofName);
    }
    ofName.add(new AnnotationView(mirror, place.annotation(name, occurrence)));
  }
}
