package dev.schemac.database.verify;

import com.google.gson.JsonObject;

/**
 * A line of the migrations.
 *
 * @param file the file's name
 * @param line the line, from 1 on
 */
public record MigrationLine(String file, int line) {

  void addTo(JsonObject json) {
    json.addProperty("file", file);
    json.addProperty("line", line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
