import dev.schemac.*;
import java.util.UUID;

@Table("b")
@RenamedFrom("a")
class One {
  @PrimaryKey int id;
}

@Table("c")
@RenamedFrom("b")
class Two {
  @PrimaryKey long id;

  @ForeignKey(One.class)
  int aId;
}

@Table("a")
@RenamedFrom("c")
class Three {
  @PrimaryKey UUID id;
}
