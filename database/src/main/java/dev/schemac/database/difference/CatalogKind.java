package dev.schemac.database.difference;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.database.catalog.Leftover;

/** What can differ between two catalogues, in the order in which differences are listed. */
enum CatalogKind {
  EXTENSION("extension"),
  ENUM_TYPE(ObjectKind.ENUM_TYPE.word()),
  COMMENT_ON_ENUM_TYPE("comment on " + ENUM_TYPE.word),
  SEQUENCE(ObjectKind.SEQUENCE.word()),
  TABLE(ObjectKind.TABLE.word()),
  COMMENT_ON_TABLE("comment on " + TABLE.word),
  COLUMN("column"),
  COMMENT_ON_COLUMN("comment on " + COLUMN.word),
  CONSTRAINT("constraint"),
  INDEX(Leftover.INDEX),

  /** What the schema of the classes cannot hold; it says its own kind. */
  LEFTOVER("object");

  private final String word;

  CatalogKind(String word) {
    this.word = word;
  }

  /** What messages call it. */
  String word() {
    return word;
  }
}
