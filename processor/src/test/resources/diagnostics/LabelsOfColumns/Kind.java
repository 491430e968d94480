import dev.schemac.*;

@EnumType("kind")
enum Kind { ONE, TWO }
