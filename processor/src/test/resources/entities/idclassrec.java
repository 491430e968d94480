// Rules 41
record ZKey(String zone, Long area) implements Serializable {}
@Entity @IdClass(ZKey.class) class Z { @Id @Column(length = 9) String zone; @Id Long area; }
@Entity class ToZ { @Id Long id; @ManyToOne Z z; @ManyToMany Set<Z> all; }
record YKey(String name, Long area) implements Serializable {}
@Entity class Area { @Id Long id; }
@Entity @IdClass(YKey.class) class Y { @Id @Column(length = 9) String name; @Id @ManyToOne Area area; }
@Entity class ToY { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "one"), @JoinColumn(name = "two")}) Y y; }
