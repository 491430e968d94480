package dev.schemac.processor.history;

/**
 * A file of a migration.
 *
 * @param name its name
 * @param checksum the checksum of its text
 */
record JournalFile(String name, String checksum) {

  boolean isConf() {
    return name.endsWith(ConfFile.SUFFIX);
  }
}
