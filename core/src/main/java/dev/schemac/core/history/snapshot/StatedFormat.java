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
 * Looks for the format in a snapshot that cannot be read: where a newer schemac wrote it, that
 * explains what is not known in it, wherever in the file the format stands.
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
      // What else is wrong with it is said already.
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
      // Gson throws unchecked ones for wrong types; the file says no format that can be found so.
      return null;
    }
    return null;
  }
}
