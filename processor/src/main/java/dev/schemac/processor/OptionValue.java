package dev.schemac.processor;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is said for an option.
 *
 * @param text the value, neither empty nor with blanks around it
 * @param said the value as it was written, for messages: {@code -Aschemac.mode=write}, {@code
 *     /shop/schemac.properties:3: postgres=16}
 * @param source what says it
 * @param base the folder of the file that says it; null where no file does
 */
record OptionValue(String text, String said, OptionSource source, @Nullable Path base) {}
