import dev.schemac.*;

/** A new enum that shares no label with the old one, whose class is gone. */
@DroppedLabel(value = "GOOD", replacedBy = "A")
@DroppedLabel(value = "BAD", replacedBy = "B")
enum Grade { A, B }

@Table("users")
class Users {
  @PrimaryKey long id;
  Grade mood;
}
