// Rules 58
@Entity class P {
  @Id long id;
}
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class S {
  @Id long id;
  @ManyToOne @OnDelete(action=OnDeleteAction.CASCADE) P p;
}
@Entity class T extends S {
  @ManyToOne @OnDelete(action=OnDeleteAction.CASCADE) P q;
}
