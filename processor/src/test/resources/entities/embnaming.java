// Rules 16
// only (7): 6 does not have the annotation
// schemac refuses: @EmbeddedColumnNaming: schemac does not read it
@Entity class Firm { @Id long id; @EmbeddedColumnNaming("home_%s") Place home; }
@Embeddable class Place { String town; }
