package dev.schemac.processor.jpa;

import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a compile asks of a change as a person would: what was renamed is said to be
 * renamed, what goes is confirmed, rows get values that the new entities take.
 */
final class Answers {

  private static final Pattern ID = Pattern.compile("\\[schemac:(\\w+)]");
  private static final Pattern COLUMN = Pattern.compile("Column '([^']+)' of table '([^']+)'");
  private static final Pattern NAME = Pattern.compile("(Table|Sequence|Label) '([^']+)'");
  private static final Pattern TARGET = Pattern.compile("which row of '([^']+)' each belongs to");
  private static final Pattern PART = Pattern.compile("it was that of [\\w.]+#(\\w+)\\)");

  /** What has no answer that fits all models. */
  private static final Pattern SET_APART = Pattern.compile("each its own value|no two to the same");

  private static final Pattern VALUE = Pattern.compile("for example @Backfill\\(\"(.*?)\"\\)");
  private static final Pattern CONFIRMATION =
      Pattern.compile("If it may go, write @(DroppedColumn\\(\".*?\"\\))");
  private static final Pattern EXAMPLE = Pattern.compile("for example @Using\\(\"(.*?)\"\\)");

  private final TestProject project;
  private final Setting setting;
  private final EntityStep step;

  /** The database of the new classes alone. */
  private final TestDatabase alone;

  /** Puts rows into that. */
  private final Runnable filling;

  private final List<EntityClass> classes;

  /** The classes as the last compile saw them: its messages name lines of these. */
  private List<EntityClass> compiled = List.of();

  private final Set<String> options = new TreeSet<>();
  private boolean filled;
  private boolean ownTableIsSaid;

  /** What was asked. */
  final Set<String> asked = new TreeSet<>();

  /** The tables, {@code table.column}s and sequences that may go. */
  final Set<String> confirmed = new TreeSet<>();

  Answers(
      TestProject project, Setting setting, EntityStep step, TestDatabase alone, Runnable filling) {
    this.project = project;
    this.setting = setting;
    this.step = step;
    this.alone = alone;
    this.filling = filling;
    this.classes = ModelAttributes.copies(step.classes());
  }

  /** Compiles until nothing is asked, or what has no answer. */
  CompileResult compile() {
    while (true) {
      compiled = ModelAttributes.copies(classes);
      project.source("shop/Entities.java", source(classes));
      List<String> all = new ArrayList<>(List.of(setting.options()));
      all.addAll(options);
      CompileResult result = project.build(all.toArray(new String[0]));
      if (result.success()) {
        return result;
      }
      boolean answered = false;
      boolean ownTableIsLost =
          result.errors().stream().anyMatch(it -> it.text().contains("has no class any more"));
      ownTableIsSaid = !ownTableIsLost;
      for (CompileResult.Message error : result.errors()) {
        Matcher id = ID.matcher(error.text());
        asked.add(id.find() ? id.group(1) : error.text());
        answered |= answer(error);
      }
      if (!answered) {
        return result;
      }
    }
  }

  /** The classes of a project in one file. */
  static String source(List<EntityClass> classes) {
    String text = classes.stream().map(EntityClass::text).collect(Collectors.joining("\n"));
    return EntityModel.of(text).files().values().iterator().next();
  }

  private boolean answer(CompileResult.Message error) {
    Matcher id = ID.matcher(error.text());
    return switch (id.find() ? id.group(1) : "") {
      case "RewriteOnLiveTable" -> options.add("-Aschemac.rewrites=allow");
      case "NoPhaseLeft" -> options.add("-Aschemac.online=false");
      case "BackfillMissing" -> backfill(error);
      case "ConversionMissing" -> convert(error);
      case "DropNotConfirmed" -> !step.has(EditKind.CHANGE_STRATEGY) && lose(error);
      default -> false;
    };
  }

  private boolean backfill(CompileResult.Message error) {
    Matcher column = COLUMN.matcher(error.text());
    if (!column.find() || SET_APART.matcher(error.text()).find()) {
      return false;
    }
    fill();
    Matcher target = TARGET.matcher(error.text());
    String value =
        target.find()
            ? rowOf(target.group(1), column.group(2), column.group(1))
            : value(column.group(2), column.group(1));
    Matcher example = VALUE.matcher(error.text());
    if (value == null && example.find() && !example.group(1).contains("…")) {
      value = example.group(1);
    }
    return value != null && onMember(error, "Backfill", value);
  }

  private void fill() {
    if (!filled) {
      filled = true;
      filling.run();
    }
  }

  private @Nullable String value(String table, String column) {
    String type = TableRows.columns(alone).columnsOf(table).get(column);
    List<String> values =
        type == null
            ? List.of()
            : alone.rows(
                "SELECT quote_literal(%s::text) || '::%s' FROM %s WHERE %s IS NOT NULL LIMIT 1"
                    .formatted(column, type.replace("'", "''"), table, column));
    return values.isEmpty() ? null : values.get(0);
  }

  private @Nullable String rowOf(String target, String table, String column) {
    List<String> keys =
        alone.rows(
            """
            SELECT quote_ident(b.attname) FROM pg_constraint k
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
            WHERE k.contype = 'f' AND cardinality(k.conkey) = 1
              AND k.conrelid = '%s'::regclass AND a.attname = '%s'\
            """
                .formatted(table, column));
    if (keys.isEmpty()) {
      return null;
    }
    String key = keys.get(0);
    return "(SELECT o.%s FROM %s o ORDER BY o.%s LIMIT 1)".formatted(key, target, key);
  }

  private boolean convert(CompileResult.Message error) {
    Matcher example = EXAMPLE.matcher(error.text());
    return example.find()
        && !example.group(1).contains("…")
        && onMember(error, "Using", example.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
  }

  private boolean lose(CompileResult.Message error) {
    Matcher column = COLUMN.matcher(error.text());
    if (column.find() && error.text().contains("has no field any more")) {
      return loseColumn(error, column.group(2), column.group(1));
    }
    Matcher name = NAME.matcher(error.text());
    if (!name.find()) {
      return false;
    }
    String lost = name.group(2);
    return switch (name.group(1)) {
      case "Table" -> loseTable(error, lost);
      // It follows its table or its generator once their former names are said.
      case "Sequence" ->
          step.rename() == null
              && confirm(lost)
              && onClass(anyEntity(), "DroppedSequence(\"" + lost + "\")");
      default -> loseLabel(lost);
    };
  }

  private boolean loseColumn(CompileResult.Message error, String table, String column) {
    EntityEdit edit = step.rename();
    if (edit != null) {
      int[] member =
          edit.member().isEmpty() ? collection(table) : member(edit.owner(), edit.member());
      return member != null && onMember(member, "RenamedFrom", column);
    }
    EntityClass owner = classes.get(at(error)[0]);
    Matcher confirmation = CONFIRMATION.matcher(error.text());
    return confirm(table + "." + column)
        && confirmation.find()
        && onClass(owner, confirmation.group(1));
  }

  /** The attribute whose collection has a table; null where it is none of these. */
  private int @Nullable [] collection(String table) {
    for (int i = 0; i < classes.size(); i++) {
      List<String> members = classes.get(i).members;
      for (int j = 0; j < members.size(); j++) {
        Matcher name =
            Pattern.compile("@(?:Collection|Join)Table\\(name = \"(\\w+)\"")
                .matcher(members.get(j));
        if (name.find() && letters(name.group(1)).equals(letters(table))) {
          return new int[] {i, j};
        }
      }
    }
    return null;
  }

  private static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private boolean loseTable(CompileResult.Message error, String table) {
    EntityEdit edit = step.rename();
    if (edit == null) {
      return confirm(table) && onClass(anyEntity(), "DroppedTable(\"" + table + "\")");
    }
    Matcher part = PART.matcher(error.text());
    if (part.find()) {
      String attribute = edit.now(part.group(1));
      for (int i = 0; i < classes.size(); i++) {
        List<String> members = classes.get(i).members;
        for (int j = 0; j < members.size(); j++) {
          if (members.get(j).contains(" " + attribute + ";")) {
            // What the class says of its own table may be all that is to be said.
            return ownTableIsSaid && onMember(new int[] {i, j}, "RenamedFrom", table);
          }
        }
      }
      return false;
    }
    return onClass(ModelAttributes.named(classes, edit.owner()), "RenamedFrom(\"" + table + "\")");
  }

  private boolean loseLabel(String label) {
    EntityEdit edit = step.of(EditKind::isOfConstants);
    if (edit == null) {
      return false;
    }
    EntityClass type = ModelAttributes.named(classes, edit.owner());
    if (edit.kind() == EditKind.RENAME_CONSTANT) {
      String now = edit.now(label);
      String constants = type.members.get(0);
      type.members.set(
          0,
          constants.contains("RenamedFrom")
              ? constants
              : constants.replaceFirst(
                  "\\b" + now + "\\b", "@dev.schemac.RenamedFrom(\"" + label + "\") " + now));
      return !constants.equals(type.members.get(0));
    }
    return onClass(
        type,
        "DroppedLabel(value = \"%s\", replacedBy = \"%s\")"
            .formatted(label, type.members.get(0).split(",")[0].strip()));
  }

  private EntityClass anyEntity() {
    return ClassEdits.entities(classes).get(0);
  }

  private boolean confirm(String lost) {
    if (!step.any(EditKind::loses)) {
      throw new AssertionError("asked whether " + lost + " may go");
    }
    return confirmed.add(lost);
  }

  private boolean onClass(EntityClass type, String annotation) {
    if (type.annotations.contains("@dev.schemac." + annotation)) {
      return false;
    }
    type.annotations.add("@dev.schemac." + annotation);
    return true;
  }

  private boolean onMember(CompileResult.Message error, String annotation, String text) {
    return onMember(at(error), annotation, text);
  }

  private boolean onMember(int[] at, String annotation, String text) {
    if (at[1] < 0) {
      return false;
    }
    List<String> members = classes.get(at[0]).members;
    String member = members.get(at[1]);
    String begin = "@dev.schemac." + annotation + "(";
    if (member.contains(begin)) {
      String more =
          member.replaceFirst(
              Pattern.quote(begin) + "\\{?(.*?)}?\\) ",
              Matcher.quoteReplacement(begin) + "{$1, \"" + text + "\"}) ");
      boolean another = annotation.equals("RenamedFrom") && !member.contains("\"" + text + "\"");
      members.set(at[1], another ? more : member);
      return another;
    }
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    String written = "@dev.schemac.%s(\"%s\") ".formatted(annotation, escaped);
    members.set(
        at[1],
        DrawnAttribute.isProperty(member)
            ? member.replaceFirst("; ", Matcher.quoteReplacement("; " + written))
            : written + member.strip());
    return true;
  }

  private int[] member(String owner, String member) {
    int type = classes.indexOf(ModelAttributes.named(classes, owner));
    List<String> members = classes.get(type).members;
    for (int i = 0; i < members.size(); i++) {
      DrawnAttribute now = DrawnAttribute.of(members.get(i));
      DrawnAttribute wanted = DrawnAttribute.of(member);
      if (now != null && wanted != null && now.name().equals(wanted.name())) {
        return new int[] {type, i};
      }
    }
    throw new IllegalStateException(member);
  }

  /** The class and the member at which a message stands; negative: the class itself. */
  private int[] at(CompileResult.Message error) {
    String source = source(compiled);
    long next = source.substring(0, source.indexOf(compiled.get(0).text())).lines().count() + 1;
    for (int i = 0; i < compiled.size(); i++) {
      EntityClass type = compiled.get(i);
      long first = next + type.annotations.size() + 1;
      if (error.line() < first + type.members.size() + 1) {
        return new int[] {i, (int) Math.max(-1, error.line() - first)};
      }
      next = first + type.members.size() + 2;
    }
    return new int[] {0, -1};
  }
}
