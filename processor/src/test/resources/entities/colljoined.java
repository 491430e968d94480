// Rules 53, 54
@Entity class Reader {
  @Id long id;
  @ElementCollection @JoinTable(name = "reader_word", joinColumns = @JoinColumn(name = "who"), foreignKey = @ForeignKey(name = "of_reader"),
      uniqueConstraints = @UniqueConstraint(columnNames = "words"), indexes = @Index(columnList = "who"))
  Set<String> words;
  @ElementCollection @CollectionTable(name = "reader_note") @JoinTable(name = "nothing") List<String> notes;
}
