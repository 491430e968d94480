import dev.schemac.*;

@Table("a")
class One {
  @PrimaryKey int id;
}

@Table("b")
class Two {
  @PrimaryKey long id;
}
