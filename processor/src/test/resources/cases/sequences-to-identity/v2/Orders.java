import dev.schemac.*;

/** The sequence of the classes makes room for that of PostgreSQL. */
@DroppedSequence("orders_id_seq")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(identity = Identity.BY_DEFAULT)
  long id;
}
