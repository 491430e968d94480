package lib;

import dev.schemac.*;

@Table("members")
@Index(value = "seat", unique = true, name = "members_seat")
public class Member {
  @PrimaryKey
  @ForeignKey
  @Column("account_id")
  Account account;

  @PrimaryKey
  @Column(type = "varchar(20)", collation = "C")
  String login;

  int seat;
}
