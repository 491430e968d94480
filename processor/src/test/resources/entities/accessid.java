// Rules 12
@Entity class A { @Id @Access(AccessType.PROPERTY) private Long id; String name; @Access(AccessType.PROPERTY) @Column(name = "kind_") private String kind;
  public Long getId() { return id; } public void setId(Long id) { this.id = id; }
  public String getKind() { return kind; } public void setKind(String kind) { this.kind = kind; } }
