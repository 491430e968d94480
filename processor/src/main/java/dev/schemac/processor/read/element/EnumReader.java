package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums: their labels, and whether they are native types. */
public final class EnumReader {

  private final PackageReader packages;
  private final ForeignTypes foreign;
  private final Problems problems;
  private final MisplacedAnnotations misplacedAnnotations;
  private final Map<String, EnumDraft> drafts = new TreeMap<>();

  public EnumReader(PackageReader packages, ForeignTypes foreign, Problems problems) {
    this.packages = packages;
    this.foreign = foreign;
    this.problems = problems;
    this.misplacedAnnotations = new MisplacedAnnotations(problems);
  }

  /** The column type for an enum: its native type, else text whose labels are checked. */
  public MappedType mapping(TypeElement enumClass) {
    QualifiedName type = read(enumClass).type();
    SqlType sql = type == null ? SqlType.TEXT : new SqlType(type, List.of(), false);
    return new MappedType(sql, enumClass, false);
  }

  public EnumDraft read(TypeElement enumClass) {
    String name = enumClass.getQualifiedName().toString();
    EnumDraft known = drafts.get(name);
    if (known == null) {
      known = draft(enumClass, name);
      drafts.put(name, known);
    }
    return known;
  }

  /**
   * Reads an enum that a native type holds though no annotation of schemac says so.
   *
   * @param name the type's name
   */
  public EnumDraft readNamed(TypeElement enumClass, QualifiedName name) {
    EnumDraft draft = read(enumClass);
    if (draft.type() == null) {
      draft =
          new EnumDraft(
              draft.className(),
              name,
              draft.labels(),
              draft.formerNames(),
              draft.dropped(),
              draft.comment(),
              draft.place());
      drafts.put(draft.className(), draft);
    }
    return draft;
  }

  /** Every enum that was read, whether as a root or as the type of a field. */
  public Iterable<EnumDraft> drafts() {
    return drafts.values();
  }

  private EnumDraft draft(TypeElement enumClass, String className) {
    Annotations annotations = Annotations.checked(enumClass, Place.ofType(className), problems);
    misplacedAnnotations.ofEnum(annotations);
    AnnotationView enumType = annotations.get("EnumType");
    List<EnumDraft.LabelDraft> labels = labels(enumClass, annotations.place(), enumType != null);
    List<String[]> dropped = new ArrayList<>();
    for (AnnotationView view : annotations.all("DroppedLabel")) {
      dropped.add(new String[] {view.text("value"), view.text("replacedBy")});
    }
    AnnotationView renamed = annotations.get("RenamedFrom");
    AnnotationView comment = annotations.get("Comment");
    QualifiedName type = null;
    if (enumType != null) {
      String schema = enumType.text("schema");
      String name = enumType.text("value");
      type = new QualifiedName(schema.isEmpty() ? packages.schemaOf(enumClass) : schema, name);
      NameRules.check(name, enumType.at("value"), problems);
      if (!schema.isEmpty()) {
        NameRules.check(schema, enumType.at("schema"), problems);
      }
      if (labels.isEmpty()) {
        problems.add(
            FindingId.BAD_VALUE, annotations.place(), "@EnumType " + name, "add a constant");
      }
    }
    return new EnumDraft(
        className,
        type,
        labels,
        renamed == null ? List.of() : formerNames(renamed),
        dropped,
        comment == null ? null : comment.text("value"),
        enumType == null ? annotations.place() : enumType.place());
  }

  private List<String> formerNames(AnnotationView renamed) {
    List<String> names = renamed.texts("value");
    for (int i = 0; i < names.size(); i++) {
      NameRules.isVisible(names.get(i), renamed.at("value", i), problems);
    }
    return names;
  }

  private List<EnumDraft.LabelDraft> labels(TypeElement type, Place place, boolean isNative) {
    List<EnumDraft.LabelDraft> labels = new ArrayList<>();
    Map<String, String> byLabel = new HashMap<>();
    for (Element member : constants(type)) {
      String constant = member.getSimpleName().toString();
      Annotations annotations = Annotations.checked(member, place.field(constant), problems);
      misplacedAnnotations.ofConstant(annotations);
      AnnotationView label = annotations.get("Label");
      String text = label == null ? constant : label.text("value");
      Place at = label == null ? annotations.place() : label.at("value");
      String other = byLabel.putIfAbsent(text, constant);
      if (other != null) {
        problems.add(FindingId.DUPLICATE_LABEL, at, text, other, constant);
      }
      if (isNative && Identifiers.isTooLong(text)) {
        problems.add(FindingId.NAME_TOO_LONG, at, text, String.valueOf(Identifiers.bytes(text)));
      }
      AnnotationView renamed = annotations.get("RenamedFrom");
      labels.add(
          new EnumDraft.LabelDraft(text, renamed == null ? List.of() : renamed.texts("value"), at));
    }
    return labels;
  }

  private List<Element> constants(TypeElement type) {
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
    }
    ClassFile file = foreign.orderOf(type);
    return file == null ? constants : file.inOrder(constants);
  }
}
