import dev.schemac.*;

/** Indexes of all tables share their names. */
@Table("events")
class Events {
  @PrimaryKey long id;
  String code;
}

@Table("calls")
@Index(value = "code", name = "by_code")
class Calls {
  @PrimaryKey(name = "the_key") long id;
  String code;
}
