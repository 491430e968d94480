import dev.schemac.*;

@Table("clients")
class Client {
  @PrimaryKey long id;
}
