// schemac refuses: MappingUndecided
// Rules 13
@Entity class T {
  @Id long id;
  @ManyToOne @org.hibernate.annotations.JoinFormula("1") T t;
  @org.hibernate.annotations.Formula("2") Integer f;
  @ManyToOne @org.hibernate.annotations.JoinColumnOrFormula(column=@JoinColumn(name="cc")) T c;
}
