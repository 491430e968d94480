import dev.schemac.*;
import java.net.URI;
import java.util.UUID;

@Table("users")
@DroppedLabel(value = "A", replacedBy = "B")
class Users extends Base {
  @PrimaryKey UUID id;

  @Column("none")
  static String constant;

  @Backfill("''")
  transient String cache;

  @Ignored
  transient String fine;

  @Ignored
  @RenamedFrom("old")
  String left;

  @Ignored("other")
  String value;

  @Embedded(prefix = "home_")
  @PrimaryKey
  @Column(nullable = false)
  @Backfill("''")
  Address home;

  @Label("x")
  String name;

  Mood mood;
  Kind kind;
  Code code;
  @Embedded UUID other;
  @Embedded Empty empty;
  @Embedded Shape shape;
}

@Comment("not a table")
@RenamedFrom("former")
@Ignored
class Base {
  String by;
}

@DroppedColumn("street")
@Comment("no table either")
class Address {
  String city;
}

@RenamedFrom("moods")
@Check("true")
enum Mood {
  @Comment("high")
  UP,
  DOWN
}

@EnumType("kind")
@Unique("a")
enum Kind {
  A
}

@SqlType(value = "text", java = URI.class)
@SqlType("varchar")
class Code {}

class Empty {}

interface Shape {
  int SIDES = 4;
}

@EnumType("no_enum")
class NoEnum {}
