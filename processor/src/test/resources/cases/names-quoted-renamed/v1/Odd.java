import dev.schemac.*;

@Table("Odd \"Table\"")
@Check("\"select\" <> 'select'")
class Odd {
  @PrimaryKey @Column("Id") long id;
  @Index @Column("select") String select;
}
