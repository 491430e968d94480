import dev.schemac.*;

/** The same columns from a class of another name. */
abstract class New {
  @PrimaryKey long id;
  @Unique String code;
}

@Table("users")
class Users extends New {}
