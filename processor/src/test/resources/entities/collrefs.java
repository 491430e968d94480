// Rules 46, 47, 55
@Entity class Town { @Id long id; }
@Entity class Tour {
  @Id long id;
  @ElementCollection List<Visit> visits;
  @ElementCollection Map<Place, String> names;
  @ManyToMany Map<Place, Town> towns;
}
@Embeddable class Visit { String note; Spot spot; }
@Embeddable class Spot { @ManyToOne Town town; @OneToOne Town twin; }
@Embeddable class Place { String name; @ManyToOne Town near; }
