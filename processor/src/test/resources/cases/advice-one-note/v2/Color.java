import dev.schemac.*;

enum Color {
  @Label("r") RED,
  GREEN
}
