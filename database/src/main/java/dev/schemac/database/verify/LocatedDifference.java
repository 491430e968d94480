package dev.schemac.database.verify;

import com.google.gson.JsonObject;
import dev.schemac.database.difference.SchemaDifference;
import org.jspecify.annotations.Nullable;

/**
 * What the migrations make otherwise than the classes say, and where to look.
 *
 * @param difference what differs: expected is what the classes say, actual what the migrations make
 * @param place the last statement that mentions it; null: none does
 */
public record LocatedDifference(SchemaDifference difference, @Nullable MigrationLine place) {

  /** The difference in one line of plain words, with the place. */
  public String sentence() {
    return difference.sentence() + (place == null ? "" : "; see " + place);
  }

  /** What it is about, with the place. */
  public String title() {
    return difference.kind() + " " + difference.title() + (place == null ? "" : "; see " + place);
  }

  /** The same as JSON: that of the difference, with {@code file} and {@code line} of the place. */
  public JsonObject toJson() {
    JsonObject json = difference.toJson();
    if (place != null) {
      place.addTo(json);
    }
    return json;
  }
}
