package dev.schemac.database.pull;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The forms of the condition that a check of labels has: as schemac writes it, and as PostgreSQL 15
 * to 18 print that for each type of column.
 */
final class LabelForms {

  private LabelForms() {}

  /**
   * Whether a condition has one of them.
   *
   * @param labels the labels in the order of the condition, each as often as it has it
   */
  static boolean isOne(SqlText condition, Column column, List<String> labels) {
    for (String form : column.type().array() ? ofArray(column, labels) : ofText(column, labels)) {
      try {
        if (SqlText.parse(form).equals(condition)) {
          return true;
        }
      } catch (BadSqlException e) {
        // With these literals in it, it is no SQL: the condition has another form.
      }
    }
    return false;
  }

  /** The form in which schemac writes it. */
  static String written(String column, boolean array, List<String> labels) {
    String name = Identifiers.quote(column);
    if (labels.isEmpty()) {
      return name + " IS NULL";
    }
    String list = list(labels, "");
    return array
        ? replaced(name, labels.get(0), "") + " <@ ARRAY[" + list + "]::text[]"
        : name + " IN (" + list + ")";
  }

  private static List<String> ofText(Column column, List<String> labels) {
    String name = Identifiers.quote(column.name());
    List<String> forms = new ArrayList<>();
    forms.add(written(column.name(), false, labels));
    switch (column.type().name().name()) {
      case "varchar" -> {
        String list = list(labels, "character varying");
        forms.add("(" + name + ")::text = ANY ((ARRAY[" + list + "])::text[])");
        forms.add("(" + name + ")::text = ANY (ARRAY[" + castEach(labels) + "])");
        forms.add("(" + name + ")::text = " + list(labels, "text"));
      }
      case "char", "bpchar" -> {
        forms.add(name + " = ANY (ARRAY[" + list(labels, "bpchar") + "])");
        forms.add(name + " = " + list(labels, "bpchar"));
      }
      default -> {
        forms.add(name + " = ANY (ARRAY[" + list(labels, "text") + "])");
        forms.add(name + " = " + list(labels, "text"));
      }
    }
    return forms;
  }

  /** The first label stands in for NULL, and comes again in the list. */
  private static List<String> ofArray(Column column, List<String> labels) {
    String name = Identifiers.quote(column.name());
    List<String> listed = labels.subList(1, labels.size());
    List<String> forms = new ArrayList<>();
    for (String cast : List.of("", "text", "character varying", "bpchar")) {
      String replaced = replaced(name, labels.get(0), cast);
      forms.add(replaced + " <@ ARRAY[" + list(listed, cast) + "]");
      forms.add(replaced + " <@ ARRAY[" + list(listed, cast) + "]::text[]");
    }
    return forms;
  }

  private static String replaced(String name, String label, String cast) {
    String nothing = cast.isEmpty() ? "NULL" : "NULL::" + cast;
    return "array_replace(" + name + ", " + nothing + ", " + list(List.of(label), cast) + ")";
  }

  /** As a server prints it once it has read what it printed, as from a dump. */
  private static String castEach(List<String> labels) {
    StringJoiner list = new StringJoiner(", ");
    for (String label : labels) {
      list.add("(" + StringLiteral.canonical(label) + "::character varying)::text");
    }
    return list.toString();
  }

  private static String list(List<String> labels, String cast) {
    StringJoiner list = new StringJoiner(", ");
    for (String label : labels) {
      list.add(StringLiteral.canonical(label) + (cast.isEmpty() ? "" : "::" + cast));
    }
    return list.toString();
  }
}
