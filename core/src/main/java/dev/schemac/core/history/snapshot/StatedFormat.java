package dev.schemac.core.history.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.schemac.core.history.journal.NormalText;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the format in a snapshot that cannot be read. If a newer schemac wrote the file, that
 * is why something in it is unknown, and the message should say so. The format may be anywhere in
 * the file.
 */
final class StatedFormat {

  private static final String FORMAT = "format";

  /** The member on a line of its own, as schemac writes it and git merges it. */
  private static final Pattern LINE =
      Pattern.compile("^ {0,2}\"format\": *([0-9]{1,100}),?$", Pattern.MULTILINE);

  private StatedFormat() {}

  /**
   * Does nothing where the file states a known format, or none.
   *
   * @throws NewerFormatException if the format is newer
   */
  static void requireKnown(String json) throws NewerFormatException {
    String number = MergeMarkers.areIn(json) ? null : member(json);
    if (number != null) {
      require(number);
    }
    // Of a file with conflict markers only the lines can be read; both sides must be known.
    Matcher lines = LINE.matcher(number == null ? NormalText.of(json) : "");
    while (lines.find()) {
      require(lines.group(1));
    }
  }

  private static void require(String number) throws NewerFormatException {
    try {
      SnapshotFormat.of(number);
    } catch (NewerFormatException e) {
      throw e;
    } catch (SnapshotException e) {
      // The caller reports what else is wrong with the file.
      return;
    }
  }

  private static @Nullable String member(String json) {
    try {
      JsonReader in = new JsonReader(new StringReader(json));
      in.setStrictness(Strictness.STRICT);
      in.beginObject();
      while (in.hasNext()) {
        if (in.nextName().equals(FORMAT) && in.peek() == JsonToken.NUMBER) {
          return in.nextString();
        }
        in.skipValue();
      }
    } catch (IOException | RuntimeException e) {
      // Gson throws unchecked exceptions for wrong types. No format can be found in such a file.
      return null;
    }
    return null;
  }
}
