-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3e1c04569cf3  text 0024c7defdd3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  row_number  integer  NOT NULL,
  seat_number integer  NOT NULL,
  CONSTRAINT seats_pkey PRIMARY KEY (row_number, seat_number)
);
