import dev.schemac.*;

@Table("even table's")
@RenamedFrom("Odd \"Table\"")
@Check("\"From\" <> 'select'")
class Odd {
  @PrimaryKey @Column("Id") long id;

  @Index
  @Column("From")
  @RenamedFrom("select")
  String from;
}
