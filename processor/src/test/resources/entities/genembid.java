// Rules 38, 41
// no rows: Hibernate numbers what is given
@Entity class Account { @EmbeddedId AccountId id; }
@Embeddable class AccountId implements Serializable { String owner; @GeneratedValue Integer nr; }
