package dev.schemac.core.postgres;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The constraints of one table, as the model and as the catalog have them. */
final class ModelConstraints {

  private static final String DEFERRAL =
      "CASE WHEN condeferred THEN 'INITIALLY_DEFERRED'"
          + " WHEN condeferrable THEN 'INITIALLY_IMMEDIATE' ELSE 'NOT_DEFERRABLE' END";

  private final TestDatabase database;
  private final Table table;

  ModelConstraints(TestDatabase database, Table table) {
    this.database = database;
    this.table = table;
  }

  List<String> expected() {
    List<String> lines = new ArrayList<>();
    if (table.primaryKey() != null) {
      lines.add(line(table.primaryKey()));
    }
    table.constraints().forEach(constraint -> lines.add(line(constraint)));
    return lines;
  }

  List<String> actual() {
    String query =
        """
        SELECT 'constraint %1$s ' || conname || CASE contype
          WHEN 'p' THEN ' primary key ' || %2$s
          WHEN 'u' THEN ' unique ' || %2$s || ' ' || %4$s || ' '
            || (SELECT indnullsnotdistinct FROM pg_index WHERE indexrelid = conindid)
          WHEN 'f' THEN ' foreign key ' || %2$s || ' references ' || confrelid::regclass || ' '
            || %3$s || ' delete ' || confdeltype::text || ' update ' || confupdtype::text || ' columns '
            || coalesce(%5$s, '') || ' ' || %4$s
          ELSE ' ' || pg_get_constraintdef(oid) END
          || CASE WHEN convalidated THEN '' ELSE ' INVALID' END
        FROM pg_constraint WHERE contype NOT IN ('n', 't') AND conrelid = %6$s\
        """
            .formatted(
                table.name().toString().replace("'", "''"),
                names("conrelid", "conkey"),
                names("confrelid", "confkey"),
                DEFERRAL,
                names("conrelid", "confdelsetcols"),
                ModelComparison.oid(table.name()));
    return database.rows(query);
  }

  private static String names(String relation, String numbers) {
    return "(SELECT string_agg(attname, ',' ORDER BY n) FROM unnest("
        + numbers
        + ") WITH ORDINALITY AS k (num, n) JOIN pg_attribute ON attnum = num AND attrelid = "
        + relation
        + ")";
  }

  private String line(Constraint constraint) {
    String start = "constraint " + table.name() + " " + constraint.name() + " ";
    if (constraint instanceof PrimaryKey key) {
      return start + "primary key " + String.join(",", key.columns());
    } else if (constraint instanceof Unique unique) {
      return start
          + "unique "
          + String.join(",", unique.columns())
          + " "
          + unique.deferral()
          + " "
          + unique.nullsNotDistinct();
    } else if (constraint instanceof ForeignKey key) {
      return start + foreignKey(key);
    } else if (constraint instanceof Check check) {
      return start + asPostgresHasIt("CHECK (" + check.condition().text() + ")");
    } else if (constraint instanceof Exclude exclude) {
      return start + asPostgresHasIt(definition(exclude));
    }
    return start + asPostgresHasIt("CHECK (" + condition((LabelCheck) constraint) + ")");
  }

  private String foreignKey(ForeignKey key) {
    return "foreign key "
        + String.join(",", key.columns())
        + " references "
        + database.value("SELECT " + ModelComparison.oid(key.target()))
        + " "
        + String.join(",", key.targetColumns())
        + " delete "
        + letter(key.onDelete())
        + " update "
        + letter(key.onUpdate())
        + " columns "
        + String.join(",", key.onDeleteColumns())
        + " "
        + key.deferral();
  }

  private static char letter(ForeignKey.Action action) {
    return switch (action) {
      case NO_ACTION -> 'a';
      case RESTRICT -> 'r';
      case CASCADE -> 'c';
      case SET_NULL -> 'n';
      case SET_DEFAULT -> 'd';
    };
  }

  private String condition(LabelCheck check) {
    Column column = Objects.requireNonNull(table.column(check.column()));
    String labels =
        String.join(", ", check.labels().stream().map(ModelComparison::literal).toList());
    String name = ModelComparison.quote(check.column());
    if (!column.type().array()) {
      return name + " IN (" + labels + ")";
    }
    String any = ModelComparison.literal(check.labels().get(0));
    String type = column.type().withModifiers().sql().replace("char[]", "bpchar[]");
    return "array_replace(%s, NULL, %s) <@ ARRAY[%s]::%s"
        .formatted(name, any, labels, type.replace("varbpchar", "varchar"));
  }

  private static String definition(Exclude exclude) {
    List<String> elements = new ArrayList<>();
    for (Exclude.Element element : exclude.elements()) {
      elements.add(ModelIndexes.element(element.indexed(), false) + " WITH " + element.operator());
    }
    SqlText where = exclude.where();
    return "EXCLUDE USING "
        + exclude.method()
        + " ("
        + String.join(", ", elements)
        + ")"
        + (where == null ? "" : " WHERE (" + where + ")")
        + switch (exclude.deferral()) {
          case NOT_DEFERRABLE -> "";
          case INITIALLY_IMMEDIATE -> " DEFERRABLE";
          case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
  }

  private String asPostgresHasIt(String definition) {
    database.execute("ALTER TABLE comparison_scratch ADD CONSTRAINT scratch " + definition);
    String text =
        database.value(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE conrelid = 'comparison_scratch'::regclass AND conname = 'scratch'");
    database.execute("ALTER TABLE comparison_scratch DROP CONSTRAINT scratch");
    return text;
  }
}
