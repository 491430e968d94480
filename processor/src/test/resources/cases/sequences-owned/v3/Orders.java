import dev.schemac.*;

@Sequence("tickets")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('tickets')")
  long id;

  long number;
}
