import dev.schemac.*;

@Table(value = "a", schema = "r")
class Four {
  @PrimaryKey long id;
}
