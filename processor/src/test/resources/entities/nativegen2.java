// Rules 40
// only (7): new there
// schemac refuses: @NativeGenerator.*SEQUENCE
@Entity @NativeGenerator class A { @Id @GeneratedValue Long id; }
