import dev.schemac.*;

/** By name each of these would come too early: the key before its target, the drop before its key. */
@Table("users")
@DroppedTable("z_old")
@DroppedColumn("old_id")
class Users {
  @PrimaryKey long id;

  @ForeignKey(Last.class)
  Long lastId;
}

@Table("a_first")
class First {
  @PrimaryKey long id;

  @ForeignKey(Last.class)
  long lastId;
}

@Table("z_last")
class Last {
  @PrimaryKey long id;
}
