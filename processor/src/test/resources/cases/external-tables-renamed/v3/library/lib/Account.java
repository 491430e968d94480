package lib;

import dev.schemac.*;

@Table("users")
public class Account {
  @PrimaryKey long userId;
  String name;
}
