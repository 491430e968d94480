import dev.schemac.*;
import java.util.Optional;

@Table("users")
class Users {
  @PrimaryKey long id;
  int age;
  String name;
  @Column(nullable = false) String email;
  Optional<String> phone;
}
