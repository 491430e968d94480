package shop;

import dev.schemac.*;

@Table("accounts")
public class Account {
  @PrimaryKey long id;

  @ForeignKey(lib.Account.class)
  long parent;

  @ForeignKey(lib.Plain.class)
  long plain;
}
