package dev.schemac.database.pull;

import com.palantir.javapoet.ClassName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The enums that are nested in the class of a table: one for each column with a check of labels.
 */
final class LabelClasses {

  private final Map<String, ClassName> byColumn = new HashMap<>();

  LabelClasses(Table table, ClassNames classes) {
    ClassName tableClass = classes.ofTable(table.name());
    TakenNames taken = namesIn(table, classes);
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      String name = JavaNames.type(check.column(), "Label");
      boolean means = taken.has(name) || ClassNames.isOfJavaLang(name);
      String free = taken.take(means ? name + "Label" : name);
      byColumn.put(check.column(), tableClass.nestedClass(free));
    }
  }

  /** The simple names that code of the class says, which an enum in it would take another sense. */
  private static TakenNames namesIn(Table table, ClassNames classes) {
    TakenNames names = new TakenNames();
    names.add(classes.ofTable(table.name()).simpleName());
    Annotation.NAMES.forEach(names::add);
    Annotation.OF_ENTITIES.forEach(names::add);
    ColumnType.simpleNames().forEach(names::add);
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      names.add(classes.ofTable(key.target()).simpleName());
    }
    for (Column column : table.columns()) {
      if (classes.isEnumType(column.type().name())) {
        names.add(classes.ofEnumType(column.type().name()).simpleName());
      }
    }
    return names;
  }

  /** The enum of a column as the class says it, by its simple name; null: it has none. */
  @Nullable ClassName inClass(String column) {
    ClassName name = byColumn.get(column);
    // JavaPoet does not know that the head of a record is in the scope of its members.
    return name == null ? null : ClassName.get("", name.simpleName());
  }

  /** The enum of a column that has one. */
  ClassName of(String column) {
    ClassName name = byColumn.get(column);
    if (name == null) {
      throw new IllegalStateException("no labels: " + column);
    }
    return name;
  }
}
