import dev.schemac.*;

/** PostgreSQL makes an identity column NOT NULL, so a boxed one is no change. */
@Table("orders")
class Orders {
  @PrimaryKey long id;

  @Column(identity = Identity.BY_DEFAULT)
  Integer number;
}
