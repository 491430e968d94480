import dev.schemac.*;

@Table("accounts")
class Account {
  @PrimaryKey long id;
}
