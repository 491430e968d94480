package lib;

import dev.schemac.*;

@Table("users")
@RenamedFrom("accounts")
public class Account {
  String added;

  @PrimaryKey
  @RenamedFrom("id")
  long userId;

  @Column(nullable = false)
  @Unique
  String number;
}
