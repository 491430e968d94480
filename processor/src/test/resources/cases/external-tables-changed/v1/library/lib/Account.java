package lib;

import dev.schemac.*;

@Table("accounts")
public class Account {
  @PrimaryKey int id;
  @Unique String number;
  String name;
}
