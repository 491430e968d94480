import dev.schemac.*;

@Table(value = "c", schema = "r")
class C {
  @PrimaryKey long id;
}
