package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Refuses to read a class whose package has annotations that the compiler cannot see: its {@code
 * package-info.java} is no root, and the class file of it is not on the class path. To take them
 * for gone would move the tables to another schema, or change their types and nullability.
 */
public final class UnseenPackages {

  private final Elements elements;
  private final SourceFiles sources;
  private final Problems problems;
  private final Map<String, Boolean> unseen = new HashMap<>();

  public UnseenPackages(Elements elements, SourceFiles sources, Problems problems) {
    this.elements = elements;
    this.sources = sources;
    this.problems = problems;
  }

  /** Takes note of a package that is a root. */
  public void see(PackageElement root) {
    unseen.put(root.getQualifiedName().toString(), false);
  }

  /** Reports each package of a class, its own or a parent, that says something unseen. */
  public void check(PackageElement element, Place place) {
    String packageName = element.getQualifiedName().toString();
    for (String name = packageName; !name.isEmpty(); name = parent(name)) {
      Boolean known = unseen.get(name);
      if (known == null) {
        known = isUnseen(element, name);
        unseen.put(name, known);
      }
      if (known) {
        problems.add(
            FindingId.BAD_VALUE,
            place,
            "package-info.java of "
                + name
                + " is not compiled, and its class is not on the class"
                + " path",
            "compile it too, or put the class output on the class path");
      }
    }
  }

  private boolean isUnseen(PackageElement from, String name) {
    PackageElement element = Packages.find(elements, from, name);
    boolean seen = element != null && !element.getAnnotationMirrors().isEmpty();
    return !seen && sources.mentionsAnnotations(name);
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
