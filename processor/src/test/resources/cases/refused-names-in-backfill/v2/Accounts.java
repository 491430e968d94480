import dev.schemac.*;

/** A word of SQL, a field's name, a former name and a misspelling, each where a column is meant. */
@Table("accounts")
@DroppedColumn("user")
class Accounts {
  @PrimaryKey long id;

  @Backfill("coalesce(login, user)")
  @Column(nullable = false)
  String login;

  @RenamedFrom("mail")
  @Column("address")
  String emailAddress;

  @Backfill("lower(emailAddress) || mail || adress || (SELECT max(name) FROM other)")
  @Column(nullable = false)
  String contact;

  @Using("nullif(agee, '')::int + accounts.years")
  int age;
}
