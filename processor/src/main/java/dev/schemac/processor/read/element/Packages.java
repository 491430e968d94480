package dev.schemac.processor.read.element;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds packages by name. */
final class Packages {

  private Packages() {}

  /**
   * A package as a class's module sees it; null where it has nothing in it. Without a module javac
   * looks into each there is, some seventy, until it finds the package, and often there is none.
   */
  static @Nullable PackageElement find(Elements elements, Element from, String name) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null
        ? elements.getPackageElement(name)
        : elements.getPackageElement(module, name);
  }
}
