import dev.schemac.*;

@Table("parcels")
class Parcel {
  @PrimaryKey long id;

  @Backfill("id")
  long number;

  @Column(generatedAs = "number * 10")
  @Index(unique = true)
  long code;
}

@Table("scans")
class Scan {
  @PrimaryKey long id;

  @ForeignKey(value = Parcel.class, references = "code")
  Long code;
}
