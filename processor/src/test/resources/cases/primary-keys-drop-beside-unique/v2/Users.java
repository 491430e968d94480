import dev.schemac.*;

@Table("users")
@DroppedColumn("note")
class Users {
  @Unique
  @Column(nullable = false)
  long code;
}
