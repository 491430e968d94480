-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4ca0b8379fdb  text b4dceb3c9d5b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  number integer  NOT NULL,
  hall   integer  NOT NULL,
  CONSTRAINT seats_pkey PRIMARY KEY (number)
);
