import dev.schemac.*;

@Table("customers")
class Customer {
  @PrimaryKey long id;
}

@Table("tasks")
@PrimaryKey({"tenant", "number"})
class Task {
  long tenant;
  int number;
}

@Table("notes")
class Note {
  @PrimaryKey long id;

  long customerId;

  @ForeignKey
  Customer author;

  @ForeignKey
  Task parent;
}
