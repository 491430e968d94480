// Rules 33
@Entity class F {
  @Id long id;
  @Version Integer v;
}
@Entity class G {
  @Id int id;
  @Version Instant v;
  @ManyToOne F f;
}
@Entity class H {
  @Id int id;
  @Version @Column(nullable=true) LocalDateTime v;
}
@Entity class I {
  @Id int id;
  @Version @Temporal(TemporalType.DATE) Date v;
}
@Entity class J {
  @Id int id;
  @Version long v;
}
