package lib;

import dev.schemac.*;

@Table("accounts")
public class Account {
  @PrimaryKey java.util.UUID id;
  long number;
}
