import dev.schemac.*;

@Table(value = "m", schema = "r")
@RenamedFrom("a")
class Three {
  @PrimaryKey long id;
}
