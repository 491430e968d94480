package com.acme.model;

import dev.schemac.Check;
import dev.schemac.Index;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Beside it the database has: trigger touch_orders. */
@Entity
@Check("placed_at > '2000-01-01' OR note IS NOT NULL")
@Index({"customer_id", "placed_at DESC"})
@Index(value = "lower(note)", where = "note IS NOT NULL")
public class Orders {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Customer customer;

  @Column(columnDefinition = "order_status", nullable = false)
  @ColumnTransformer(write = "cast(? as order_status)")
  @ColumnDefault("'new'::order_status")
  private String status;

  @Column(name = "placed_at", columnDefinition = "timestamptz(3)", nullable = false)
  private Instant placedAt;

  @Column(columnDefinition = "text")
  private String note;

  @JdbcTypeCode(SqlTypes.JSON)
  private String raw;

  public Long getId() {
    return id;
  }

  public Customer getCustomer() {
    return customer;
  }

  public void setCustomer(Customer customer) {
    this.customer = customer;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public Instant getPlacedAt() {
    return placedAt;
  }

  public void setPlacedAt(Instant placedAt) {
    this.placedAt = placedAt;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getRaw() {
    return raw;
  }

  public void setRaw(String raw) {
    this.raw = raw;
  }
}
