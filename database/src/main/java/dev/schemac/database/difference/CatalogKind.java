package dev.schemac.database.difference;

/** What can differ between two catalogues, in the order in which differences are listed. */
enum CatalogKind {
  EXTENSION("extension"),
  ENUM_TYPE("enum type"),
  COMMENT_ON_ENUM_TYPE("comment on enum type"),
  SEQUENCE("sequence"),
  TABLE("table"),
  COMMENT_ON_TABLE("comment on table"),
  COLUMN("column"),
  COMMENT_ON_COLUMN("comment on column"),
  CONSTRAINT("constraint"),
  INDEX("index"),

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
