package dev.schemac.database.difference;

import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Leftover;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The address of something in a catalogue.
 *
 * @param kind its kind
 * @param table the table that it belongs to, or is; null: none
 * @param name its own name, unquoted where it belongs to a table and else as SQL text
 * @param word what messages call its kind
 */
record CatalogObject(CatalogKind kind, @Nullable QualifiedName table, String name, String word)
    implements Comparable<CatalogObject> {

  private static final Comparator<CatalogObject> ORDER =
      Comparator.comparing(CatalogObject::kind)
          .thenComparing(CatalogObject::word)
          .thenComparing(
              CatalogObject::table, Comparator.nullsFirst(Comparator.<QualifiedName>naturalOrder()))
          .thenComparing(CatalogObject::name);

  static CatalogObject of(CatalogKind kind, QualifiedName name) {
    return new CatalogObject(kind, null, name.sql(), kind.word());
  }

  static CatalogObject table(QualifiedName name) {
    return new CatalogObject(CatalogKind.TABLE, name, name.name(), CatalogKind.TABLE.word());
  }

  static CatalogObject part(CatalogKind kind, QualifiedName table, String name) {
    return new CatalogObject(kind, table, name, kind.word());
  }

  static CatalogObject leftover(Leftover leftover) {
    return new CatalogObject(
        CatalogKind.LEFTOVER, leftover.table(), leftover.name(), leftover.kind());
  }

  /** How messages name it, such as {@code users.email} or {@code users_email_key on users}. */
  String title() {
    if (table == null) {
      return name;
    }
    return switch (kind) {
      case TABLE, COMMENT_ON_TABLE -> table.sql();
      case COLUMN, COMMENT_ON_COLUMN -> table.sql() + "." + Identifiers.quote(name);
      case CONSTRAINT, INDEX -> Identifiers.quote(name) + " on " + table.sql();
      case LEFTOVER -> name + " on " + table.sql();
      case EXTENSION, ENUM_TYPE, COMMENT_ON_ENUM_TYPE, SEQUENCE -> name;
    };
  }

  @Override
  public int compareTo(CatalogObject other) {
    return ORDER.compare(this, other);
  }
}
