// Rules 31
// no rows: a session would need a tenant
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.TenantId String a;
}
