package lib;

import dev.schemac.*;

@Table("accounts")
public class Account {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Unique
  String number;

  String name;
}
