import dev.schemac.*;
import java.util.UUID;

@Table("a")
class One {
  @PrimaryKey int id;
}

@Table("b")
class Two {
  @PrimaryKey long id;

  @ForeignKey(One.class)
  int aId;
}

@Table("c")
class Three {
  @PrimaryKey UUID id;
}
