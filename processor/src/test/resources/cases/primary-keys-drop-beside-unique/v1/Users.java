import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey @Unique long code;

  String note;
}
