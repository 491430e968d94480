import dev.schemac.*;

/** What records say with constants: ecj forgets the first such annotation of each record. */
interface Words {
  String PLACED = "placed";
  String CENTS = "amount::integer";
  String LOGIN = "lower(name)";
}

@Table("orders")
record Order(@PrimaryKey long id, @RenamedFrom(Words.PLACED) @Column("day") String day) {}

@Table("items")
record Item(
    @PrimaryKey long id,
    @Using(Words.CENTS) @Check(value = "amount > 0") Integer amount) {}

@Table("users")
record User(
    @PrimaryKey @Column(identity = Identity.BY_DEFAULT) long id,
    String name,
    @Backfill(Words.LOGIN) @Column(nullable = false) @Unique String login) {}
