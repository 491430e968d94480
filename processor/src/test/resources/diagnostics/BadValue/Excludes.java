import dev.schemac.*;

@Table("excludes")
@Exclude({})
@Exclude(value = "period WITH &&", using = Index.Method.GIN)
@Exclude(value = "period WITH &&", using = Index.Method.BRIN)
@Exclude(
    value = {"period WITH &&", "id WITH ="},
    using = Index.Method.SPGIST)
class Excludes {
  @PrimaryKey long id;

  @Column(type = "daterange")
  String period;
}
