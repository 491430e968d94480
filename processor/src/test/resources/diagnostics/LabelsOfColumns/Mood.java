import dev.schemac.*;

enum Mood {
  GOOD,
  @Label("so-so")
  MIDDLING,
  AWFUL
}
