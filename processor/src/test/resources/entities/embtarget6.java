// Rules 16
// only (6): 7 has @TargetEmbeddable
// no rows: an interface is no value
@Entity class City { @Id long id; @Embedded @org.hibernate.annotations.Target(Spot.class) Point spot; }
interface Point {}
@Embeddable class Spot implements Point { double x; double y; }
