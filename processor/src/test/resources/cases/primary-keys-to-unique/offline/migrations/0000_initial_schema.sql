-- 0000_initial_schema
-- schemac 1  schema (empty) -> ea594795b7b0  text 9f5b4246314c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  number integer  NOT NULL,
  id     uuid,
  CONSTRAINT seats_pkey PRIMARY KEY (number)
);
