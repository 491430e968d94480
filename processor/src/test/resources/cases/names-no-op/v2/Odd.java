import dev.schemac.*;

@Table("Odd Table")
@Check("( \"select\">0 )")
class Odd {
  @Index @Column("grösse") int größe;
  @Column("select") int selected;
  @Unique(name = "Odd Table_order_key") @Column("order") int position;
  @PrimaryKey @Column("Id") long number;
}
