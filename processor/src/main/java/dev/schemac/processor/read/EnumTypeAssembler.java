package dev.schemac.processor.read;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DuplicateName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.partial.PartialCompileConflicts;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.report.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The native enum types of a schema: those that were read, and those that stay as they were. */
final class EnumTypeAssembler {

  private final ReadRoots readRoots;
  private final PreviousCompile previousCompile;
  private final Presence presence;
  private final Problems problems;
  private final PartialCompileConflicts partialCompileConflicts;
  private final Places places;
  private final SortedMap<QualifiedName, EnumType> types = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfObject> origins = new TreeMap<>();
  private final Set<QualifiedName> unseen = new HashSet<>();

  EnumTypeAssembler(
      ReadRoots readRoots,
      PreviousCompile previousCompile,
      Presence presence,
      Problems problems,
      PartialCompileConflicts partialCompileConflicts,
      Places places) {
    this.readRoots = readRoots;
    this.previousCompile = previousCompile;
    this.presence = presence;
    this.problems = problems;
    this.partialCompileConflicts = partialCompileConflicts;
    this.places = places;
  }

  /**
   * Puts them together.
   *
   * @param tables the tables of the schema
   */
  void assemble(Collection<Table> tables) {
    for (EnumDraft draft : readRoots.enums().drafts()) {
      QualifiedName name = draft.type();
      if (name != null) {
        read(name, draft);
      }
    }
    for (EnumType type : previousCompile.schema().enumTypes().values()) {
      Origins.OfObject origin = previousCompile.origins().enumTypes().get(type.name());
      if (origin != null && presence.isKept(origin.className(), origin.sourceFile())) {
        keep(type, origin, tables);
      }
    }
  }

  private void read(QualifiedName name, EnumDraft draft) {
    EnumType lastType = previousCompile.schema().enumTypes().get(name);
    Origins.OfObject lastOrigin = previousCompile.origins().enumTypes().get(name);
    boolean carried =
        lastType != null && lastOrigin != null && !readRoots.isRead(draft.className());
    if (types.containsKey(name)) {
      problems.add(draft.place(), new DuplicateName(name.toString(), "type", "type", false));
    }
    types.put(
        name,
        carried && lastType != null
            ? lastType
            : new EnumType(name, draft.labelTexts(), draft.comment()));
    origins.put(name, origin(draft, lastOrigin));
    places.put(new Address.OfEnumType(name), draft.place());
  }

  private Origins.OfObject origin(EnumDraft draft, Origins.@Nullable OfObject lastOrigin) {
    String file = readRoots.sourceFiles().get(draft.className());
    boolean ownBefore =
        lastOrigin != null && !readRoots.knownClasses().isForeign(draft.className());
    String lastFile = lastOrigin != null && ownBefore ? lastOrigin.sourceFile() : "";
    return new Origins.OfObject(draft.className(), file == null ? lastFile : file);
  }

  private void keep(EnumType type, Origins.OfObject origin, Collection<Table> tables) {
    Origins.OfObject now = origins.get(type.name());
    if (now != null) {
      partialCompileConflicts.claim(now, origin, "type", type.name());
    } else if (isUsed(type.name(), tables) || isSaid(origin.className())) {
      types.put(type.name(), type);
      origins.put(type.name(), origin);
      unseen.add(type.name());
    }
  }

  /**
   * Whether a type is there though no column has it: a foreign enum is no root that would say so by
   * itself, and one that an entity's attribute makes a type says nothing.
   */
  private boolean isSaid(String className) {
    return !readRoots.knownClasses().isForeign(className)
        && !readRoots.knownClasses().isWithout(className, "EnumType");
  }

  private static boolean isUsed(QualifiedName enumType, Collection<Table> tables) {
    for (Table table : tables) {
      for (Column column : table.columns()) {
        if (column.type().name().equals(enumType)) {
          return true;
        }
      }
    }
    return false;
  }

  SortedMap<QualifiedName, EnumType> types() {
    return types;
  }

  SortedMap<QualifiedName, Origins.OfObject> origins() {
    return origins;
  }

  /** Those that stay as they were, since this compile did not see their classes. */
  Set<QualifiedName> unseen() {
    return unseen;
  }
}
