// Rules 52
// no rows: Hibernate stores a lamp before its map
@Entity class Shelf { @Id long id; @OneToMany(mappedBy = "shelf") @MapKeyJoinColumn Map<Label, Lamp> lamps; }
@Entity class Lamp { @Id long id; @ManyToOne Shelf shelf; }
@Entity class Label { @Id long id; }
