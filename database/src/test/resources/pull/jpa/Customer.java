package com.acme.model;

import dev.schemac.Check;
import dev.schemac.Comment;
import dev.schemac.Index;
import dev.schemac.Sequence;
import dev.schemac.Unique;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Index("full_name text_pattern_ops")
@Sequence(value = "customer_id_seq", type = "integer", ownedBy = "customer.id")
@Comment("Who buys")
public class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_id_seq")
  @SequenceGenerator(name = "customer_id_seq", allocationSize = 1)
  @ColumnDefault("nextval('customer_id_seq'::regclass)")
  private Integer id;

  @Column(columnDefinition = "citext", nullable = false)
  @Unique(name = "customer_email_unique")
  private String email;

  @Column(name = "full_name", length = 100, nullable = false)
  private String fullName;

  @Column(length = 20, nullable = false)
  @ColumnDefault("'private'")
  @Check(value = "kind IN ('business', 'private')", name = "customer_kind_labels")
  private String kind;

  @Column(precision = 12, scale = 2)
  @Check("credit >= 0")
  private BigDecimal credit;

  @Column(name = "address_1", columnDefinition = "text")
  @Comment("The first line of the address")
  private String address1;

  @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false)
  @ColumnDefault("now()")
  private Instant createdAt;

  @Column(columnDefinition = "text[]")
  private List<String> tags;

  public Integer getId() {
    return id;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public BigDecimal getCredit() {
    return credit;
  }

  public void setCredit(BigDecimal credit) {
    this.credit = credit;
  }

  public String getAddress1() {
    return address1;
  }

  public void setAddress1(String address1) {
    this.address1 = address1;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public void setCreatedAt(Instant createdAt) {
    this.createdAt = createdAt;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = tags;
  }
}
