import dev.schemac.*;

/** PostgreSQL has a reference to the sequence in the first default, and a text in the second. */
@Sequence(value = "numbers", renamedFrom = "tickets")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('numbers'::regclass)")
  long id;

  @Column(defaultSql = "nextval('numbers'::text)")
  long other;
}
