// Rules 40
@Entity class DEnt {
  @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="g2") @TableGenerator(name="g2") Long id;
}
