import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(length = 20)
  String name;
}
