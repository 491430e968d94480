import dev.schemac.*;

/** Each takes the other's name without coming full circle: the order matters. */
@Table("b")
@RenamedFrom("a")
class One {
  @PrimaryKey int id;
}

@Table("c")
@RenamedFrom("b")
class Two {
  @PrimaryKey long id;
}
