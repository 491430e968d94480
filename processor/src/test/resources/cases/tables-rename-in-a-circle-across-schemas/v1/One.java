import dev.schemac.*;

@Table(value = "m", schema = "r")
class One {
  @PrimaryKey long id;
}
