import dev.schemac.*;

@Table("users")
class Odd {
  @PrimaryKey long id;
}
