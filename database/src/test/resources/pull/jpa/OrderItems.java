package com.acme.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "order_items")
@IdClass(OrderItems.Key.class)
public class OrderItems {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_items_order"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Orders order;

  @Id private Short position;

  private int cents;

  @Column(nullable = false)
  @ColumnDefault("1")
  private Integer quantity;

  @GeneratedColumn("cents * quantity")
  private Integer total;

  public Orders getOrder() {
    return order;
  }

  public void setOrder(Orders order) {
    this.order = order;
  }

  public Short getPosition() {
    return position;
  }

  public void setPosition(Short position) {
    this.position = position;
  }

  public int getCents() {
    return cents;
  }

  public void setCents(int cents) {
    this.cents = cents;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }

  public Integer getTotal() {
    return total;
  }

  public record Key(Long order, Short position) implements Serializable {}
}
