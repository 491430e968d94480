import dev.schemac.*;

@Table("excludes")
@Exclude({"period WITH &&", "room WITH ="})
@Exclude("daterange(starts, ends) WITH &&")
@Exclude(value = "period WITH &&", where = "NOT gone")
class Excludes {
  @PrimaryKey long id;

  @Column(type = "daterange")
  String period;
}
