-- 0000_initial_schema
-- schemac 1  schema (empty) -> 77fab666c06c  text 6fc7496e4937
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
  id        bigint     NOT NULL,
  room_id   bigint     NOT NULL,
  during    daterange  NOT NULL,
  cancelled boolean    NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_room_id_during_excl EXCLUDE USING gist (room_id WITH =, during WITH &&)
);
