import dev.schemac.*;

@Table("customers")
class Customer {
  @PrimaryKey
  @RenamedFrom("id")
  long key;
}

@Table("tasks")
@PrimaryKey({"tenant", "number"})
class Task {
  long tenant;
  @Column(type = "bigint") int number;
}

@Table("notes")
class Note {
  @PrimaryKey long id;

  @RenamedFrom("customer_id")
  @ForeignKey
  @Column(nullable = false)
  Customer customer;

  @ForeignKey
  Customer author;

  @RenamedFrom("parent")
  @ForeignKey
  Task task;

  @ForeignKey
  @Column(nullable = false)
  @Backfill("customer_key")
  Customer editor;
}
