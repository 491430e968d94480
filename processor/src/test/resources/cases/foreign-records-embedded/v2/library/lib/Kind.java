package lib;

import dev.schemac.EnumType;

@EnumType("kind")
public enum Kind {
  ZULU,
  NEW,
  ALPHA
}
