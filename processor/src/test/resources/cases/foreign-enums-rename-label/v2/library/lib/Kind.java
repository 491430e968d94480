package lib;

import dev.schemac.EnumType;
import dev.schemac.RenamedFrom;

@EnumType("kind")
public enum Kind {
  ZULU,
  @RenamedFrom("ALPHA")
  FIRST,
  MIKE
}
