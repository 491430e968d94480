import dev.schemac.*;

@Table("places")
class Places {
  @Embedded(prefix = "own_")
  Id id;

  String name;

  @Embedded(prefix = "parent_")
  Reference parent;

  @Embedded(prefix = "next_")
  Reference next;
}

@PrimaryKey({"country", "number"})
class Id {
  long number;

  @Column(length = 2)
  String country;
}

@ForeignKey(value = Places.class, columns = {"country", "number"}, onDelete = ForeignKey.Action.SET_NULL, onDeleteColumns = "number")
@Ignored("comment")
class Reference extends Noted {
  Long number;

  @Column(length = 2)
  String country;
}

class Noted {
  String comment;
}
