package people;

import dev.schemac.*;

@Table("users")
class User {
  @PrimaryKey long id;
  String email;
}
