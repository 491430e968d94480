import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "0")
  int id;
}
