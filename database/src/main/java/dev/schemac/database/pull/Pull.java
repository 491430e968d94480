package dev.schemac.database.pull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.pull.layout.SourceLayout;
import java.util.ArrayList;
import java.util.List;

/** Makes classes of what a database has. */
public final class Pull {

  private Pull() {}

  /**
   * The classes of a database; nothing is written yet.
   *
   * @param found what the database has
   * @param options where the classes go, and what they look like
   */
  public static PulledClasses of(Introspection found, PullOptions options) {
    Introspection expressible = ExpressibleSchema.of(found, options.style());
    Schema schema = expressible.schema();
    PackageNames packages = new PackageNames(schema, options.packageName());
    ClassNames classes = new ClassNames(schema, packages);
    LeftoverComments comments = new LeftoverComments(expressible.leftovers());
    PulledEntities entities = new PulledEntities(schema, classes, options.style());
    List<PulledFile> files = new ArrayList<>(new PackageSource(schema, packages, entities).files());
    OwnedSequences sequences = new OwnedSequences(schema);
    for (Table table : schema.tables().values()) {
      String comment = comments.of(table.name());
      TypeSpec type =
          entities.has(table.name())
              ? new EntitySource(schema, sequences, table, entities).type(comment)
              : new TableSource(schema, sequences, table, classes).type(options.style(), comment);
      files.add(file(classes.ofTable(table.name()), type));
    }
    for (EnumType type : schema.enumTypes().values()) {
      ClassName name = classes.ofEnumType(type.name());
      files.add(file(name, EnumSource.ofType(name, type, options.style())));
    }
    return new PulledClasses(
        options,
        files,
        schema,
        PulledOrigins.of(schema, classes, packages, entities),
        expressible.leftovers());
  }

  private static PulledFile file(ClassName name, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(name.packageName(), type).skipJavaLangImports(true).indent("  ").build();
    return new PulledFile(PulledOrigins.path(name), SourceLayout.of(file.toString()));
  }
}
