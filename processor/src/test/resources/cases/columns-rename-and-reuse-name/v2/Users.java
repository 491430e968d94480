import dev.schemac.*;
import java.util.UUID;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("code")
  String legacyCode;

  @Unique UUID code;
}
