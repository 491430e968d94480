// Rules 41, 42
@Entity class Parent { @Id long id; }
@Entity class Child { @EmbeddedId ChildId id; }
@Embeddable class ChildId implements Serializable { long nr; Outer outer; }
@Embeddable class Outer implements Serializable { @ManyToOne @JoinColumn(name = "of_parent") Parent parent; }
