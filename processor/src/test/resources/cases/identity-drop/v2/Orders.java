import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;

  @Column(defaultSql = "0")
  long number;
}
