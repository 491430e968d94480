import dev.schemac.*;
import java.util.UUID;

/** The hint did its work, so the new column is new. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique
  @RenamedFrom("code")
  String legacyCode;

  @Unique UUID code;
}
