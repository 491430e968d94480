package lib;

import dev.schemac.*;

@Table("accounts")
public class Account {
  @PrimaryKey long id;
}
