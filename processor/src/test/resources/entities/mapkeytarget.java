// Rules 47, 52, 55
@Entity class Box { @Id long id; @OneToMany(mappedBy = "box") Map<Label, Thing> things; @OneToMany @JoinColumn(name = "of_box") Map<Label, Thing> more; @OneToMany @JoinColumn(name = "third_box") Map<Place, Thing> third; }
@Entity class Label { @Id long id; }
@Entity class Thing { @Id long id; @ManyToOne Box box; }
@Embeddable class Place { String shelf; int row; }
