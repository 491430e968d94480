package dev.schemac.processor.compile.annotated;

import java.util.ArrayList;
import java.util.List;

/** An enum constant. */
final class AnnotatedLabel {

  String name;
  final List<String> formerNames = new ArrayList<>();

  AnnotatedLabel(String name) {
    this.name = name;
  }
}
