package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws changes of the constants of enums. */
final class ConstantEdits {

  private final Random random;
  private final List<EntityClass> after;
  private final int number;

  /**
   * For a model.
   *
   * @param after its classes, which are changed
   */
  ConstantEdits(Random random, List<EntityClass> after, int number) {
    this.random = random;
    this.after = after;
    this.number = number;
  }

  @Nullable EntityEdit draw(EditKind kind) {
    int least = kind == EditKind.MORE_CONSTANTS || kind == EditKind.FIRST_CONSTANT ? 1 : 2;
    List<EntityClass> types =
        after.stream()
            .filter(it -> it.declaration.startsWith("enum "))
            .filter(it -> constants(it).size() >= least)
            .filter(it -> after.stream().anyMatch(o -> o != it && o.text().contains(it.name + " ")))
            .toList();
    if (types.isEmpty()) {
      return null;
    }
    EntityClass type = types.get(random.nextInt(types.size()));
    List<String> constants = constants(type);
    String before = constants.toString();
    String added = "ADDED" + number;
    String renamed = "";
    switch (kind) {
      case MORE_CONSTANTS -> constants.add(added);
      case FEWER_CONSTANTS -> constants.remove(constants.size() - 1);
      case FIRST_CONSTANT -> constants.add(0, added);
      case WITHOUT_FIRST_CONSTANT -> constants.remove(0);
      case RENAME_CONSTANT -> renamed = constants.set(random.nextInt(constants.size()), added);
      default -> throw new IllegalArgumentException(kind.name());
    }
    type.members.set(0, String.join(", ", constants));
    EntityEdit edit = EntityEdit.of(kind, before + " -> " + constants, after, type.name, "");
    return renamed.isEmpty() ? edit : edit.renamed(renamed, added);
  }

  /** The names of an enum's constants. */
  static List<String> constants(EntityClass type) {
    return new ArrayList<>(List.of(type.members.get(0).split(", ")));
  }
}
