package dev.schemac.core.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label of an enum. */
final class DraftLabel {

  String text;
  @Nullable String origin;
  final List<String> hints = new ArrayList<>();

  DraftLabel(String text) {
    this.text = text;
  }

  /** A label that goes, with the one its rows take. */
  record Gone(String origin, DraftLabel replacement) {}
}
