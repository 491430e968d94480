package dev.schemac.core.diff;

import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the parts of one comparison share.
 *
 * @param renamedBase the base after all renames
 * @param others what other builds have to do with the tables
 * @param external what became of the names of external tables
 * @param typesBefore the base's enum types by the names they have after all renames
 */
record Comparison(
    Schema base,
    Schema target,
    OtherBuilds others,
    RenamedNames renamedNames,
    ExternalNames external,
    RenamedBase renamedBase,
    Map<QualifiedName, EnumType> typesBefore,
    Intents intents,
    LabelDiff labelDiff,
    DiffOptions options,
    DiffCollector diffCollector) {

  static Comparison of(
      Schema base,
      Schema target,
      OtherBuilds others,
      Intents intents,
      DiffOptions options,
      DiffCollector diffCollector) {
    RenamedNames renamedNames = new NamesResolver(base, target, intents, diffCollector).resolve();
    ExternalNames external = ExternalNames.of(base, target);
    RenamedBase renamedBase = new RenamedBase(renamedNames, external);
    Map<QualifiedName, EnumType> types = new HashMap<>();
    for (EnumType type : base.enumTypes().values()) {
      types.put(renamedNames.types().now(type.name()), renamedBase.enumType(type));
    }
    LabelDiff labelDiff = new LabelDiff(intents, options, diffCollector);
    return new Comparison(
        base,
        target,
        others,
        renamedNames,
        external,
        renamedBase,
        types,
        intents,
        labelDiff,
        options,
        diffCollector);
  }

  /**
   * Whether everything that a table refers to is unchanged: the names of other tables, and other
   * objects.
   */
  boolean keepsSurroundings() {
    for (ObjectKind kind : ObjectKind.ALL) {
      boolean isOther = kind.isOwn() && kind != ObjectKind.TABLE;
      if (isOther && !base.objects(kind).equals(target.objects(kind))) {
        return false;
      }
    }
    return renamedNames.changeNothing();
  }

  /** A table that is known to be in the base. */
  Table tableOfBase(QualifiedName name) {
    return Objects.requireNonNull(base.tables().get(name));
  }

  /** A native enum type that is known to be in the base. */
  EnumType typeOfBase(QualifiedName name) {
    return Objects.requireNonNull(base.enumTypes().get(name));
  }

  boolean isEnum(QualifiedName type) {
    return typesBefore.containsKey(type) || target.enumTypes().containsKey(type);
  }

  @Nullable EnumType typeBefore(QualifiedName type) {
    return typesBefore.get(type);
  }
}
