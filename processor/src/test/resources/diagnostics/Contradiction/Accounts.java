import dev.schemac.*;
import java.util.UUID;

@Table("accounts")
@PrimaryKey("id")
@ForeignKey(
    value = Parents.class,
    columns = {"a", "b"},
    onDelete = ForeignKey.Action.SET_NULL)
class Accounts {
  @PrimaryKey long id;

  @Column(type = "varchar(3)", length = 4)
  String code;

  @Column(defaultSql = "1", generatedAs = "2")
  int doubled;

  @Column(defaultSql = "1", identity = Identity.ALWAYS)
  int number;

  @Column(nullable = true, identity = Identity.BY_DEFAULT)
  int other;

  int a;
  int b;
}

@Table("parents")
@PrimaryKey({"a", "b"})
class Parents {
  int a;
  int b;
}
