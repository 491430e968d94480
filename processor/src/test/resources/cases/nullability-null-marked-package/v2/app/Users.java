package app;

import dev.schemac.*;
import org.jspecify.annotations.Nullable;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Backfill("''")
  String email;

  @Nullable String phone;
}
