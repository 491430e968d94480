// Rules 42, 46
@Entity class Boss { @Id long nr; }
@Entity @IdClass(PermitId.class) class Permit {
  @Id Long holder; @Id String what;
  @ManyToOne @MapsId("holder") @PrimaryKeyJoinColumn(name = "of_boss") Boss boss;
}
class PermitId implements Serializable { public Long holder; public String what; }
@Entity class Note { @Id long id; @ManyToOne @PrimaryKeyJoinColumn Boss about; }
@Entity class Car { @Id long id; @OneToOne @PrimaryKeyJoinColumn Boss driver; }
