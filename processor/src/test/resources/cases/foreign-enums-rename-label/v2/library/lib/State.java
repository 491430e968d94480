package lib;

import dev.schemac.RenamedFrom;

public enum State {
  OPEN,
  @RenamedFrom("HELD")
  PAUSED,
  DONE
}
