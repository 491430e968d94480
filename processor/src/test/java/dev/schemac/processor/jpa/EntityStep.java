package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes that a person makes before the next compile.
 *
 * @param edits each drawn on the classes of the one before
 */
record EntityStep(List<EntityEdit> edits) {

  EntityStep {
    edits = List.copyOf(edits);
  }

  List<EntityClass> classes() {
    return edits.get(edits.size() - 1).classes();
  }

  boolean any(Predicate<EditKind> wanted) {
    return edits.stream().anyMatch(it -> wanted.test(it.kind()));
  }

  boolean all(Predicate<EditKind> wanted) {
    return edits.stream().allMatch(it -> wanted.test(it.kind()));
  }

  boolean has(EditKind kind) {
    return any(it -> it == kind);
  }

  /** The change that gives something another name; null: none does. */
  @Nullable EntityEdit rename() {
    return edits.stream().filter(it -> it.kind().renames()).findFirst().orElse(null);
  }

  /** The change of a kind. */
  @Nullable EntityEdit of(Predicate<EditKind> wanted) {
    return edits.stream().filter(it -> wanted.test(it.kind())).findFirst().orElse(null);
  }

  /** The name that a class or an attribute has now. */
  String now(String before) {
    String name = before;
    for (EntityEdit edit : edits) {
      name = edit.now(name);
    }
    return name;
  }

  /**
   * This step with one more change.
   *
   * @param drawn a change of this step's classes
   * @return null where the two have the same attribute, or cannot be told apart by what is asked
   */
  @Nullable EntityStep with(EntityEdit drawn) {
    EditKind kind = drawn.kind();
    boolean confused =
        kind.renames()
            || kind == EditKind.CHANGE_STRATEGY
            || (rename() != null && kind.loses())
            || has(EditKind.CHANGE_STRATEGY)
            || (isOfEnum(kind) && any(EntityStep::isOfEnum));
    for (EntityEdit edit : edits) {
      confused |= edit.kind() == kind || !edit.isStillThere(drawn.classes());
    }
    if (confused) {
      return null;
    }
    List<EntityEdit> more = new ArrayList<>(edits);
    more.add(drawn);
    return new EntityStep(more);
  }

  private static boolean isOfEnum(EditKind kind) {
    return kind.isOfConstants() || kind.name().startsWith("ENUM_");
  }

  String kinds() {
    return edits.stream().map(it -> it.kind().name()).collect(Collectors.joining("+"));
  }

  String what() {
    return edits.stream().map(it -> it.kind() + ": " + it.what()).collect(Collectors.joining("; "));
  }
}
