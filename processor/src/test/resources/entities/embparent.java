// Rules 13, 16
@Entity class City { @Id long id; Spot spot; @ElementCollection List<Spot> more; }
@Embeddable class Spot { double x; double y; @Parent City city; public City getCity() { return city; } public void setCity(City city) { this.city = city; } }
