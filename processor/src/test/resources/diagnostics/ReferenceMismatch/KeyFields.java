import dev.schemac.*;

@Table("chickens")
class Chicken {
  @PrimaryKey
  @ForeignKey
  Egg egg;
}

@Table("eggs")
class Egg {
  @PrimaryKey
  @ForeignKey
  Chicken chicken;
}

@Table("unkeyed")
class Unkeyed {
  String name;
}

@Table("pairs")
class Pair {
  @PrimaryKey long a;
  @PrimaryKey long b;
}

@Table("nests")
class Nest {
  @PrimaryKey long id;

  @ForeignKey Unkeyed keyless;

  @Column("pair")
  @ForeignKey
  Pair named;

  @Column(length = 3)
  @ForeignKey
  Pair sized;

  @Backfill("1")
  @ForeignKey
  Pair filled;

  @ForeignKey(columns = "a")
  Pair short_;

  @ForeignKey(references = "c")
  Pair other;

  @ForeignKey(Egg.class)
  Pair wrong;

  @ForeignKey long plain;

  long twice_a;
  @ForeignKey Pair twice;
}
