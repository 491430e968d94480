package dev.schemac.processor.read.jpa;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A mapping file of Jakarta Persistence, as {@code META-INF/orm.xml}. Nothing of it is read into
 * the schema, so it is only looked for something that would change a table: such files often hold
 * queries and listeners alone. The file comes from a checkout, so no DTD and no other file that it
 * names is opened.
 */
public final class MappingFile {

  /** What a table does not depend on, with all that stands in it. */
  private static final Set<String> WITHOUT_TABLES =
      Set.of(
          "description",
          "package",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping",
          "named-entity-graph",
          "entity-listeners",
          "exclude-default-listeners",
          "exclude-superclass-listeners",
          "pre-persist",
          "post-persist",
          "pre-update",
          "post-update",
          "pre-remove",
          "post-remove",
          "post-load",
          "cascade-persist");

  /** What matters by what stands in it. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "entity-mappings",
          "persistence-unit-metadata",
          "persistence-unit-defaults",
          "entity",
          "mapped-superclass",
          "embeddable",
          "attributes");

  /**
   * What their attributes may say without changing a table; the names of schemas are attributes.
   */
  private static final Set<String> HARMLESS_ATTRIBUTES = Set.of("class", "cacheable", "version");

  private MappingFile() {}

  /**
   * The first thing in a mapping file that a table may depend on.
   *
   * @param line where it stands, from 1
   * @param what the element, as {@code <table>}
   */
  public record Mapping(int line, String what) {}

  /**
   * Finds the first thing that a table may depend on; null: there is none.
   *
   * @throws XMLStreamException if it is no XML
   */
  public static @Nullable Mapping firstIn(InputStream file) throws XMLStreamException {
    XMLStreamReader reader = open(file);
    int skipped = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && skipped > 0) {
        skipped--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (skipped > 0 || WITHOUT_TABLES.contains(name)) {
          skipped++;
        } else if (!CONTAINERS.contains(name) || !isHarmless(reader)) {
          return new Mapping(reader.getLocation().getLineNumber(), "<" + name + ">");
        }
      }
    }
    return null;
  }

  /** A reader that opens nothing but this file. */
  static XMLStreamReader open(InputStream file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(file);
  }

  private static boolean isHarmless(XMLStreamReader element) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      // One with a prefix is of another language, as xsi:schemaLocation.
      boolean own = element.getAttributePrefix(i).isEmpty();
      if (own && !HARMLESS_ATTRIBUTES.contains(element.getAttributeLocalName(i))) {
        return false;
      }
    }
    return true;
  }
}
