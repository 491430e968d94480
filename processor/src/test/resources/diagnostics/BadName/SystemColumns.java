import dev.schemac.*;

@Table("system_columns")
class SystemColumns {
  @PrimaryKey long id;
  int xmin;

  @Column("ctid")
  String place;

  int tableoid;
  int cmin;
  int cmax;
  int xmax;
  int oid;

  @Column("XMIN")
  int upper;
}
