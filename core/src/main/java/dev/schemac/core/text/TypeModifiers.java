package dev.schemac.core.text;

import java.util.List;

/** Which modifiers the built-in types take, in which range, and which ones they mean unwritten. */
final class TypeModifiers {

  /** The largest length of {@code varchar} and {@code char} ({@code MaxAttrSize}). */
  private static final int MAX_LENGTH = 10_485_760;

  private static final int MAX_BITS = 83_886_080;

  private TypeModifiers() {}

  static List<String> canonical(String type, List<String> modifiers, String written)
      throws BadTypeException {
    return switch (type) {
      case "char" -> modifiers.isEmpty() ? List.of("1") : one(modifiers, 1, MAX_LENGTH, written);
      case "bit" -> modifiers.isEmpty() ? List.of("1") : one(modifiers, 1, MAX_BITS, written);
      case "varchar", "bpchar" -> optional(modifiers, MAX_LENGTH, 1, written);
      case "varbit" -> optional(modifiers, MAX_BITS, 1, written);
      case "time", "timetz", "timestamp", "timestamptz" -> optional(modifiers, 6, 0, written);
      case "numeric" -> numeric(modifiers, written);
      default ->
          type.startsWith("interval")
              ? optional(modifiers, 6, 0, written)
              : none(modifiers, written);
    };
  }

  static int number(String modifier, int least, int most, String written) throws BadTypeException {
    int value;
    try {
      value = Integer.parseInt(modifier);
    } catch (NumberFormatException e) {
      throw new BadTypeException("'" + written + "' is no type: " + modifier + " is no number");
    }
    if (value < least || value > most) {
      throw new BadTypeException(
          "'" + written + "' is no type: " + value + " is not in " + least + " to " + most);
    }
    return value;
  }

  private static List<String> numeric(List<String> modifiers, String written)
      throws BadTypeException {
    if (modifiers.isEmpty()) {
      return modifiers;
    }
    if (modifiers.size() > 2) {
      throw tooMany(written);
    }
    int precision = number(modifiers.get(0), 1, 1000, written);
    int scale = modifiers.size() == 1 ? 0 : number(modifiers.get(1), -1000, 1000, written);
    return List.of(String.valueOf(precision), String.valueOf(scale));
  }

  private static List<String> optional(List<String> modifiers, int most, int least, String written)
      throws BadTypeException {
    return modifiers.isEmpty() ? modifiers : one(modifiers, least, most, written);
  }

  private static List<String> one(List<String> modifiers, int least, int most, String written)
      throws BadTypeException {
    if (modifiers.size() > 1) {
      throw tooMany(written);
    }
    return List.of(String.valueOf(number(modifiers.get(0), least, most, written)));
  }

  private static List<String> none(List<String> modifiers, String written) throws BadTypeException {
    if (!modifiers.isEmpty()) {
      throw tooMany(written);
    }
    return modifiers;
  }

  private static BadTypeException tooMany(String written) {
    return new BadTypeException("'" + written + "' is no type: it has too many modifiers");
  }
}
