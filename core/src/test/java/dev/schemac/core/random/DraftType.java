package dev.schemac.core.random;

import dev.schemac.core.schema.EnumType;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A native enum type. */
final class DraftType {

  QualifiedName name;
  @Nullable QualifiedName origin;
  final List<QualifiedName> hints = new ArrayList<>();
  List<DraftLabel> labels = new ArrayList<>();
  final List<DraftLabel.Gone> gone = new ArrayList<>();
  @Nullable String comment;

  DraftType(QualifiedName name) {
    this.name = name;
  }

  EnumType freeze() {
    return new EnumType(name, labels.stream().map(label -> label.text).toList(), comment);
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
