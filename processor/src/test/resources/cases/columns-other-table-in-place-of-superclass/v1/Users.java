import dev.schemac.*;

abstract class Old {
  @PrimaryKey long id;
  @Unique String code;
}

@Table("users")
class Users extends Old {}
