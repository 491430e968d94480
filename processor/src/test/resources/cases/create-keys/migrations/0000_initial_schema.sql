-- 0000_initial_schema
-- schemac 1  schema (empty) -> 5321dc78a823  text bc4274b35d34
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE memberships (
  tenant_id uuid     NOT NULL,
  user_id   uuid     NOT NULL,
  number    integer  NOT NULL,
  badge     text,
  position  integer  NOT NULL,
  CONSTRAINT memberships_key PRIMARY KEY (tenant_id, user_id),
  CONSTRAINT memberships_badge UNIQUE NULLS NOT DISTINCT (badge),
  CONSTRAINT memberships_number_key UNIQUE (number),
  CONSTRAINT memberships_position_key UNIQUE (position) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE seats (
  seat_number integer  NOT NULL,
  row_number  integer  NOT NULL,
  hall        text,
  label       text,
  CONSTRAINT seats_pkey PRIMARY KEY (row_number, seat_number),
  CONSTRAINT seats_hall_label_key UNIQUE (hall, label),
  CONSTRAINT seats_label_first UNIQUE (label, hall) DEFERRABLE INITIALLY IMMEDIATE
);
