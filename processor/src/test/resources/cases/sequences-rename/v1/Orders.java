import dev.schemac.*;

@Sequence("tickets")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('tickets'::regclass)")
  long id;

  @Column(defaultSql = "nextval('tickets'::text)")
  long other;
}
