// Rules 40
// only (7): new there
// schemac refuses: @NativeGenerator.*SEQUENCE
@Entity class A { @Id @GeneratedValue @NativeGenerator Long id; }
