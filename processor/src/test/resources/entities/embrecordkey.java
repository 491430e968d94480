// Rules 41, 54
// no rows: the values of the tests make no records of identifiers
@Entity class Account { @EmbeddedId AccountId id; @ElementCollection Set<Share> shares; }
@Embeddable record AccountId(String owner, Integer nr) implements Serializable {}
@Embeddable record Share(@Column(nullable = false) String who, @Column(nullable = false) Integer amount) {}
@Entity @IdClass(PairId.class) class Pair { @Id String owner; @Id Integer nr; }
record PairId(String owner, Integer nr) implements Serializable {}
