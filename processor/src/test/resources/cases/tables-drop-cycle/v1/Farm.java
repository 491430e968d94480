import dev.schemac.*;

@Table("farms")
class Farm {
  @PrimaryKey long id;
}

@Table("chickens")
class Chicken {
  @PrimaryKey long id;

  @ForeignKey(Egg.class)
  Long hatchedFrom;
}

@Table("eggs")
class Egg {
  @PrimaryKey long id;

  @ForeignKey(Chicken.class)
  long laidBy;

  @ForeignKey(Egg.class)
  Long twinOf;
}
