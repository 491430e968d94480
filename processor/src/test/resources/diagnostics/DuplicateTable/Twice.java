import dev.schemac.*;

@Table("things")
class Twice {
  @PrimaryKey long id;
}

@Table("things")
class Again {
  @PrimaryKey long id;
}

@Table(value = "things", schema = "other")
class Elsewhere {
  @PrimaryKey long id;
}
