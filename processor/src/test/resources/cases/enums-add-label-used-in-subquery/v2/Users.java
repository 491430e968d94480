import dev.schemac.*;

/** A label that only a subquery on another table compares with is used as well. */
@EnumType("kind")
enum Kind { ONE, TWO, THREE }

@Table("users")
class User {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill(
      "NOT EXISTS (SELECT FROM user_orders o WHERE o.user_id = users.id AND o.kind <> 'THREE')")
  boolean lazy;
}

@Table("user_orders")
class Order {
  @PrimaryKey long id;

  @Column(nullable = false)
  @ForeignKey(User.class)
  @Index
  long userId;

  Kind kind;
}
