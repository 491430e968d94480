@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Id @interface Key {}
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Transient @interface Skipped {}
@Table class Composed { @Id Long id; @Skipped Object never; String a; }
