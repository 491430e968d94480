package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes parts out of drawn classes as long as what is wrong with them stays. */
final class SmallestModel {

  private final Predicate<List<EntityClass>> stillWrong;
  private List<EntityClass> classes;

  private SmallestModel(List<EntityClass> classes, Predicate<List<EntityClass>> stillWrong) {
    this.classes = classes;
    this.stillWrong = stillWrong;
  }

  /** The classes of which nothing can be taken out any more. */
  static List<EntityClass> of(List<EntityClass> classes, Predicate<List<EntityClass>> stillWrong) {
    SmallestModel smallest = new SmallestModel(classes, stillWrong);
    boolean smaller = true;
    while (smaller) {
      smaller = smallest.withoutClasses();
      smaller |= smallest.withoutParts(false);
      smaller |= smallest.withoutParts(true);
    }
    return smallest.classes;
  }

  private boolean withoutClasses() {
    boolean smaller = false;
    for (int i = classes.size() - 1; i >= 0; i--) {
      List<EntityClass> fewer = copy();
      String name = fewer.remove(i).name;
      for (EntityClass other : fewer) {
        other.members.removeIf(it -> it.matches("(?s).*\\b" + name + "\\b.*"));
      }
      smaller |= take(fewer);
    }
    return smaller;
  }

  private boolean withoutParts(boolean annotations) {
    boolean smaller = false;
    for (int i = 0; i < classes.size(); i++) {
      for (int j = parts(classes.get(i), annotations).size() - 1; j >= 0; j--) {
        List<EntityClass> fewer = copy();
        parts(fewer.get(i), annotations).remove(j);
        smaller |= take(fewer);
      }
    }
    return smaller;
  }

  private static List<String> parts(EntityClass type, boolean annotations) {
    return annotations ? type.annotations : type.members;
  }

  private boolean take(List<EntityClass> fewer) {
    if (!stillWrong.test(fewer)) {
      return false;
    }
    classes = fewer;
    return true;
  }

  private List<EntityClass> copy() {
    List<EntityClass> copies = new ArrayList<>();
    classes.forEach(it -> copies.add(it.copy()));
    return copies;
  }
}
