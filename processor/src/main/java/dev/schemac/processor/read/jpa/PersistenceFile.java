package dev.schemac.processor.read.jpa;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A {@code META-INF/persistence.xml}, of which only the names of mapping files are read. */
public final class PersistenceFile {

  private PersistenceFile() {}

  /**
   * The mapping files that it names, as resources of the class path.
   *
   * @throws XMLStreamException if it is no XML
   */
  public static List<String> mappingFiles(InputStream file) throws XMLStreamException {
    List<String> names = new ArrayList<>();
    XMLStreamReader reader = MappingFile.open(file);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("mapping-file")) {
        names.add(reader.getElementText().strip());
      }
    }
    return names;
  }
}
