// Rules 16
// only (7): 6 has @Target
// no rows: an interface is no value
@Entity class City { @Id long id; @Embedded @TargetEmbeddable(Spot.class) Point spot; }
interface Point {}
@Embeddable class Spot implements Point { double x; double y; }
