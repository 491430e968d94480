package dev.schemac.processor.diff;

import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the parts of one comparison share.
 *
 * @param rebase the base after all renames
 * @param others what other builds have to do with the tables
 * @param external what became of the names of external tables
 * @param typesBefore the base's enum types by the names they have after all renames
 */
record Comparison(
    Schema base,
    Schema target,
    OtherBuilds others,
    Names names,
    ExternalNames external,
    Rebase rebase,
    Map<QualifiedName, EnumType> typesBefore,
    Intents intents,
    Labels labels,
    DiffOptions options,
    Outcome outcome) {

  static Comparison of(
      Schema base,
      Schema target,
      OtherBuilds others,
      Intents intents,
      DiffOptions options,
      Outcome outcome) {
    Names names = new NamesResolver(base, target, intents, outcome).resolve();
    ExternalNames external = ExternalNames.of(base, target);
    Rebase rebase = new Rebase(names, external);
    Map<QualifiedName, EnumType> types = new HashMap<>();
    for (EnumType type : base.enumTypes().values()) {
      types.put(names.types().now(type.name()), rebase.enumType(type));
    }
    Labels labels = new Labels(intents, options, outcome);
    return new Comparison(
        base, target, others, names, external, rebase, types, intents, labels, options, outcome);
  }

  /** Whether all that tables refer to stays as it is: other tables' names, and enum types. */
  boolean keepsSurroundings() {
    return names.changeNothing()
        && names.tables().doomed().isEmpty()
        && base.enumTypes().equals(target.enumTypes());
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
