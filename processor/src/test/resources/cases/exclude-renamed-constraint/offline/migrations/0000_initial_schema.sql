-- 0000_initial_schema
-- schemac 1  schema (empty) -> 400bd8feba38  text 1998febf549f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
  id        bigint     NOT NULL,
  room_id   bigint     NOT NULL,
  during    daterange  NOT NULL,
  cancelled boolean    NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT one_guest EXCLUDE USING gist (room_id WITH =, during WITH &&)
);
