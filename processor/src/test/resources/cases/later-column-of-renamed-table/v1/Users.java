import dev.schemac.*;

@Table("users")
@Index({"nickname", "id"})
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  String nickname;
}
