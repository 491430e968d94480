package dev.schemac.processor.plan;

import dev.schemac.processor.model.DerivedNames;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of indexes while they are built. */
final class BuildNames {

  private final Set<Name> occupied = new HashSet<>();

  BuildNames(Situation situation) {
    for (Schema schema : List.of(situation.base(), situation.target())) {
      schema.tables().values().forEach(table -> occupied.addAll(Context.relations(table)));
      schema.enumTypes().keySet().forEach(type -> occupied.add(Name.ofRelation(type)));
    }
  }

  /** A name that nothing wears before or after the migration. */
  String of(QualifiedName table, String index) {
    String name = DerivedNames.shorten(index + "_build");
    while (occupied.contains(Context.index(table, name))) {
      name = DerivedNames.shorten("schemac_" + name);
    }
    return name;
  }
}
