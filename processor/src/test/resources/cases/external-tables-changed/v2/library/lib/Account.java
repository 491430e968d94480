package lib;

import dev.schemac.*;

@Table("accounts")
public class Account {
  String title;
  @PrimaryKey long id;
  @Unique(name = "number_once") String number;
}
