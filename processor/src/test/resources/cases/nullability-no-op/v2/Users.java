import dev.schemac.*;
import org.jspecify.annotations.*;

@Table("users")
@NullMarked
class Users {
  @PrimaryKey Long id;
  Integer age;
  @Nullable String name;
  String email;
  @Column(nullable = true) String phone;
}
