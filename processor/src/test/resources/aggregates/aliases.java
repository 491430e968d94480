@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Table(schema = "crm")
@interface CrmTable { @org.springframework.core.annotation.AliasFor(annotation = Table.class, attribute = "value") String named() default ""; }
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @CrmTable(named = "staff") @interface Staff {}
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Column
@interface Named { @org.springframework.core.annotation.AliasFor(annotation = Column.class) String value() default "unnamed"; }
@Table(name = "orders", schema = "sales") record Order(@Id Long id, List<Line> lines) {}
@Table(name = "Lines", schema = "sales") record Line(@Named("line_text") String text, @Named String other) {}
@CrmTable(named = "clients") class Client { @Id Long id; String name; }
@Staff class Person { @Id Long id; String name; }
