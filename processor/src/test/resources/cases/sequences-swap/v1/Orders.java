import dev.schemac.*;

@Sequence(value = "a", start = 5)
@Sequence("b")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('a')")
  long id;
}
