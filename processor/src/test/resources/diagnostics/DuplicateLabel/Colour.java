import dev.schemac.*;

@EnumType("colour")
enum Colour {
  RED,
  @Label("RED")
  CRIMSON
}
