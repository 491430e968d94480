// Rules 42, 46
@Entity class Boss { @Id long nr; }
@Entity class Desk {
  @EmbeddedId DeskId id;
  @MapsId("boss") @OneToOne @JoinColumn(name = "of") Boss owner;
}
@Embeddable class DeskId implements Serializable { String name; long boss; }
@Entity @IdClass(LampId.class) class Lamp { @Id String name; @Id @OneToOne Boss buyer; }
class LampId implements Serializable { public String name; public long buyer; }
@Entity class Chair { @EmbeddedId ChairId id; }
@Embeddable class ChairId implements Serializable { String name; @OneToOne Boss sitter; }
