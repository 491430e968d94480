// Rules 16
// schemac refuses: @Struct: it makes a type
@Entity class Sheet { @Id long id; Form form; }
@Embeddable @Struct(name = "form") class Form { int corners; }
