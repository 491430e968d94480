-- 0000_initial_schema
-- schemac 1  schema (empty) -> 437c797ad45d  text 84f736c4fc9f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  number integer  NOT NULL,
  CONSTRAINT seats_pkey PRIMARY KEY (number)
);
