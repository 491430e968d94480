import dev.schemac.*;

@Table("parcels")
class Parcel {
  @PrimaryKey long id;
}

@Table("scans")
class Scan {
  @PrimaryKey long id;
  @Column Long code;
}
