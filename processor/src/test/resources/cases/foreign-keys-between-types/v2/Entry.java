import dev.schemac.*;

@Table("entries")
class Entry {
  @PrimaryKey long id;
  @Index @ForeignKey(Account.class) long accountId;
}
