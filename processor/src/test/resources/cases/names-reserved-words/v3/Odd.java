import dev.schemac.*;

@Table("users")
@DroppedColumn("end")
class Odd {
  @PrimaryKey long id;

  @Column("group")
  @RenamedFrom("order")
  int group;

  int limit_;
}
