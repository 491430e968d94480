@Table class Primitive { @Id long id; @Version long version; String a; }
@Table class Boxed { @Id Integer id; @Version Long version; String a; }
@Table class Short2 { @Id Long id; @Version Integer version; String a; }
