// Rules 47
@Entity class Parent {
  @Id long id;
  @ManyToMany @JoinTable(name = "friends") @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> friends;
  @ManyToMany @JoinTable(name = "lost") @NotFound(action = NotFoundAction.IGNORE) Set<Child> lost;
  @ManyToOne @NotFound(action = NotFoundAction.EXCEPTION) Child first;
  @ElementCollection @CollectionTable(name = "names") @OnDelete(action = OnDeleteAction.CASCADE) Map<Child, String> names;
}
@Entity class Child { @Id long id; }
