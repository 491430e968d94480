import dev.schemac.*;

/** To ignore a field is to drop its column. */
@Table("users")
class Users {
  @PrimaryKey long id;
  @Ignored String cache;
}
