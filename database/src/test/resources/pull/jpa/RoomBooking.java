package com.acme.model;

import dev.schemac.Exclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "room_booking")
@Exclude(
    value = {"room_id WITH =", "during WITH &&"},
    where = "room_id > 0")
public class RoomBooking {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @ColumnDefault("gen_random_uuid()")
  private UUID id;

  @Column(name = "room_id", nullable = false)
  private int roomId;

  @Column(columnDefinition = "tstzrange", nullable = false)
  @ColumnTransformer(write = "cast(? as tstzrange)")
  private String during;

  public UUID getId() {
    return id;
  }

  public int getRoomId() {
    return roomId;
  }

  public void setRoomId(int roomId) {
    this.roomId = roomId;
  }

  public String getDuring() {
    return during;
  }

  public void setDuring(String during) {
    this.during = during;
  }
}
