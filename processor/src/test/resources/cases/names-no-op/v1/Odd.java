import dev.schemac.*;

@Table("Odd Table")
class Odd {
  @PrimaryKey @Column("Id") long id;
  @Unique @Column("order") int order;
  @Check("\"select\" > 0") @Column("select") int select;
  @Index @Column("grösse") int size;
}
