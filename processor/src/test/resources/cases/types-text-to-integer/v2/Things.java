import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(defaultSql = "1")
  @Using("amount::integer")
  int amount;
}
