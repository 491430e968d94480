package dev.schemac.processor.read.element;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads {@code @Sequence}, and holds the sequences that were read, also those that a front end made
 * of the annotations of another library.
 */
public final class SequenceReader {

  private static final String NAME = "Sequence";

  private final Problems problems;

  /** By class, since compilers differ in the order of their roots. */
  private final Map<String, List<SequenceDraft>> drafts = new TreeMap<>();

  private List<SequenceDraft> ofEntities = List.of();

  public SequenceReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads what stands on a class or package.
   *
   * @param className the class, or what stands for the package
   * @param schema the schema of what does not say its own; may be empty
   */
  public void read(Annotations annotations, String className, String schema) {
    for (AnnotationView view : annotations.all(NAME)) {
      String own = view.text("schema");
      String name = view.text("value");
      boolean right = NameRules.check(name, view.at("value"), problems);
      if (!own.isEmpty()) {
        right &= NameRules.check(own, view.at("schema"), problems);
      }
      right &= NameRules.isVisible(view.text("ownedBy"), view.at("ownedBy"), problems);
      right &= NameRules.isVisible(view.text("type"), view.at("type"), problems);
      if (right) {
        QualifiedName qualified = new QualifiedName(own.isEmpty() ? schema : own, name);
        add(draft(view, className, qualified));
      }
    }
  }

  private SequenceDraft draft(AnnotationView view, String className, QualifiedName name) {
    List<FormerName> formerNames = new ArrayList<>();
    List<String> renamedFrom = view.texts("renamedFrom");
    for (int i = 0; i < renamedFrom.size(); i++) {
      if (NameRules.isVisible(renamedFrom.get(i), view.at("renamedFrom", i), problems)) {
        formerNames.add(new FormerName(renamedFrom.get(i), view.at("renamedFrom", i)));
      }
    }
    return new SequenceDraft(
        className,
        name,
        view.has("type") ? view.text("type") : null,
        view.number("start"),
        view.number("increment"),
        view.number("min"),
        view.number("max"),
        view.number("cache"),
        view.flag("cycle"),
        view.text("ownedBy"),
        formerNames,
        false,
        view.place(),
        Map.of());
  }

  /**
   * Adds a sequence, also one that annotations of another library ask for. That it was added
   * before, since its class was read once more, changes nothing.
   */
  public void add(SequenceDraft draft) {
    List<SequenceDraft> ofClass = drafts.get(draft.className());
    if (ofClass == null) {
      ofClass = new ArrayList<>();
      drafts.put(draft.className(), ofClass);
    }
    if (!ofClass.contains(draft)) {
      ofClass.add(draft);
    }
  }

  /** Takes these for all sequences of entities, which may be read more than once. */
  public void replaceOfEntities(List<SequenceDraft> others) {
    ofEntities = List.copyOf(others);
  }

  /** All sequences that were read, by class. */
  public Iterable<SequenceDraft> drafts() {
    List<SequenceDraft> all = new ArrayList<>();
    for (List<SequenceDraft> ofClass : drafts.values()) {
      all.addAll(ofClass);
    }
    all.addAll(ofEntities);
    return all;
  }
}
