import dev.schemac.*;

@Table("excludes")
@Exclude("period")
@Exclude({"period WITH &&", "WITH ="})
@Exclude("period WITH id")
@Exclude("period WITH")
@Exclude(value = "period WITH &&", where = "(id > 1")
@Exclude("lower( WITH =")
class Excludes {
  @PrimaryKey long id;

  @Column(type = "daterange")
  String period;
}
