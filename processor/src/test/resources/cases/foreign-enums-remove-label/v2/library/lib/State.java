package lib;

import dev.schemac.DroppedLabel;

@DroppedLabel(value = "HELD", replacedBy = "OPEN")
public enum State {
  OPEN,
  DONE
}
