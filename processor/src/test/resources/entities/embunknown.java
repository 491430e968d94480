// Rules 16
// schemac refuses: another @Embeddable extends shop.Form
@Entity class Sheet { @Id long id; Form form; }
@Embeddable class Form { int corners; }
@Embeddable class Round extends Form { int radius; }
