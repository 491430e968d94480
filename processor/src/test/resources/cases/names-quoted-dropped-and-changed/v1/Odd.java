import dev.schemac.*;

@Table("Odd Table")
class Odd {
  @PrimaryKey @Column("Id") long id;
  @Column("my column") String a;
  @Column("user") Integer b;
}

@Table("Drop Me")
class Gone {
  @PrimaryKey long id;
}
