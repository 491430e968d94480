package lib;

import dev.schemac.DroppedLabel;
import dev.schemac.EnumType;

@EnumType("kind")
@DroppedLabel(value = "ALPHA", replacedBy = "ZULU")
public enum Kind {
  ZULU,
  MIKE
}
