import dev.schemac.*;

@Table
class User {
  @PrimaryKey long id;
  int order;

  @Column("limit")
  int limit;

  int value;
}
