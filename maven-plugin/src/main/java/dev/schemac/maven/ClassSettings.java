package dev.schemac.maven;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.database.command.CommandException;
import dev.schemac.database.pull.PullOptions;
import dev.schemac.database.pull.Style;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that say where classes go, and what they look like. */
final class ClassSettings {

  private ClassSettings() {}

  static PullOptions of(
      @Nullable String packageName,
      @Nullable String style,
      Path sources,
      Path migrations,
      Naming naming,
      Path project)
      throws CommandException {
    try {
      return new PullOptions(
          String.valueOf(packageName),
          one(Style.class, "style", style),
          sources,
          migrations,
          naming,
          project);
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The constant of that name, in any case. */
  static <E extends Enum<E>> E one(Class<E> type, String parameter, @Nullable String written)
      throws CommandException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(String.valueOf(written))) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    throw new CommandException("'" + written + "' is no " + parameter + "; write " + known + ".");
  }
}
