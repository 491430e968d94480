import dev.schemac.*;
import java.util.UUID;

/** The rename is in the draft already, so the new column is new. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("code")
  String legacyCode;

  UUID code;
}
