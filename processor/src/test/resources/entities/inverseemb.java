// Rules 51
@Entity class Worker { @Id long id; Contact contact; }
@Embeddable class Contact { String street; @ManyToMany List<Line> lines; }
@Entity class Line { @Id long id; @ManyToMany(mappedBy = "contact.lines") List<Worker> workers; }
