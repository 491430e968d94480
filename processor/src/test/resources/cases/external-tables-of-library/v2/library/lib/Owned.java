package lib;

import dev.schemac.*;

public class Owned {
  @PrimaryKey long id;

  @ForeignKey(Account.class)
  @Column(nullable = false)
  long accountId;
}
