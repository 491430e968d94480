// refused: BadValue.*@org.springframework.data.annotation.Id: Spring Data neither writes nor reads the identifier of an embedded
@Table class A { @Embedded.Empty Key key; String a; }
class Key { @Id Long id; String code; }
