package lib;

import dev.schemac.*;

@Table(value = "accounts", schema = "crm")
public class Account {
  @PrimaryKey long id;
  String name;
}
