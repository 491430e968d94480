package dev.schemac.processor.read;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.EntityRows;
import dev.schemac.processor.read.element.JointFrontEnd;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which classes and tables the entities of a compile settle: for these the snapshot does not count,
 * though most of their classes are no roots.
 */
final class ReadEntities {

  private final SchemaReader reader;
  private final Elements elements;
  private final JointFrontEnd.Result result;

  ReadEntities(SchemaReader reader, Elements elements, JointFrontEnd.Result result) {
    this.reader = reader;
    this.elements = elements;
    this.result = result;
  }

  /** Where the entities that extend others have their rows. */
  List<EntityRows> rows() {
    return result.rows();
  }

  /** Whether all that a class says of entities was read anew. */
  boolean haveAllOf(String className) {
    return result.all() && know(className);
  }

  /** Whether the compiler knows the entity of a class, so that all of its tables were read. */
  boolean know(String className) {
    return (result.types().contains(className) || result.bare().contains(className))
        && !result.unread().contains(className)
        && reader.isKnown(className);
  }

  /**
   * Whether a table of an entity that was not read is gone: what it has from a type that was read
   * makes another table now, or none, or another generator has taken its place.
   */
  boolean leaveNoPlaceFor(Origins.OfObject table) {
    if (!know(table.className())) {
      return false;
    }
    if (reader.drafts().containsKey(table.key())) {
      return true;
    }
    if (result.keys().contains(table.key())) {
      return false;
    }
    boolean touched = result.all() || result.gone().contains(table.key());
    for (String path : table.inherited().values()) {
      for (String type : DeclarationPath.parse(path).types()) {
        touched |= reader.isRead(type);
      }
    }
    return touched;
  }

  /** Whether all sequences of an entity were read. */
  boolean haveSequencesOf(String className) {
    TypeElement type = elements.getTypeElement(className);
    return result.settled().contains(className)
        && type != null
        && !Annotations.areOn(type, "Sequence")
        && !Annotations.areOn(type, "Sequence.List");
  }
}
