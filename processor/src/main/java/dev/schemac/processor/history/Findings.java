package dev.schemac.processor.history;

import dev.schemac.processor.model.Finding;
import dev.schemac.processor.model.FindingId;
import java.util.ArrayList;
import java.util.List;

/** What a look at the folder finds: errors, all of them at once, and notes. */
final class Findings {

  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();

  void error(FindingId id, String... arguments) {
    errors.add(Finding.of(id, arguments));
  }

  void errors(List<Finding> more) {
    errors.addAll(more);
  }

  void note(FindingId id, String... arguments) {
    notes.add(Finding.of(id, arguments));
  }

  List<Finding> notes() {
    return notes;
  }

  void stopOnErrors() throws HistoryException {
    if (!errors.isEmpty()) {
      throw new HistoryException(errors);
    }
  }
}
