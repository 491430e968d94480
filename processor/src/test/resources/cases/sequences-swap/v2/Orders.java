import dev.schemac.*;

@Sequence(value = "b", start = 5, renamedFrom = "a")
@Sequence(value = "a", renamedFrom = "b")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('b')")
  long id;
}
