-- 0000_initial_schema
-- schemac 1  schema (empty) -> e4c6e13943b6  text 4cd488ea92e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  number integer  NOT NULL,
  hall   integer  NOT NULL,
  CONSTRAINT seats_pkey PRIMARY KEY (number, hall)
);
