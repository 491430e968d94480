package dev.schemac.database.pull;

import com.palantir.javapoet.ClassName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a compile of the pulled classes reads each thing, as the snapshot says it. */
final class PulledOrigins {

  private final ClassNames classes;
  private final PackageNames packages;
  private final PulledEntities entities;
  private final SortedMap<String, String> declaredTypes = new TreeMap<>();

  private PulledOrigins(ClassNames classes, PackageNames packages, PulledEntities entities) {
    this.classes = classes;
    this.packages = packages;
    this.entities = entities;
  }

  static Origins of(
      Schema schema, ClassNames classes, PackageNames packages, PulledEntities entities) {
    return new PulledOrigins(classes, packages, entities).of(schema);
  }

  private Origins of(Schema schema) {
    SortedMap<QualifiedName, Origins.OfObject> tables = new TreeMap<>();
    schema.tables().forEach((name, table) -> tables.put(name, ofTable(table)));
    SortedMap<QualifiedName, Origins.OfObject> enumTypes = new TreeMap<>();
    for (QualifiedName name : schema.enumTypes().keySet()) {
      enumTypes.put(name, ofClass(classes.ofEnumType(name)));
    }
    SortedMap<QualifiedName, Origins.OfObject> sequences = new TreeMap<>();
    schema.sequences().forEach((name, sequence) -> sequences.put(name, ofSequence(sequence)));
    SortedMap<String, String> extensions = new TreeMap<>();
    for (String extension : schema.extensions()) {
      extensions.put(extension, PackageSource.path(packages.root()));
    }
    ObjectMap<Origins.OfObject> objects =
        ObjectMap.<Origins.OfObject>empty()
            .with(ObjectKind.ENUM_TYPE, enumTypes)
            .with(ObjectKind.SEQUENCE, sequences)
            .with(ObjectKind.TABLE, tables);
    return new Origins(objects, extensions, declaredTypes);
  }

  private Origins.OfObject ofTable(Table table) {
    ClassName name = classes.ofTable(table.name());
    if (entities.has(table.name())) {
      declaredTypes.put(name.canonicalName(), path(name));
    }
    LabelClasses labels = new LabelClasses(table, classes);
    SortedMap<String, String> inherited = new TreeMap<>();
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      String enumClass = labels.of(check.column()).canonicalName();
      inherited.put(check.name(), new DeclarationPath(enumClass, "").text());
      declaredTypes.put(enumClass, path(name));
    }
    if (entities.has(table.name())) {
      EntityOrigins ofEntity = new EntityOrigins(entities);
      inherited.putAll(ofEntity.of(table));
      ClassName key = ofEntity.classOfKey(table);
      if (key != null) {
        declaredTypes.put(key.canonicalName(), path(name));
      }
      for (Column column : table.columns()) {
        QualifiedName type = column.type().name();
        if (classes.isEnumType(type) && inherited.containsKey(column.name())) {
          declaredTypes.put(
              classes.ofEnumType(type).canonicalName(), path(classes.ofEnumType(type)));
        }
      }
    }
    return new Origins.OfObject(name.canonicalName(), path(name), inherited);
  }

  private Origins.OfObject ofSequence(Sequence sequence) {
    Sequence.Owner owner = sequence.owner();
    if (owner != null) {
      return ofClass(classes.ofTable(owner.table()));
    }
    Optional<ClassName> ofGenerator =
        entities.generators().saying(sequence).stream()
            .map(classes::ofTable)
            .min(Comparator.comparing(ClassName::canonicalName));
    if (ofGenerator.isPresent()) {
      return ofClass(ofGenerator.get());
    }
    String name = packages.of(sequence.name().schema());
    return new Origins.OfObject(name + "." + Origins.PACKAGE_INFO, PackageSource.path(name));
  }

  private static Origins.OfObject ofClass(ClassName name) {
    return new Origins.OfObject(name.canonicalName(), path(name));
  }

  /** The source file of a class that is not nested. */
  static String path(ClassName name) {
    return name.canonicalName().replace('.', '/') + ".java";
  }
}
