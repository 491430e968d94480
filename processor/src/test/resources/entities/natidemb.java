// Rules 30
@Entity class Carrier { @Id long id; @NaturalId Code code; @NaturalId @ManyToOne Carrier next; String other; }
@Embeddable class Code { String part; String rest; }
