package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what gives the rows of entities their identifiers. */
final class EntityGenerators {

  private static final Pattern NEXTVAL =
      Pattern.compile("nextval\\('(?:(\\w+)\\.)?(\\w+)'(?:::text)?(?:::regclass)?\\)");

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  /** How many numbers Hibernate takes at once where nothing is said. */
  private static final int ALLOCATION_SIZE = 50;

  private final Schema schema;
  private final Map<QualifiedName, EntityGenerator> byTable = new HashMap<>();

  EntityGenerators(Schema schema, SortedSet<QualifiedName> entities) {
    this.schema = schema;
    for (QualifiedName name : entities) {
      Table table = schema.tables().get(name);
      PrimaryKey key = table == null ? null : table.primaryKey();
      if (table != null && key != null && key.columns().size() == 1) {
        Column column = table.column(key.columns().get(0));
        if (column != null) {
          byTable.put(name, of(table, column));
        }
      }
    }
  }

  /** That of a table. */
  EntityGenerator of(QualifiedName table) {
    return byTable.getOrDefault(table, EntityGenerator.NONE);
  }

  /** The tables of the entities whose generator says all of a sequence; empty: none does. */
  List<QualifiedName> saying(Sequence sequence) {
    List<QualifiedName> tables = new ArrayList<>();
    byTable.forEach(
        (table, generator) -> {
          if (sequence.equals(generator.sequence()) && generator.saysAllOfSequence()) {
            tables.add(table);
          }
        });
    return tables;
  }

  private EntityGenerator of(Table table, Column column) {
    if (column.identity() != Column.Identity.NONE) {
      return new EntityGenerator(List.of(generated("IDENTITY").build()), null);
    }
    String type = column.type().array() ? "" : column.type().name().name();
    SqlText value = column.defaultSql();
    if (INTEGERS.contains(type)) {
      Sequence sequence = value == null ? derived(table, column) : called(table, value);
      return sequence == null ? EntityGenerator.NONE : of(table, sequence, value == null);
    }
    return type.equals("uuid") && value != null
        ? new EntityGenerator(List.of(generated("UUID").build()), null)
        : EntityGenerator.NONE;
  }

  private static Annotation generated(String strategy) {
    return Annotation.persistence("GeneratedValue")
        .ofPersistence("strategy", "GenerationType", strategy);
  }

  private EntityGenerator of(Table table, Sequence sequence, boolean mayBeImplied) {
    boolean isImplied =
        mayBeImplied
            && sequence.increment() == ALLOCATION_SIZE
            && sequence.start() == 1
            && sequence.name().equals(new QualifiedName("", table.name().name() + "_seq"))
            && PersistenceNames.isBare(table.name().name());
    if (isImplied) {
      AnnotationSpec bare = Annotation.persistence("GeneratedValue").build();
      return new EntityGenerator(List.of(bare), sequence);
    }
    String name = sequence.name().name();
    String generator = isOnlyOne(sequence) ? name : sequence.name().schema() + "_" + name;
    List<AnnotationSpec> annotations = new ArrayList<>();
    annotations.add(generated("SEQUENCE").text("generator", generator).build());
    annotations.add(
        Annotation.persistence("SequenceGenerator")
            .text("name", generator)
            .text("sequenceName", generator.equals(name) ? "" : name)
            .text("schema", schemaOf(sequence))
            .number("initialValue", sequence.start(), 1)
            .number("allocationSize", sequence.increment(), ALLOCATION_SIZE)
            .build());
    return new EntityGenerator(annotations, sequence);
  }

  private static String schemaOf(Sequence sequence) {
    String schema = sequence.name().schema();
    return schema.isEmpty() ? "" : PersistenceNames.written(schema);
  }

  private boolean isOnlyOne(Sequence sequence) {
    int count = 0;
    for (QualifiedName name : schema.sequences().keySet()) {
      count += name.name().equals(sequence.name().name()) ? 1 : 0;
    }
    return count == 1;
  }

  /** The sequence that a default calls. */
  private @Nullable Sequence called(Table table, SqlText value) {
    Matcher matcher = NEXTVAL.matcher(value.text());
    if (!matcher.matches()) {
      return null;
    }
    String named = matcher.group(1);
    String name = matcher.group(2);
    return named == null
        ? usable(new QualifiedName(table.name().schema(), name))
        : usable(new QualifiedName(named, name));
  }

  /** The sequence that belongs to the table by its name alone, as Hibernate names them. */
  private @Nullable Sequence derived(Table table, Column column) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (key.columns().equals(List.of(column.name()))) {
        return null;
      }
    }
    String schemaName = table.name().schema();
    String start = table.name().name();
    Sequence ofTable = usable(new QualifiedName(schemaName, start + "_seq"));
    return ofTable == null
        ? usable(new QualifiedName(schemaName, start + "_" + column.name() + "_seq"))
        : ofTable;
  }

  private @Nullable Sequence usable(QualifiedName name) {
    Sequence sequence = schema.sequences().get(name);
    boolean usable =
        sequence != null
            && PersistenceNames.canSay(name)
            && PersistenceNames.isBare(name.name())
            && sequence.increment() > 0
            && sequence.increment() <= Integer.MAX_VALUE
            && Math.abs(sequence.start()) <= Integer.MAX_VALUE;
    return usable ? sequence : null;
  }
}
