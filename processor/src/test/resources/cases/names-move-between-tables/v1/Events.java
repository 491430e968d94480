import dev.schemac.*;

@Table("events")
@Index(value = "code", name = "by_code")
class Events {
  @PrimaryKey(name = "the_key") long id;
  String code;
}

@Table("calls")
@Index(value = "code", name = "calls_by_code")
class Calls {
  @PrimaryKey long id;
  String code;
}
