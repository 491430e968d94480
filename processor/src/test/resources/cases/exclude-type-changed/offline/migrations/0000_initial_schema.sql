-- 0000_initial_schema
-- schemac 1  schema (empty) -> bb917b225550  text d73b66a6444d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
  id      bigint       NOT NULL,
  room_id integer      NOT NULL,
  during  daterange    NOT NULL,
  code    varchar(20),
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_lower_during_excl EXCLUDE USING gist (lower(code) WITH =, during WITH &&),
  CONSTRAINT bookings_room_id_during_excl EXCLUDE USING gist (room_id WITH =, during WITH &&)
);
