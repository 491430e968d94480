package com.acme.model;

import dev.schemac.Column;
import dev.schemac.Exclude;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import java.util.UUID;

@Table
@Exclude(
    value = {"room_id WITH =", "during WITH &&"},
    where = "room_id > 0")
public record RoomBooking(
    @PrimaryKey @Column(defaultSql = "gen_random_uuid()") UUID id,
    int roomId,
    @Column(type = "tstzrange", nullable = false) String during) {}
